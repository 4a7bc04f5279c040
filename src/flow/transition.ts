import type { ConnectError } from '../protocol/connect-error.js';
import { close } from './closing.js';
import type { FlowEvent } from './event.js';
import { withNewToken, withRenewedSession } from './renewing.js';
import type { Course, State, StateOf } from './state.js';
import {
  choose,
  emit,
  emitError,
  emitStep,
  nextVisit,
  prepare,
  reload,
  type Step,
  stay,
  to,
} from './step.js';
import { viewOf } from './view.js';

/** Decides what follows once an integration's form is there; its code comes with the form's. */
export type TaskRules = (
  state: StateOf<'preparing' | 'entering' | 'submitting' | 'authorizing' | 'handing'>,
  event: FlowEvent,
) => Step;

/**
 * Decides what follows from an event: the next state and the orders on the way. Pure and total: every event is
 * answered in every state, and one that means nothing there changes nothing.
 */
export function transition(state: State, event: FlowEvent, taskRules: TaskRules): Step {
  if ('visit' in event && event.visit !== state.course.visit) return stay(state);
  return withSigns(state, decide(state, event, taskRules));
}

function decide(state: State, event: FlowEvent, taskRules: TaskRules): Step {
  if (state.name === 'closed') return stay(state);
  if (event.type === 'host.closed') return close(state, event.reason);
  if (event.type === 'user.closed' && !isUnsaved(state)) return close(state, event.reason);
  if (event.type === 'host.tokenGiven') return withNewToken(state);
  if (event.type === 'host.sessionRenewed') return withRenewedSession(state, event);
  switch (state.name) {
    case 'waiting':
      return event.type === 'clock.tokenOverdue'
        ? loadFailed(state.course, { code: 'session_unavailable' })
        : stay(state);
    case 'loading':
      return whileLoading(state, event);
    case 'choosing':
      return whileChoosing(state, event);
    case 'preparing':
      return event.type === 'api.prepared' ? taskRules(state, event) : whilePreparing(state, event);
    case 'connected':
      return event.type === 'user.wentBack' && !state.offer.settled ? choose(state) : stay(state);
    case 'failed':
      return whileFailed(state, event);
    default:
      return taskRules(state, event);
  }
}

/** Tells whether leaving would lose something; the rules of the form ask then. */
function isUnsaved(state: State): boolean {
  return state.name !== 'connected' && 'task' in state && state.task.touched;
}

function whileLoading(state: StateOf<'loading'>, event: FlowEvent): Step {
  const { course } = state;
  if (event.type === 'api.loadFailed') return loadFailed(course, event.error);
  if (event.type !== 'api.loaded') return stay(state);
  const { session, integrations, wanted } = event;
  const only = integrations.length === 1 ? integrations[0] : undefined;
  const target = wanted === null ? only : integrations.find(({ key }) => key === wanted);
  const offer = { session, integrations, settled: wanted !== null || only !== undefined };
  if (target) return prepare(course, offer, target);
  return wanted === null
    ? choose({ course, offer })
    : loadFailed(course, { code: 'integration_not_allowed' });
}

function loadFailed(course: Course, error: ConnectError): Step {
  return to(
    { name: 'failed', course: nextVisit(course), error, offer: null, integration: null },
    emitError(error),
  );
}

function whileChoosing(state: StateOf<'choosing'>, event: FlowEvent): Step {
  if (event.type === 'user.searched' && !state.searched)
    return to({ ...state, searched: true }, emitStep('search'));
  if (event.type !== 'user.considered' && event.type !== 'user.integrationChosen') return stay(state);
  const integration = state.offer.integrations.find(({ key }) => key === event.key);
  if (!integration) return stay(state);
  if (event.type === 'user.considered') return to(state, { type: 'warm', integration });
  const { state: next, effects } = prepare(state.course, state.offer, integration);
  return to(next, ...effects, emitStep('select', integration));
}

function whilePreparing(state: StateOf<'preparing'>, event: FlowEvent): Step {
  const { course, offer, integration } = state;
  if (event.type === 'api.prepareFailed') {
    return to(
      { name: 'failed', course: nextVisit(course), error: event.error, offer, integration },
      emitError(event.error),
    );
  }
  return event.type === 'user.wentBack' && !offer.settled ? choose(state) : stay(state);
}

function whileFailed(state: StateOf<'failed'>, event: FlowEvent): Step {
  const { course, offer, integration } = state;
  if (event.type === 'user.retried') {
    return offer && integration ? prepare(course, offer, integration) : reload(course);
  }
  return event.type === 'user.wentBack' && offer && !offer.settled ? choose({ course, offer }) : stay(state);
}

/** Adds what the host hears of every change of screen, whichever way led there. */
function withSigns(before: State, step: Step): Step {
  const view = viewOf(step.state);
  // Waiting for the host shows the same skeleton, but the person's way begins with loading.
  const isNew = view !== viewOf(before) || (before.name === 'waiting' && step.state.name === 'loading');
  if (view === null || !isNew) return step;
  const integration = 'task' in step.state ? step.state.task.integration : undefined;
  const isFirst = !step.state.course.ready && view !== 'view:loading' && view !== 'view:failed';
  const state = isFirst ? { ...step.state, course: { ...step.state.course, ready: true } } : step.state;
  const ready = isFirst ? [emit({ type: 'ready' })] : [];
  return { state, effects: [...step.effects, ...ready, emitStep(view, integration)] };
}
