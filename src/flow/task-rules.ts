import { type Form, opensPopup, type Typed } from '../form/form.js';
import { missingFields } from '../form/missing.js';
import type { ConnectError } from '../protocol/connect-error.js';
import { sessionFreshMs } from './attempt.js';
import { courseAfter } from './course-after.js';
import type { FlowEvent } from './event.js';
import { type Filled, whileLeaving } from './leaving.js';
import type { StateOf } from './state.js';
import { choose, emitStep, nextVisit, type Step, stay, to } from './step.js';
import { authorize, backToForm, connect, enter, freshTask } from './task-step.js';
import type { TaskRules } from './transition.js';

/** Decides what follows while the provider's page is open; its code comes only where one will open. */
export type AttemptRules = (state: StateOf<'authorizing'>, event: FlowEvent) => Step;

/** Decides about going on elsewhere; `null` for everything else. Its code comes when somebody wants to. */
export type HandoffRules = (state: Filled, event: FlowEvent) => Step | null;

/** Names the fields whose value looks unusual; its code comes after the form's. */
export type Doubts = (form: Form, typed: Typed) => readonly string[];

/** Makes the rules from the form on until the connection is made or given up. */
export function createTaskRules(
  whileAuthorizing: AttemptRules,
  doubts: Doubts,
  handoffRules: HandoffRules = () => null,
): TaskRules {
  return (state, event) =>
    state.name === 'preparing'
      ? whilePreparing(state, event)
      : (handoffRules(state, event) ?? whileLeaving(state, event, whileFilled));

  function whileFilled(state: Filled, event: FlowEvent): Step {
    switch (state.name) {
      case 'entering':
        return event.type === 'user.submitted'
          ? afterSubmit(state, event.typed, doubts)
          : whileEntering(state, event);
      case 'submitting':
        return whileSubmitting(state, event);
      case 'authorizing':
        return whileAuthorizing(state, event);
      case 'handing':
        return stay(state);
    }
  }
}

function whilePreparing(state: StateOf<'preparing'>, event: FlowEvent): Step {
  if (event.type !== 'api.prepared') return stay(state);
  const { course, offer, integration } = state;
  return enter(course, offer, freshTask(integration, event.form), null);
}

function whileEntering(state: StateOf<'entering'>, event: FlowEvent): Step {
  const { offer, task } = state;
  if (event.type === 'user.returned' && opensPopup(task.form)) {
    return to(state, { type: 'checkSession', ifOlderThanMs: sessionFreshMs });
  }
  if (event.type === 'api.sessionCheckFailed' && event.error.code === 'session_expired') {
    // Nobody has pressed anything: a fresh token is asked for, and only pressing will tell if there is none.
    return to(state, { type: 'renewSession' });
  }
  if (event.type !== 'user.wentBack' || offer.settled) return stay(state);
  const choosing = choose(state);
  return { ...choosing, effects: [{ type: 'endAttempt' }, ...choosing.effects] };
}

function afterSubmit(state: StateOf<'entering'>, typed: Typed, doubts: Doubts): Step {
  const { course, offer, task } = state;
  const { integration, form, warned } = task;
  const missing = missingFields(form, typed);
  if (missing.length > 0) return to({ ...state, remark: { type: 'missing', fields: missing } });
  const fields = doubts(form, typed).filter((id) => !warned.includes(id));
  if (fields.length > 0) {
    return to({
      ...state,
      task: { ...task, warned: [...warned, ...fields] },
      remark: { type: 'doubtful', fields },
    });
  }
  if (opensPopup(form)) return authorize(course, offer, task, typed);
  return to(
    { name: 'submitting', course: nextVisit(course), offer, task },
    { type: 'submit', integration, form, typed },
    emitStep('submit', integration),
  );
}

function whileSubmitting(state: StateOf<'submitting'>, event: FlowEvent): Step {
  const { course, offer, task } = state;
  if (event.type === 'api.connectionMade') return connect(course, offer, task, event.connection);
  if (event.type !== 'api.refused') return stay(state);
  return backToForm(isDecided(event.error) ? course : courseAfter(state), offer, task, event.error);
}

/** Without the backend's own word, what was sent may have been stored all the same. */
function isDecided({ code }: ConnectError): boolean {
  return code !== 'timeout' && code !== 'network' && code !== 'unexpected_answer' && code !== 'server_error';
}
