import { describe, expect, it } from 'vitest';
import { freshAttempt } from '../../../src/flow/attempt.js';
import type { FlowEvent } from '../../../src/flow/event.js';
import type { Attempt } from '../../../src/flow/state.js';
import { authorizing, during, visit } from './example-attempts.js';
import { typed } from './example-events.js';
import { popupForm, popupTask } from './example-states.js';
import { heardNames, orders } from './heard.js';
import { transition } from './transition.js';

const silent = (isBehind: boolean): FlowEvent => ({ type: 'popup.silent', isBehind, visit });
const connect: FlowEvent = { type: 'user.submitted', typed };

describe('help after a long silence', () => {
  const cases: readonly (readonly [Attempt['hint'], Attempt['popup'], boolean, string])[] = [
    ['behind', 'open', true, 'is open while the page itself has the focus'],
    ['account', 'open', false, 'is open and has the focus'],
    ['account', 'lost', true, 'is out of sight, and may be open all the same'],
    ['blocker', 'unsure', true, 'perhaps never came'],
    ['blocker', 'unsure', false, 'perhaps never came, and the focus is elsewhere'],
  ];

  it.each(cases)('is about %s where a window that is %s (page in front: %s) %s', (hint, popup, isBehind) => {
    expect(transition(during({ popup }), silent(isBehind))).toEqual({
      state: during({ popup, hint }),
      effects: [],
    });
  });

  it('ends nothing, whatever else is known', () => {
    const state = during({
      popup: 'lost',
      socket: 'dead',
      answer: 'unconfirmed',
      doubt: { code: 'network' },
    });
    const step = transition(state, silent(true));
    expect({ ...step, state: { ...step.state, attempt: null } }).toEqual({
      state: { ...state, attempt: null },
      effects: [],
    });
  });

  it('is gone once another window is opened, and once one is there', () => {
    const helped = during({ hint: 'blocker', popup: 'unsure' });
    expect(transition(helped, { type: 'user.popupReopened' }).state).toMatchObject({
      attempt: { hint: null },
    });
    expect(transition(helped, { type: 'popup.opened', visit }).state).toMatchObject({
      attempt: { popup: 'open', hint: null },
    });
  });
});

describe('Connect, pressed a second time', () => {
  it.each(['none', 'asking', 'nothing_yet'] as const)(
    'only shows the window where the screen says %s',
    (answer) => {
      const state = during({ answer });
      expect(transition(state, connect)).toEqual({ state, effects: [{ type: 'showPopup' }] });
    },
  );
});

describe('Retry, where it cannot be told whether it worked,', () => {
  const unconfirmed = during({ popup: 'lost', socket: 'dead', answer: 'unconfirmed', hint: 'account' });
  const step = transition(unconfirmed, connect);

  it('makes a new attempt in the press itself, with what stands in the form', () => {
    expect(orders(step)).toEqual([
      { type: 'endAttempt' },
      { type: 'authorize', integration: popupTask.integration, form: popupForm, typed },
      { type: 'checkSession', ifOlderThanMs: 0 },
    ]);
    expect(step.state).toMatchObject({ name: 'authorizing', task: popupTask, attempt: freshAttempt });
    expect(heardNames(step)).toEqual(['submit']);
  });

  it.each(['open', 'unsure', 'lost'] as const)(
    'remembers that the first one may complete, though its window was %s',
    (popup) => {
      const first = { ...unconfirmed, attempt: { ...unconfirmed.attempt, popup } };
      const { state } = transition(first, connect);
      expect(state.course.attemptMayComplete).toBe(true);
      expect(transition(state, { type: 'user.cancelled' }).state.course.attemptMayComplete).toBe(true);
    },
  );

  it('makes everything stale that is still on its way to the first', () => {
    expect(step.state.course.visit).toBeGreaterThan(visit);
    const late: readonly FlowEvent[] = [
      { type: 'host.connectionResolved', visit, connectionId: 'c-9' },
      { type: 'popup.lost', isFinal: true, visit },
      { type: 'socket.died', visit },
      { type: 'page.resumed', visit },
      { type: 'popup.silent', isBehind: true, visit },
    ];
    for (const event of late) {
      expect(transition(step.state, event)).toEqual({ state: step.state, effects: [] });
    }
  });
});

describe('a window that is opened again', () => {
  it.each(['unsure', 'lost'] as const)('does not end a first one that is %s', (popup) => {
    const { state } = transition(during({ popup }), { type: 'user.popupReopened' });
    expect(state.course.attemptMayComplete).toBe(true);
  });

  it('takes the place of a first one in reach', () => {
    const { state } = transition(authorizing, { type: 'user.popupReopened' });
    expect(state.course).toEqual(authorizing.course);
  });
});
