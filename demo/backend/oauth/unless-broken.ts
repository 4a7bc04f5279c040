import { logUnexpected } from '../unexpected-error.js';
import { type AttemptFailure, failedAttempt } from './popup-mode.js';

/** Takes a step of an auth mode. What nobody foresaw fails the attempt, so that the page that waits for it hears. */
export async function unlessBroken<T>(what: string, step: () => Promise<T>): Promise<T | AttemptFailure> {
  try {
    return await step();
  } catch (error) {
    const id = logUnexpected(what, error);
    return failedAttempt('unknown_err', `Something went wrong here. Look for ${id} in the log.`);
  }
}
