import type { Answer, Clock } from '../flow/ports.js';
import type { ConnectError } from '../protocol/connect-error.js';

/** At most, and half of it at least, so that those who failed together do not come back together. */
const pausesMs = [500, 1_500] as const;
/** A limit that ends later is for the person to wait for. */
const shortLimitMs = 1_000;

/** Any error; only a limit tells when it ends. */
type Limited = ConnectError & { readonly retryAfterMs?: number };

/**
 * Reads, and reads again where the fault may pass. `signal` is the one that ends a reading, and is listened to by nobody
 * else; `random` answers from 0 to below 1.
 */
export async function readAgain<T>(
  read: () => Answer<T>,
  clock: Clock,
  signal: AbortSignal,
  random = Math.random,
): Answer<T> {
  for (const mostMs of pausesMs) {
    const answer = await read();
    const passesMs = answer.ok ? Infinity : passesInMs(answer.error);
    if (passesMs > shortLimitMs || signal.aborted) return answer;
    await new Promise<void>((resolve) => {
      const cancel = clock.after(passesMs + mostMs * (1 - random() / 2), resolve);
      signal.onabort = () => resolve(cancel());
    });
  }
  // Aborted meanwhile, this ends at once.
  return read();
}

/** Tells when a fault may have passed; an answer that is no fault of the moment stays as it is. */
function passesInMs({ code, status = 0, retryAfterMs = Infinity }: Limited): number {
  return code === 'network' || status === 408 || status >= 500 ? 0 : retryAfterMs;
}
