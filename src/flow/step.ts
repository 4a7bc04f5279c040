import type { ConnectError } from '../protocol/connect-error.js';
import type { Integration } from '../protocol/integration.js';
import type { Effect } from './effect.js';
import type { HostEvent, StepName } from './host-event.js';
import type { Course, Offer, State } from './state.js';

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
  return { ...course, visit: course.visit + 1, leaving: null };
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

/** Asks for the form of an integration. */
export function prepare(course: Course, offer: Offer, integration: Integration): Step {
  return to(
    { name: 'preparing', course: nextVisit(course), offer, integration },
    { type: 'prepare', integration, session: offer.session },
  );
}

/** Begins anew with the token that is there now. */
export function reload(course: Course): Step {
  return to({ name: 'loading', course: nextVisit(course) }, { type: 'abortRequests' }, { type: 'load' });
}

/** Goes to the picker. */
export function choose({ course, offer }: { readonly course: Course; readonly offer: Offer }): Step {
  return to(
    { name: 'choosing', course: nextVisit(course), offer, searched: false },
    { type: 'abortRequests' },
  );
}
