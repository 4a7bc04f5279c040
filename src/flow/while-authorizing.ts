import type { ConnectError } from '../protocol/connect-error.js';
import { sessionFreshMs } from './attempt.js';
import { courseAfter } from './course-after.js';
import type { Effect } from './effect.js';
import type { FlowEvent } from './event.js';
import type { Attempt, StateOf } from './state.js';
import { emitStep, type Step, stay, to } from './step.js';
import { backToForm, connect, enter } from './task-step.js';

type Authorizing = StateOf<'authorizing'>;

/** How long the backend's word may take after its callback page rang success. */
export const successGraceMs = 5_000;
/** The same after it rang an error, whose code the socket knows better. */
export const errorGraceMs = 1_000;

/** Decides what follows while the provider's page is open. Only the server, the person or the host ends it. */
export function whileAuthorizing(state: Authorizing, event: FlowEvent): Step {
  const { course, offer, task, attempt } = state;
  switch (event.type) {
    case 'popup.opened':
      return to(withAttempt(state, { popup: 'open' }), emitStep('popup_opened', task.integration));
    case 'popup.addressed':
      return to(withAttempt(state, { isAddressed: true }));
    case 'popup.unsure':
      return to(withAttempt(state, { popup: 'unsure' }));
    case 'popup.lost':
      // A window severed by Cross-Origin-Opener-Policy also reads closed, so losing sight of it decides nothing.
      return attempt.popup === 'lost'
        ? stay(state)
        : to(withAttempt(state, { popup: 'lost' }), emitStep('popup_lost', task.integration));
    case 'popup.rang':
      return afterRing(state, event.rang);
    case 'socket.succeeded':
      return ended(connect(course, offer, task, event.connection));
    case 'socket.refused':
      return ended(backToForm(course, offer, task, event.error));
    case 'socket.died':
      return to(
        withAttempt(state, { socket: 'dead' }),
        ...(attempt.rang?.outcome === 'success' ? [resolve(state)] : []),
      );
    case 'clock.graceEnded':
      return attempt.rang?.outcome === 'error'
        ? ended(backToForm(course, offer, task, attempt.rang.error))
        : to(state, resolve(state));
    case 'host.connectionResolved':
      return afterResolved(state, event.connectionId);
    case 'api.sessionChecked':
      // Once the provider said yes, what the token still allows decides nothing.
      if (attempt.rang?.outcome === 'success') return stay(state);
      return isAllowed(state, event.session.allowedIntegrations)
        ? to(withAttempt(state, { doubt: null }))
        : ended(backToForm(course, offer, task, { code: 'integration_not_allowed' }));
    case 'api.sessionCheckFailed':
      return afterFailedCheck(state, event.error);
    case 'user.popupReopened':
      return to(withAttempt(besidesStray(state), { answer: 'none' }), { type: 'reopenPopup' });
    case 'user.linkFollowed':
      // A window that a link opens is out of our reach from the start.
      return to({
        ...withAttempt(state, { answer: 'none' }),
        course: { ...course, attemptMayComplete: true },
      });
    case 'user.popupShown':
      return to(state, { type: 'showPopup' });
    case 'user.claimedFinished':
      return to(withAttempt(state, { answer: 'asking' }), resolve(state));
    case 'user.returned':
      return to(state, { type: 'checkSession', ifOlderThanMs: sessionFreshMs });
    case 'user.cancelled':
      return ended(enter(courseAfter(state), offer, task, null));
    case 'user.wentBack':
      return offer.settled
        ? ended(enter(courseAfter(state), offer, task, null))
        : ended(to({ name: 'choosing', course: courseAfter(state), offer, searched: false }));
    default:
      return stay(state);
  }
}

function afterRing(state: Authorizing, rang: NonNullable<Attempt['rang']>): Step {
  // The first ring counts: a page that rings again is the same page.
  if (state.attempt.rang) return stay(state);
  const heard = withAttempt(state, { rang });
  if (rang.outcome === 'error') return to(heard, { type: 'awaitSocket', ms: errorGraceMs });
  return to(
    heard,
    state.attempt.socket === 'alive' ? { type: 'awaitSocket', ms: successGraceMs } : resolve(state),
  );
}

function afterResolved(state: Authorizing, connectionId: string | null): Step {
  const { course, offer, task, attempt } = state;
  const connection = { connectionId, providerConfigKey: task.integration.key, isPending: false };
  // Without an id, only the callback page's own word makes it a success.
  if (connectionId !== null || attempt.rang?.outcome === 'success') {
    return ended(connect(course, offer, task, connection));
  }
  if (attempt.answer !== 'asking') return stay(state);
  return to(withAttempt(state, { answer: 'nothing_yet' }), { type: 'checkSession', ifOlderThanMs: 0 });
}

function afterFailedCheck(state: Authorizing, error: ConnectError): Step {
  const { offer, task, attempt } = state;
  if (attempt.rang?.outcome === 'success') return stay(state);
  // The provider's page answers these in the popup only, and nothing would ever come by the socket.
  if (error.code === 'session_expired' || error.code === 'session_invalid') {
    return ended(backToForm(courseAfter(state), offer, task, error));
  }
  return to(withAttempt(state, { doubt: error }));
}

function isAllowed({ task }: Authorizing, allowed: readonly string[] | null): boolean {
  return allowed === null || allowed.includes(task.integration.key);
}

function resolve({ task }: Authorizing): Effect {
  return { type: 'resolveConnection', integration: task.integration };
}

/** A second window does not end a first one that is out of reach: the person may finish either. */
function besidesStray(state: Authorizing): Authorizing {
  const { attemptMayComplete } = courseAfter(state);
  return { ...state, course: { ...state.course, attemptMayComplete } };
}

function withAttempt(state: Authorizing, change: Partial<Attempt>): Authorizing {
  return { ...state, attempt: { ...state.attempt, ...change } };
}

/** The attempt's window and socket go before anything new is opened. */
function ended(step: Step): Step {
  return { state: step.state, effects: [{ type: 'endAttempt' }, ...step.effects] };
}
