import type { FlowEvent } from '../../../src/flow/event.js';
import { type State, start } from '../../../src/flow/state.js';
import type { Step } from '../../../src/flow/step.js';
import { opensPopup } from '../../../src/form/form.js';
import { exampleEvents } from './example-events.js';
import { transition } from './transition.js';

/** One transition out of a state that can be reached. */
export interface Passage {
  readonly before: State;
  readonly event: FlowEvent;
  readonly step: Step;
}

/** What tells two states apart as far as decisions go; visits and names would make their number endless. */
function signature(state: State): string {
  const { attemptMayComplete, ready } = state.course;
  const offer = 'offer' in state ? state.offer : null;
  const touched = 'task' in state && state.task.touched;
  const common = [state.name, attemptMayComplete, ready, offer?.settled, touched, state.course.leaving];
  switch (state.name) {
    case 'choosing':
      return [...common, state.searched].join();
    case 'entering':
      return [...common, opensPopup(state.task.form), remarkOf(state.remark)].join();
    case 'submitting':
    case 'connected':
      return [...common, opensPopup(state.task.form)].join();
    case 'authorizing': {
      const { popup, isAddressed, socket, rang, answer, doubt } = state.attempt;
      return [...common, popup, isAddressed, socket, rang?.outcome, answer, doubt !== null].join();
    }
    case 'handing': {
      const { link, host } = state.handoff;
      return [...common, opensPopup(state.task.form), link, host].join();
    }
    case 'failed':
      return [...common, state.integration !== null, state.error.code].join();
    case 'closed':
      return [...common, state.reason].join();
    default:
      return common.join();
  }
}

function remarkOf(remark: Extract<State, { name: 'entering' }>['remark']): string | undefined {
  return remark?.type === 'problem' ? remark.error.code : remark?.type;
}

function explore(): { readonly states: readonly State[]; readonly passages: readonly Passage[] } {
  const states = new Map<string, State>([[signature(start), start]]);
  const passages: Passage[] = [];
  // A map hands out what is added while it is walked through, so this ends when nothing new is found.
  for (const before of states.values()) {
    for (const event of exampleEvents(before.course.visit)) {
      const step = transition(before, event);
      passages.push({ before, event, step });
      const found = signature(step.state);
      if (!states.has(found)) states.set(found, step.state);
    }
  }
  return { states: [...states.values()], passages };
}

/** Every state that events can lead to from the start, and every transition between them. */
export const reached = explore();

/** Lists where a law is broken, one line for each transition; a handful is enough to understand. */
export function breaking(isBroken: (passage: Passage) => boolean): readonly string[] {
  return reached.passages.filter(isBroken).slice(0, 5).map(describePassage);
}

function describePassage({ before, event, step }: Passage): string {
  const { visit: _, ...rest } = { visit: 0, ...event };
  return `${signature(before)} --${JSON.stringify(rest)}--> ${signature(step.state)}`;
}
