import { viewOf } from './host-event.js';
import type { CloseReason, Course, State } from './state.js';
import { emit, nextVisit, type Step, stay, to } from './step.js';
import { leaving } from './while-authorizing.js';

/** Closes from any state, unless a stray press beside the dialog would cost the person what they typed. */
export function close(state: State, reason: CloseReason): Step {
  if (reason === 'outside' && losesInput(state)) return stay(state);
  const course = courseAfter(state);
  const { attemptMayComplete } = course;
  return to(
    { name: 'closed', course, reason },
    { type: 'endAttempt' },
    { type: 'abortRequests' },
    emit({ type: 'close', detail: { reason, step: viewOf(state) ?? 'view:loading', attemptMayComplete } }),
  );
}

function losesInput({ name }: State): boolean {
  return name === 'entering' || name === 'submitting' || name === 'authorizing';
}

/** A request that was sent may have been stored, even if nobody waits for the answer. */
function courseAfter(state: State): Course {
  if (state.name === 'authorizing') return leaving(state);
  const course = nextVisit(state.course);
  return state.name === 'submitting' ? { ...course, attemptMayComplete: true } : course;
}
