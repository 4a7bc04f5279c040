import { close, isUnderWay } from './closing.js';
import type { FlowEvent } from './event.js';
import type { Leaving, StateOf } from './state.js';
import { type Step, stay, to } from './step.js';

/** A state in which the form holds what the person typed. */
export type Filled = StateOf<'entering' | 'submitting' | 'authorizing' | 'handing'>;

/** Decides about ways out of a form that has something typed in it; everything else is left to the other rules. */
export function whileLeaving(
  state: Filled,
  event: FlowEvent,
  rules: (state: Filled, event: FlowEvent) => Step,
): Step {
  const { course, offer, task } = state;
  const { leaving } = course;
  switch (event.type) {
    case 'user.typed':
      return to({ ...state, task: { ...task, touched: event.differs } });
    case 'user.stayed':
      return ask(state, null);
    case 'user.left':
      if (leaving === null) return stay(state);
      if (leaving !== 'back') return close(state, leaving);
      return rules({ ...state, task: { ...task, touched: false } }, { type: 'user.wentBack' });
    case 'user.closed':
      // Heard here only where something would be lost.
      return event.reason === 'outside' && isUnderWay(state)
        ? close(state, event.reason)
        : ask(state, event.reason);
    case 'user.wentBack':
      return task.touched && !offer.settled && state.name !== 'submitting'
        ? ask(state, 'back')
        : rules(state, event);
    default:
      return rules(state, event);
  }
}

function ask(state: Filled, leaving: Leaving | null): Step {
  return to({ ...state, course: { ...state.course, leaving } });
}
