import type { Effect } from './effect.js';
import type { Attempt, StateOf } from './state.js';
import { type Step, to } from './step.js';

type Authorizing = StateOf<'authorizing'>;

/** Changes what is known of the attempt. */
export function withAttempt(state: Authorizing, change: Partial<Attempt>): Authorizing {
  return { ...state, attempt: { ...state.attempt, ...change } };
}

/** Asks the host whether the connection was made; not twice at once, lest an earlier no outdoes a later yes. */
export function ask(state: Authorizing, ...effects: readonly Effect[]): Step {
  const { answer } = state.attempt;
  if (answer === 'asking' || answer === 'checking') return to(state, ...effects);
  // Asked again after nobody knew, the screen goes on saying so.
  const asking = answer === 'unconfirmed' ? state : withAttempt(state, { answer: 'asking' });
  return to(asking, ...effects, { type: 'resolveConnection', integration: state.task.integration });
}

/** Tells whether no result can be counted on: the socket is dead, and no callback page has refused. */
export function isUnheard({ attempt }: Authorizing): boolean {
  return attempt.socket === 'dead' && attempt.rang?.outcome !== 'error';
}

/** The attempt's window and socket go before anything new is opened. */
export function ended(step: Step): Step {
  return { state: step.state, effects: [{ type: 'endAttempt' }, ...step.effects] };
}
