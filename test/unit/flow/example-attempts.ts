import { freshAttempt } from '../../../src/flow/attempt.js';
import type { Attempt, StateOf } from '../../../src/flow/state.js';
import { exampleStates, popupTask } from './example-states.js';

export const { authorizing } = exampleStates;

/** The visit of `authorizing`, which its replies must name. */
export const visit = 7;

/** The order to ask the host. */
export const resolve = { type: 'resolveConnection', integration: popupTask.integration };

/** What the callback page rings. */
export const success = { outcome: 'success' } as const;
export const refusal = { outcome: 'error', error: { code: 'provider_refused', words: 'No.' } } as const;

/** Makes an attempt of which something is known. */
export function during(attempt: Partial<Attempt>): StateOf<'authorizing'> {
  return { ...authorizing, attempt: { ...freshAttempt, ...attempt } };
}
