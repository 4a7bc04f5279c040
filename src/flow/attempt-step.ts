import type { Effect } from './effect.js';
import type { Attempt, StateOf } from './state.js';
import type { Step } from './step.js';

type Authorizing = StateOf<'authorizing'>;

/** Changes what is known of the attempt. */
export function withAttempt(state: Authorizing, change: Partial<Attempt>): Authorizing {
  return { ...state, attempt: { ...state.attempt, ...change } };
}

/** Asks the host whether the connection was made. */
export function resolve({ task }: Authorizing): Effect {
  return { type: 'resolveConnection', integration: task.integration };
}

/** Tells whether no result can be counted on: the socket is dead, and no callback page has refused. */
export function isUnheard({ attempt }: Authorizing): boolean {
  return attempt.socket === 'dead' && attempt.rang?.outcome !== 'error';
}

/** The attempt's window and socket go before anything new is opened. */
export function ended(step: Step): Step {
  return { state: step.state, effects: [{ type: 'endAttempt' }, ...step.effects] };
}
