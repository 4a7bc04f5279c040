import { setTimeout as sleep } from 'node:timers/promises';
import type { Provider } from '../catalogue.js';
import type { ProviderAnswer } from './call-provider.js';

/** How often and upon what a call is made again. */
export interface RetryPolicy {
  /** Further tries after the first. */
  readonly retries: number;
  /** Statuses besides 429 and 5xx. */
  readonly retryOn: readonly number[];
  /** Where the provider says when it wants to be asked again, besides `Retry-After`. */
  readonly template: NonNullable<Provider['proxy']>['retry'];
}

/** Resolves after so many milliseconds, or earlier when nobody waits any more. */
export type Wait = (ms: number, signal: AbortSignal) => Promise<void>;

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

/**
 * Makes a call again while it fails in a way that may pass. Waits as long as the provider says, or else twice as long
 * each time, with some chance in it. A provider that wants to be left alone for more than a minute is: its answer stands.
 */
export async function withRetries(
  policy: RetryPolicy,
  signal: AbortSignal,
  attempt: () => Promise<ProviderAnswer>,
  wait: Wait = waitUnlessAborted,
): Promise<ProviderAnswer> {
  for (let failures = 0; ; failures += 1) {
    const answer = await attempt();
    if (failures === policy.retries || signal.aborted || !mayPass(answer, policy)) return answer;
    const waitMs = askedWaitMs(answer, policy) ?? backoffMs(failures);
    if (waitMs > LONGEST_WAIT_MS) return answer;
    if (answer.ok) await answer.response.body?.cancel();
    await wait(waitMs, signal);
  }
}

function mayPass(answer: ProviderAnswer, { retryOn }: RetryPolicy): boolean {
  if (!answer.ok) return answer.reason === 'unreachable';
  const { status } = answer.response;
  return status >= 500 || status === 429 || retryOn.includes(status);
}

function backoffMs(failures: number): number {
  const fullMs = Math.min(FIRST_WAIT_MS * 2 ** failures, LONGEST_WAIT_MS);
  return fullMs / 2 + Math.random() * (fullMs / 2);
}

function askedWaitMs(answer: ProviderAnswer, { template }: RetryPolicy): number | undefined {
  if (!answer.ok) return undefined;
  const { headers } = answer.response;
  const first = (names: readonly (string | undefined)[], read: (text: string) => number) =>
    names
      .map((name) => (name === undefined ? Number.NaN : read(headers.get(name) ?? '')))
      .find((ms) => !Number.isNaN(ms));
  const askedMs =
    first([template?.at].flat(), untilMs) ?? first([template?.after, 'retry-after'].flat(), afterMs);
  return askedMs === undefined ? undefined : Math.max(0, askedMs);
}

/** Reads a date, or seconds since 1970. */
function untilMs(text: string): number {
  const atMs = isNumber(text) ? Number(text) * 1000 : Date.parse(text);
  return atMs - Date.now();
}

/** Reads a number of seconds, or a date. */
function afterMs(text: string): number {
  return isNumber(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
}

function isNumber(text: string): boolean {
  return /^\d+(\.\d+)?$/.test(text.trim());
}

async function waitUnlessAborted(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => {});
}
