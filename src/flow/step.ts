import type { ConnectError } from '../protocol/connect-error.js';
import type { Connection } from '../protocol/connection.js';
import type { Integration } from '../protocol/integration.js';
import type { Effect } from './effect.js';
import type { HostEvent, StepName } from './host-event.js';
import type { Course, Offer, Remark, State, Task } from './state.js';

/** Where an event leads, and what has to be done on the way, in order. */
export interface Step {
  readonly state: State;
  readonly effects: readonly Effect[];
}

/** Leaves everything as it is: the event means nothing here. */
export function stay(state: State): Step {
  return { state, effects: [] };
}

/** Goes to a state and gives orders. */
export function to(state: State, ...effects: readonly Effect[]): Step {
  return { state, effects };
}

/** Begins a wait: replies to anything before are stale from here on. */
export function nextVisit(course: Course): Course {
  return { ...course, visit: course.visit + 1 };
}

/** Orders that the host hears something. */
export function emit(event: HostEvent): Effect {
  return { type: 'emit', event };
}

/** Orders that the host hears of a step. */
export function emitStep(name: StepName, integration?: Integration): Effect {
  return emit({ type: 'step', detail: { name, ...(integration && { integration: integration.key }) } });
}

/** Orders that the host hears of a failure; the words of others stay on the screen, they may quote anything. */
export function emitError(error: ConnectError): Effect {
  const { words: _, ...detail } = error;
  return emit({ type: 'error', detail });
}

/** Selects an integration and asks for its form. */
export function prepare(course: Course, offer: Offer, integration: Integration): Step {
  return to(
    { name: 'preparing', course: nextVisit(course), offer, integration },
    { type: 'prepare', integration, session: offer.session },
    emitStep('select', integration),
  );
}

/** Shows the form with something to say about it. */
export function enter(
  course: Course,
  offer: Offer,
  task: Task,
  remark: Remark,
  ...effects: readonly Effect[]
): Step {
  const listen: readonly Effect[] = task.form.opensPopup
    ? [{ type: 'listen', websocketsPath: offer.session.websocketsPath }]
    : [];
  return to({ name: 'entering', course: nextVisit(course), offer, task, remark }, ...effects, ...listen);
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

/** Begins anew with the token that is there now. */
export function reload(course: Course): Step {
  return to({ name: 'loading', course: nextVisit(course) }, { type: 'abortRequests' }, { type: 'load' });
}
