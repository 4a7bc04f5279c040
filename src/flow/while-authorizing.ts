import { sessionFreshMs } from './attempt.js';
import { afterFailedCheck, afterResolved, afterRing, afterSession } from './attempt-answers.js';
import { ask, ended, isUnheard, withAttempt } from './attempt-step.js';
import { courseAfter } from './course-after.js';
import type { Effect } from './effect.js';
import type { EventOf, FlowEvent } from './event.js';
import type { StateOf } from './state.js';
import { emitStep, type Step, stay, to } from './step.js';
import { authorize, backToForm, connect, enter } from './task-step.js';

type Authorizing = StateOf<'authorizing'>;

/** Decides what follows while the provider's page is open. Only the server, the person or the host ends it. */
export function whileAuthorizing(state: Authorizing, event: FlowEvent): Step {
  const { course, offer, task, attempt } = state;
  switch (event.type) {
    case 'popup.opened':
      return to(
        withAttempt(state, { popup: 'open', hint: null }),
        emitStep('popup_opened', task.integration),
      );
    case 'popup.addressed':
      return to(withAttempt(state, { isAddressed: true }));
    case 'popup.unsure':
      return to(withAttempt(state, { popup: 'unsure' }), emitStep('popup_unsure', task.integration));
    case 'popup.lost':
      return afterLoss(state, event);
    case 'popup.silent':
      return to(withAttempt(state, { hint: hintFor(state, event.isBehind) }));
    case 'popup.rang':
      return afterRing(state, event.rang);
    case 'socket.succeeded':
      return ended(connect(course, offer, task, event.connection));
    case 'socket.refused':
      return ended(backToForm(course, offer, task, event.error));
    case 'socket.died':
      return asked(afterDeath(state));
    case 'clock.graceEnded':
      return attempt.rang?.outcome === 'error'
        ? ended(backToForm(course, offer, task, attempt.rang.error))
        : ask(state);
    case 'host.connectionResolved':
      return afterResolved(state, event.connectionId);
    case 'api.sessionChecked':
      return afterSession(state, event.session);
    case 'api.sessionCheckFailed':
      return afterFailedCheck(state, event.error);
    case 'user.submitted':
      // Pressed twice, it stands for the window that the first press opened.
      return attempt.answer === 'unconfirmed'
        ? ended(authorize({ ...course, attemptMayComplete: true }, offer, task, event.typed))
        : to(state, { type: 'showPopup' });
    case 'user.popupReopened':
      return to(withAttempt(besidesStray(state), { answer: 'none', hint: null }), { type: 'reopenPopup' });
    case 'user.linkFollowed':
      // A window that a link opens is out of our reach from the start.
      return to({
        ...withAttempt(state, { answer: 'none', isFollowed: true }),
        course: { ...course, attemptMayComplete: true },
      });
    case 'user.popupShown':
      return to(state, { type: 'showPopup' });
    case 'user.claimedFinished':
      return ask(withAttempt(state, { answer: 'none' }));
    case 'user.returned':
    case 'page.resumed':
      return asked(state, { type: 'checkSession', ifOlderThanMs: sessionFreshMs });
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

function afterLoss(state: Authorizing, { isFinal }: EventOf<'popup.lost'>): Step {
  const { offer, task, attempt } = state;
  // A callback page that has spoken may close itself.
  if (attempt.popup === 'lost' || attempt.rang) return stay(state);
  const hint = attempt.hint === 'behind' ? null : attempt.hint;
  const lost = withAttempt(state, { popup: 'lost', hint });
  const told = emitStep('popup_lost', task.integration);
  // A window severed by Cross-Origin-Opener-Policy also reads closed, so losing sight of it decides nothing.
  // Where its answer could not be heard, it may have closed because all is done.
  if (!isFinal || isUnheard(state)) return asked(lost, told);
  const { state: next, effects } = backToForm(courseAfter(lost), offer, task, { code: 'popup_closed' });
  return ended(to(next, told, ...effects));
}

/** What was said to arrive yet can no longer be promised. */
function afterDeath(state: Authorizing): Authorizing {
  const { answer } = state.attempt;
  return withAttempt(state, { socket: 'dead', answer: answer === 'nothing_yet' ? 'none' : answer });
}

/**
 * Asks the host where nothing more will be heard and there is reason to think that it is done. Asked any earlier, a
 * host might take an older connection for this one.
 */
function asked(state: Authorizing, ...effects: readonly Effect[]): Step {
  const { popup, isFollowed, rang } = state.attempt;
  const isGone = popup === 'lost' || (popup === 'unsure' && isFollowed);
  return isUnheard(state) && (isGone || rang) ? ask(state, ...effects) : to(state, ...effects);
}

function hintFor({ attempt }: Authorizing, isBehind: boolean): 'behind' | 'blocker' | 'account' {
  if (attempt.popup === 'unsure') return 'blocker';
  return isBehind && attempt.popup === 'open' ? 'behind' : 'account';
}

/** A second window does not end a first one that is out of reach: the person may finish either. */
function besidesStray(state: Authorizing): Authorizing {
  const { attemptMayComplete } = courseAfter(state);
  return { ...state, course: { ...state.course, attemptMayComplete } };
}
