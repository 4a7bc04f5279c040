import type { Session } from '../protocol/session.js';
import { courseAfter } from './course-after.js';
import type { EventOf } from './event.js';
import type { State } from './state.js';
import { emitStep, reload, type Step, stay, to } from './step.js';
import { isAboutToken } from './token-keeper.js';

/**
 * Decides what another token means: in place of none, or of one that failed, it starts over; in place of a
 * working one it is looked at first, so that nobody loses their place.
 */
export function withNewToken(state: State): Step {
  const hasPlace = 'offer' in state && state.offer !== null;
  return hasPlace ? to(state, { type: 'readSession' }) : reload(state.course);
}

/** Decides what follows from what a new token allows. */
export function withRenewedSession(state: State, { session, origin }: EventOf<'host.sessionRenewed'>): Step {
  if (!('offer' in state) || state.offer === null) return stay(state);
  const renewed = emitStep('session_renewed');
  // What names nobody, or does not tell which connection it renews, is only trusted as the answer to a question.
  const isNamed = session.endUser !== null && !session.isReconnecting;
  if (!sameRights(state.offer.session, session) || (origin === 'given' && !isNamed)) {
    // Nothing typed is left to protect, and the person should see that it worked.
    if (state.name === 'connected')
      return to({ ...state, offer: { ...state.offer, settled: true } }, renewed);
    const restart = reload(courseAfter(state));
    return to(restart.state, { type: 'endAttempt' }, renewed, ...restart.effects);
  }
  if (state.name === 'entering' && state.remark?.type === 'problem' && isAboutToken(state.remark.error)) {
    return to({ ...state, remark: { type: 'renewed' } }, renewed);
  }
  return to(state, renewed);
}

/**
 * Tells whether a renewed session is for the same person and purpose. If not, what was typed under the old one
 * must not be sent under the new one.
 */
export function sameRights(before: Session, after: Session): boolean {
  return rightsOf(before) === rightsOf(after);
}

function rightsOf({ endUser, isReconnecting, allowedIntegrations: keys }: Session): string {
  const sorted = keys && [...new Set(keys)].sort();
  return JSON.stringify([endUser?.id, endUser?.organization?.id, isReconnecting, sorted]);
}
