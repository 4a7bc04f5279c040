import { describe, expect, it } from 'vitest';
import { freshAttempt } from '../../../src/flow/attempt.js';
import { courseAfter } from '../../../src/flow/course-after.js';
import type { Attempt, State } from '../../../src/flow/state.js';
import { exampleStates } from './example-states.js';

const { submitting, authorizing, ...others } = exampleStates;
const mayComplete = (state: State) => courseAfter(state).attemptMayComplete;
const during = (attempt: Partial<Attempt>): State => ({
  ...authorizing,
  attempt: { ...freshAttempt, ...attempt },
});

describe('leaving a state', () => {
  it.each(Object.values(exampleStates))('makes replies to $name stale', (state: State) => {
    expect(courseAfter(state).visit).toBe(state.course.visit + 1);
    expect(courseAfter(state).ready).toBe(state.course.ready);
  });

  it('leaves a request that was sent to the backend', () => {
    expect(mayComplete(submitting)).toBe(true);
  });

  it.each<Partial<Attempt>>([{ popup: 'lost' }, { popup: 'unsure' }, { rang: { outcome: 'success' } }])(
    'leaves an attempt with %j to the person',
    (attempt) => {
      expect(mayComplete(during(attempt))).toBe(true);
    },
  );

  it('leaves nothing of a window in reach, which is closed', () => {
    expect(mayComplete(authorizing)).toBe(false);
    expect(mayComplete(during({ socket: 'dead', answer: 'nothing_yet' }))).toBe(false);
  });

  it.each(Object.values(others))('leaves of $name what was left before', (state: State) => {
    expect(mayComplete(state)).toBe(false);
    expect(mayComplete({ ...state, course: { ...state.course, attemptMayComplete: true } })).toBe(true);
  });
});
