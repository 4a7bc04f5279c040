import type { Context } from 'hono';

/** Browser calls and host calls are counted apart; all end users share the browsers' bucket. */
export type RateBucket = 'session' | 'api_key';

/** Counts calls in fixed windows of a minute. */
export interface RateLimits {
  /** Takes one call from a bucket and writes its headers. Returns the refusal when the bucket is empty. */
  take(c: Context, bucket: RateBucket): Response | undefined;
}

const WINDOW_MS = 60_000;

/** Creates the counters; they are kept in memory and start afresh with the process. */
export function createRateLimits(perMinute: number): RateLimits {
  const windows = new Map<RateBucket, { readonly endsAtMs: number; used: number }>();

  function currentWindow(bucket: RateBucket, nowMs: number) {
    const window = windows.get(bucket);
    if (window !== undefined && nowMs < window.endsAtMs) return window;
    const fresh = { endsAtMs: nowMs + WINDOW_MS, used: 0 };
    windows.set(bucket, fresh);
    return fresh;
  }

  return {
    take(c, bucket) {
      const nowMs = Date.now();
      const window = currentWindow(bucket, nowMs);
      window.used += 1;
      c.header('X-RateLimit-Limit', String(perMinute));
      c.header('X-RateLimit-Remaining', String(Math.max(0, perMinute - window.used)));
      c.header('X-RateLimit-Reset', String(Math.ceil(window.endsAtMs / 1000)));
      if (window.used <= perMinute) return undefined;
      c.header('Retry-After', String(Math.floor((window.endsAtMs - nowMs) / 1000)));
      const { method, path } = c.req;
      return c.json({ error: { code: 'too_many_request', method, path } }, 429);
    },
  };
}
