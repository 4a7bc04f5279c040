import { describe, expect, it } from 'vitest';
import { freshAttempt } from '../../../src/flow/attempt.js';
import { close } from '../../../src/flow/closing.js';
import type { State } from '../../../src/flow/state.js';
import { exampleStates } from './example-states.js';
import { heard, orderNames } from './heard.js';

const { choosing, entering, submitting, authorizing, connected } = exampleStates;
const open = Object.values(exampleStates).filter(({ name }) => name !== 'closed');

describe('closing', () => {
  it.each(open)('from $name ends window, socket and requests, and tells the host', (state: State) => {
    const step = close(state, 'dismissed');
    expect(step.state).toMatchObject({ name: 'closed', reason: 'dismissed' });
    expect(orderNames(step)).toEqual(['endAttempt', 'abortRequests']);
    expect(heard(step).map(({ type }) => type)).toEqual(['close']);
  });

  it.each([
    [exampleStates.waiting, 'view:loading'],
    [exampleStates.loading, 'view:loading'],
    [exampleStates.preparing, 'view:loading'],
    [choosing, 'view:picker'],
    [entering, 'view:form'],
    [submitting, 'view:form'],
    [authorizing, 'view:waiting'],
    [connected, 'view:success'],
    [exampleStates.failed, 'view:failed'],
  ] as const)('tells which view was left', (state, step) => {
    expect(heard(close(state, 'host'))[0]).toMatchObject({ detail: { reason: 'host', step } });
  });

  it('tells how it came to it', () => {
    for (const reason of ['done', 'dismissed', 'escape', 'host', 'removed'] as const)
      expect(heard(close(connected, reason))[0]).toMatchObject({ detail: { reason } });
  });

  it('makes every reply that is still on its way stale', () => {
    for (const state of open) {
      expect(close(state, 'host').state.course.visit).toBeGreaterThan(state.course.visit);
    }
  });
});

describe('a press beside the dialog', () => {
  it('does not end what is being sent', () => {
    expect(close(submitting, 'outside')).toEqual({ state: submitting, effects: [] });
  });

  it('does not end a sign-in, and brings its window to the front', () => {
    expect(close(authorizing, 'outside')).toEqual({ state: authorizing, effects: [{ type: 'showPopup' }] });
  });

  it.each([[choosing], [entering], [connected], [exampleStates.failed], [exampleStates.preparing]])(
    'closes where nothing can be lost',
    (state) => {
      expect(close(state, 'outside').state.name).toBe('closed');
    },
  );
});

describe('what may still complete after closing', () => {
  const told = (state: State) => heard(close(state, 'host'))[0];

  it('is a request that was sent', () => {
    expect(told(submitting)).toMatchObject({ detail: { attemptMayComplete: true } });
  });

  it.each([[{ popup: 'lost' }], [{ popup: 'unsure' }], [{ rang: { outcome: 'success' } }]] as const)(
    'is an attempt with %j',
    (change) => {
      const state = { ...authorizing, attempt: { ...freshAttempt, ...change } };
      expect(told(state)).toMatchObject({ detail: { attemptMayComplete: true } });
    },
  );

  it('is whatever was left before', () => {
    const state = { ...choosing, course: { ...choosing.course, attemptMayComplete: true } };
    expect(told(state)).toMatchObject({ detail: { attemptMayComplete: true } });
  });

  it('is nothing otherwise', () => {
    for (const state of open.filter(({ name }) => name !== 'submitting'))
      expect(told(state)).toMatchObject({ detail: { attemptMayComplete: false } });
  });
});
