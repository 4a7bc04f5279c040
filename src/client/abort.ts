import { fail, type Result } from '../protocol/result.js';
import type { Aborted } from './client-error.js';

/** What a call answers once its signal has ended it before anything was begun. */
export const aborted = fail<Aborted>({ code: 'aborted', attemptMayComplete: false });

/** Makes a call and answers what it brings, or at once that it was aborted; does nothing where it was before. */
export async function unlessAborted<Value, Failure>(
  signal: AbortSignal,
  call: () => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure | Aborted>> {
  if (signal.aborted) return aborted;
  let stop = () => {};
  const ended = new Promise<typeof aborted>((resolve) => {
    stop = onAbort(signal, () => resolve(aborted));
  });
  try {
    const answer = await Promise.race([call(), ended]);
    return signal.aborted ? aborted : answer;
  } finally {
    stop();
  }
}

/** Runs once when a signal aborts, at once if it has, unless the returned function is called before. */
export function onAbort(signal: AbortSignal, run: () => void): () => void {
  if (signal.aborted) run();
  else signal.addEventListener('abort', run, { once: true });
  return () => signal.removeEventListener('abort', run);
}
