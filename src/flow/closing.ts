import { courseAfter } from './course-after.js';
import type { CloseReason } from './host-event.js';
import type { State } from './state.js';
import { emit, type Step, stay, to } from './step.js';
import { viewOf } from './view.js';

/** Closes from any state, unless a stray press beside the dialog would end what the person has begun. */
export function close(state: State, reason: CloseReason): Step {
  if (reason === 'outside' && isUnderWay(state)) {
    // Whoever presses beside the dialog may be looking for the window.
    return state.name === 'authorizing' ? to(state, { type: 'showPopup' }) : stay(state);
  }
  const course = courseAfter(state);
  const { attemptMayComplete } = course;
  return to(
    { name: 'closed', course, reason },
    { type: 'endAttempt' },
    { type: 'abortRequests' },
    emit({ type: 'close', detail: { reason, step: viewOf(state) ?? 'view:loading', attemptMayComplete } }),
  );
}

/** Tells whether the person has begun what a stray press must not end. */
export function isUnderWay({ name }: State): boolean {
  return name === 'submitting' || name === 'authorizing' || name === 'handing';
}
