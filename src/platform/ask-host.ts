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
  let cancel = () => {};
  const overdue = new Promise<null>((resolve) => {
    cancel = pageClock.after(hostAnswerMs, () => resolve(null));
  });
  try {
    return text(await Promise.race([callback(query), overdue])) ?? null;
  } catch (thrown) {
    // The host's own mistake: its developers see it where they look for theirs.
    reportError(thrown);
    return null;
  } finally {
    cancel();
  }
}
