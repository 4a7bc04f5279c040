import type { FlowEvent } from '../../../src/flow/event.js';
import type { State } from '../../../src/flow/state.js';
import type { Step } from '../../../src/flow/step.js';
import { createTaskRules } from '../../../src/flow/task-rules.js';
import { transition as transitionWith } from '../../../src/flow/transition.js';
import { whileAuthorizing } from '../../../src/flow/while-authorizing.js';
import { handoffRules } from '../../../src/flow/while-handing.js';
import { doubtfulFields } from '../../../src/form/doubt.js';

/** The rules of forms and popups. */
export const taskRules = createTaskRules(whileAuthorizing, doubtfulFields, handoffRules);

/** Decides with all rules there are, as the widget does once their code has come. */
export function transition(state: State, event: FlowEvent): Step {
  return transitionWith(state, event, taskRules);
}
