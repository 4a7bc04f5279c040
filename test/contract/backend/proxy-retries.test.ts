import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ProviderAnswer } from '../../../demo/backend/proxy/call-provider.js';
import { type RetryPolicy, withRetries } from '../../../demo/backend/proxy/retries.js';

const NOW = Date.parse('2026-01-01T00:00:00Z');
const unreachable: ProviderAnswer = { ok: false, reason: 'unreachable' };

let waits: number[];

beforeEach(() => {
  waits = [];
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
});
afterEach(() => vi.useRealTimers());

function answered(status: number, headers: Record<string, string> = {}): ProviderAnswer {
  return { ok: true, response: new Response('', { status, headers }) };
}

/** Returns how often the provider was asked, what came of it, and notes the waits in between. */
async function ask(policy: Partial<RetryPolicy>, ...answers: readonly ProviderAnswer[]) {
  let asked = 0;
  const last = await withRetries(
    { retries: 10, retryOn: [], template: undefined, ...policy },
    new AbortController().signal,
    async () => {
      asked += 1;
      return answers[asked - 1] ?? answered(200);
    },
    async (ms) => void waits.push(ms),
  );
  return [asked, last.ok ? last.response.status : last.reason];
}

it('asks once when the host wants no retries', async () => {
  expect(await ask({ retries: 0 }, answered(503))).toEqual([1, 503]);
  expect(await ask({ retries: 0 }, unreachable)).toEqual([1, 'unreachable']);
  expect(waits).toEqual([]);
});

it('asks again after faults that may pass, and no more often than the host wants', async () => {
  expect(await ask({}, answered(500), answered(503), answered(429), unreachable)).toEqual([5, 200]);
  expect(await ask({ retries: 2 }, answered(500), answered(502), answered(504), answered(500))).toEqual([
    3, 504,
  ]);
});

it('does not ask again after an answer that will not change, unless the host names it', async () => {
  for (const status of [200, 400, 401, 403, 404, 409])
    expect(await ask({}, answered(status))).toEqual([1, status]);
  expect(await ask({ retryOn: [404, 409] }, answered(404), answered(409))).toEqual([3, 200]);
  expect(await ask({}, { ok: false, reason: 'private_address' })).toEqual([1, 'private_address']);
});

it('waits about twice as long each time, by chance a little less, and never more than a minute', async () => {
  const faults = Array.from({ length: 10 }, () => unreachable);
  await ask({}, ...faults);
  const longest = [1, 2, 4, 8, 16, 32, 60, 60, 60, 60].map((seconds) => seconds * 1000);
  expect(waits).toHaveLength(10);
  for (const [index, ms] of waits.entries()) {
    expect(ms).toBeLessThanOrEqual(longest[index] ?? 0);
    expect(ms).toBeGreaterThanOrEqual((longest[index] ?? 0) / 2);
  }
  await ask({}, ...faults);
  expect(waits.slice(0, 10)).not.toEqual(waits.slice(10));
});

it.each([
  ['Retry-After in seconds', {}, { 'retry-after': '7' }, 7_000],
  ['Retry-After as a date', {}, { 'retry-after': 'Thu, 01 Jan 2026 00:00:09 GMT' }, 9_000],
  ['no more than now', {}, { 'retry-after': 'Wed, 31 Dec 2025 00:00:00 GMT' }, 0],
  ['seconds in a header of its own', { after: ['x-none', 'x-wait'] }, { 'x-wait': '1.5' }, 1_500],
  ['a time in a header of its own', { at: 'x-reset' }, { 'x-reset': String(NOW / 1000 + 5) }, 5_000],
  ['a date in one', { at: ['x-reset'] }, { 'x-reset': '2026-01-01T00:00:06Z' }, 6_000],
  [
    'its own before the common one',
    { at: 'x-reset' },
    { 'x-reset': String(NOW / 1000), 'retry-after': '9' },
    0,
  ],
])('waits as long as the provider says: %s', async (_, template, headers, expected) => {
  await ask({ template }, answered(429, headers as Record<string, string>));
  expect(waits).toEqual([expected]);
});

it('returns the answer of a provider that wants to be left alone for long', async () => {
  expect(await ask({}, answered(429, { 'retry-after': '3600' }))).toEqual([1, 429]);
});

it('waits its own time when the provider’s is not one', async () => {
  await ask({}, answered(503, { 'retry-after': 'soon' }));
  expect(waits[0]).toBeGreaterThanOrEqual(500);
});

it('stops when nobody waits any more', async () => {
  const gone = new AbortController();
  let asked = 0;
  const attempt = async () => {
    asked += 1;
    return unreachable;
  };
  const policy = { retries: 10, retryOn: [], template: undefined };
  await withRetries(policy, gone.signal, attempt, async () => gone.abort());
  expect(asked).toBe(2);
});
