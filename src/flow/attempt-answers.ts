import type { ConnectError } from '../protocol/connect-error.js';
import type { Session } from '../protocol/session.js';
import { ask, ended, isUnheard, withAttempt } from './attempt-step.js';
import { courseAfter } from './course-after.js';
import type { Attempt, StateOf } from './state.js';
import { type Step, stay, to } from './step.js';
import { backToForm, connect } from './task-step.js';

type Authorizing = StateOf<'authorizing'>;

/** How long the backend's word may take after its callback page rang success. */
const successGraceMs = 5_000;
/** The same after it rang an error, whose code the socket knows better. */
const errorGraceMs = 1_000;

/** Decides what follows from the ring of the callback page, which is only a doorbell. */
export function afterRing(state: Authorizing, rang: NonNullable<Attempt['rang']>): Step {
  // The first ring counts: a page that rings again is the same page.
  if (state.attempt.rang) return stay(state);
  if (rang.outcome === 'error')
    return to(withAttempt(state, { rang }), { type: 'awaitSocket', ms: errorGraceMs });
  // What the host was asked before knew nothing of this yet.
  const heard = withAttempt(state, { rang, answer: 'none' });
  return isUnheard(state) ? ask(heard) : to(heard, { type: 'awaitSocket', ms: successGraceMs });
}

/** Decides what follows from the host's answer whether it has the connection. */
export function afterResolved(state: Authorizing, connectionId: string | null): Step {
  const { course, offer, task, attempt } = state;
  const connection = { connectionId, providerConfigKey: task.integration.key, isPending: false };
  // Without an id, only the callback page's own word makes it a success.
  const isAsking = attempt.answer === 'asking';
  if (connectionId !== null || (isAsking && attempt.rang?.outcome === 'success')) {
    return ended(connect(course, offer, task, connection));
  }
  // The backend may know why nothing arrived.
  return isAsking
    ? to(withAttempt(state, { answer: 'checking' }), { type: 'checkSession', ifOlderThanMs: 0 })
    : stay(state);
}

/** Decides what follows from a good token: whether it still allows the integration. */
export function afterSession(state: Authorizing, { allowedIntegrations }: Session): Step {
  const { course, offer, task, attempt } = state;
  // Once the provider said yes, what the token still allows decides nothing.
  if (attempt.rang?.outcome === 'success') return stay(state);
  if (allowedIntegrations && !allowedIntegrations.includes(task.integration.key)) {
    return ended(backToForm(course, offer, task, { code: 'integration_not_allowed' }));
  }
  const found = isUnheard(state) ? 'unconfirmed' : 'nothing_yet';
  const answer = attempt.answer === 'checking' ? found : attempt.answer;
  return to(withAttempt(state, { doubt: null, answer }));
}

/** Decides what follows when the session could not be read: what that means for the provider's page. */
export function afterFailedCheck(state: Authorizing, error: ConnectError): Step {
  const { offer, task, attempt } = state;
  if (attempt.rang?.outcome === 'success') return stay(state);
  // The provider's page answers these in the popup only, and nothing would ever come by the socket.
  if (error.code === 'session_expired' || error.code === 'session_invalid') {
    return ended(backToForm(courseAfter(state), offer, task, error));
  }
  const answer = attempt.answer === 'checking' ? 'none' : attempt.answer;
  return to(withAttempt(state, { doubt: error, answer }));
}
