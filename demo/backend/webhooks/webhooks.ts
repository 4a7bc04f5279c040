import { createHash, createHmac } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { isPrivate } from '../outbound.js';

/** Where webhooks go, and with what they are signed. */
export interface WebhookSettings {
  readonly urls: readonly string[];
  readonly signingKey: string;
}

/** The way to the host's server. */
export interface Webhooks {
  /** Sends a webhook in the background; an override replaces the environment's addresses, and `''` sends nothing. */
  send(payload: object, urlOverride: string | null): void;
  /** Tells whether an override may name an address: a private one only where webhooks go to such anyway. */
  mayGoTo(url: string): boolean;
  /** Ends the waiting for another try, and gives requests under way a moment to be answered. */
  close(): Promise<void>;
}

const TIMEOUT_MS = 20_000;
const GRACE_MS = 1_000;
const RETRY_AFTER_MS = [3_000, 6_000];

/** Creates the way to a host's server, or to nowhere without settings. `wait` resolves after so many milliseconds. */
export function createWebhooks(
  settings: WebhookSettings | undefined,
  wait: (ms: number, signal: AbortSignal) => Promise<unknown> = (ms, signal) =>
    sleep(ms, undefined, { signal }),
): Webhooks {
  const underWay = new Set<Promise<void>>();
  const closing = new AbortController();
  const closed = new AbortController();

  async function deliver(url: string, body: string, headers: Record<string, string>): Promise<void> {
    if (await isTaken(url, body, headers, closed.signal)) return;
    for (const retryAfterMs of RETRY_AFTER_MS) {
      await wait(retryAfterMs, closing.signal).catch(() => {});
      if (closing.signal.aborted) break;
      if (await isTaken(url, body, headers, closed.signal)) return;
    }
    console.error(`The webhook for ${new URL(url).origin} was not taken.`);
  }

  return {
    send(payload, urlOverride) {
      if (settings === undefined) return;
      const body = JSON.stringify(sorted(payload));
      const headers = signatures(settings.signingKey, body);
      const urls = urlOverride === null ? settings.urls : [urlOverride];
      for (const url of urls.filter((url) => url !== '')) {
        const delivery = deliver(url, body, headers).finally(() => underWay.delete(delivery));
        underWay.add(delivery);
      }
    },
    mayGoTo(url) {
      return url === '' || !leadsInside(url) || (settings?.urls.some(leadsInside) ?? false);
    },
    async close() {
      closing.abort();
      const grace = setTimeout(() => closed.abort(), GRACE_MS);
      await Promise.all(underWay);
      clearTimeout(grace);
    },
  };
}

function leadsInside(url: string): boolean {
  const { hostname } = new URL(url);
  return /(^|\.)localhost\.?$/.test(hostname) || isPrivate(hostname.replace(/^\[|\]$/g, ''));
}

/** A refusal by the receiver is its answer; only a fault is worth another try. */
async function isTaken(
  url: string,
  body: string,
  signatures: Record<string, string>,
  closed: AbortSignal,
): Promise<boolean> {
  try {
    const signal = AbortSignal.any([closed, AbortSignal.timeout(TIMEOUT_MS)]);
    const headers = { 'content-type': 'application/json', 'user-agent': 'connect-ui-demo', ...signatures };
    const response = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal });
    await response.body?.cancel();
    return response.status < 500;
  } catch {
    return false;
  }
}

function signatures(signingKey: string, body: string): Record<string, string> {
  return {
    'x-nango-hmac-sha256': createHmac('sha256', signingKey).update(body).digest('hex'),
    'x-nango-signature': createHash('sha256')
      .update(signingKey + body)
      .digest('hex'),
  };
}

/** Sorts the keys at every level, as receivers of the older signature rebuild the text from the parsed body. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
