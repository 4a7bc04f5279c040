import { type Form, opensPopup, type Typed } from '../form/form.js';
import type { ConnectError } from '../protocol/connect-error.js';
import type { Connection } from '../protocol/connection.js';
import type { Integration } from '../protocol/integration.js';
import { freshAttempt } from './attempt.js';
import type { Effect } from './effect.js';
import type { Course, Offer, Remark, Task } from './state.js';
import { emit, emitError, emitStep, nextVisit, type Step, to } from './step.js';

/** Begins a task: nothing is in its form yet. */
export function freshTask(integration: Integration, form: Form): Task {
  return { integration, form, touched: false, warned: [] };
}

/** Shows the form with something to say about it. */
export function enter(
  course: Course,
  offer: Offer,
  task: Task,
  remark: Remark,
  ...effects: readonly Effect[]
): Step {
  const listen: readonly Effect[] = opensPopup(task.form)
    ? [{ type: 'listen', websocketsPath: offer.session.websocketsPath }]
    : [];
  return to({ name: 'entering', course: nextVisit(course), offer, task, remark }, ...effects, ...listen);
}

/** Opens the provider's page in a new attempt, and looks beside it whether the token still allows that. */
export function authorize(course: Course, offer: Offer, task: Task, typed: Typed): Step {
  const { integration, form } = task;
  return to(
    { name: 'authorizing', course: nextVisit(course), offer, task, attempt: freshAttempt },
    { type: 'authorize', integration, form, typed },
    { type: 'checkSession', ifOlderThanMs: 0 },
    emitStep('submit', integration),
  );
}

/** Returns to the form with the reason, told to the host once. */
export function backToForm(course: Course, offer: Offer, task: Task, error: ConnectError): Step {
  // An expired token cannot work however often it is sent: the host is asked for another at once.
  const renew: readonly Effect[] = error.code === 'session_expired' ? [{ type: 'renewSession' }] : [];
  return enter(course, offer, task, { type: 'problem', error }, ...renew, emitError(error));
}

/** Ends in success, told to the host once. */
export function connect(course: Course, offer: Offer, task: Task, connection: Connection): Step {
  return to(
    { name: 'connected', course: nextVisit(course), offer, task, connection },
    emit({ type: 'connect', detail: connection }),
  );
}
