import { text } from '../protocol/json.js';
import { pageClock } from './clock.js';

/** A host that has not answered by then will not. */
const hostAnswerMs = 30_000;

/** Asks one of the host's callbacks; answers `null` when there is none, or it fails, or answers nothing in time. */
export async function ask<Query>(
  callback: ((query: Query) => Promise<string | null>) | undefined,
  query: Query,
): Promise<string | null> {
  if (!callback) return null;
  return new Promise((resolve) => {
    const cancel = pageClock.after(hostAnswerMs, () => resolve(null));
    void Promise.resolve(query)
      .then(callback)
      // The host's own mistake: its developers see it where they look for theirs.
      .catch((thrown) => reportError(thrown))
      .then((answer) => {
        cancel();
        resolve(text(answer) ?? null);
      });
  });
}
