import type { Course, State } from './state.js';
import { nextVisit } from './step.js';

/**
 * Tells what leaving a state means: later replies to it are stale, but what was begun may still be finished by
 * the backend, because a request was sent or the person has a window that is out of our reach.
 */
export function courseAfter(state: State): Course {
  const { course } = state;
  return {
    ...nextVisit(course),
    attemptMayComplete: course.attemptMayComplete || isLoose(state),
  };
}

function isLoose(state: State): boolean {
  if (state.name !== 'authorizing') return state.name === 'submitting';
  return state.attempt.popup !== 'open' || state.attempt.rang?.outcome === 'success';
}
