import { describe, expect, it } from 'vitest';
import type { FlowEvent } from '../../../src/flow/event.js';
import type { State } from '../../../src/flow/state.js';
import { authorizing, during, refusal, resolve, success, visit } from './example-attempts.js';
import { heard, heardNames, orderNames, orders } from './heard.js';
import { transition } from './transition.js';

const lost: FlowEvent = { type: 'popup.lost', isFinal: false, visit };
const finallyLost: FlowEvent = { type: 'popup.lost', isFinal: true, visit };
const died: FlowEvent = { type: 'socket.died', visit };
const returned: FlowEvent = { type: 'user.returned' };
const resumed: FlowEvent = { type: 'page.resumed', visit };
const check = { type: 'checkSession', ifOlderThanMs: 60_000 };

function stateAfter(...events: readonly FlowEvent[]): State {
  return events.reduce<State>((before, event) => transition(before, event).state, authorizing);
}

describe('a window that reads closed, where the host calls that final', () => {
  it('ends the attempt in an error, told after the loss itself', () => {
    const step = transition(authorizing, finallyLost);
    expect(step.state).toMatchObject({
      name: 'entering',
      remark: { type: 'problem', error: { code: 'popup_closed' } },
    });
    expect(heardNames(step)).toEqual(['popup_lost', 'error', 'view:form']);
    expect(heard(step)[1]).toEqual({ type: 'error', detail: { code: 'popup_closed' } });
    expect(orderNames(step)).toEqual(['endAttempt', 'listen']);
  });

  it('may still be finished by the person, who can have it open all the same', () => {
    expect(transition(authorizing, finallyLost).state.course.attemptMayComplete).toBe(true);
  });

  it.each([
    ['success', 'alive', true],
    ['success', 'dead', false],
    ['error', 'alive', true],
    ['error', 'dead', false],
  ] as const)(
    'means nothing once its callback page rang %s, which may close itself',
    (outcome, socket, isFinal) => {
      const state = during({ rang: outcome === 'error' ? refusal : success, socket });
      expect(transition(state, { ...lost, isFinal })).toEqual({ state, effects: [] });
    },
  );

  it('ends nothing where its answer could not be heard: it may have closed because all is done', () => {
    const step = transition(during({ socket: 'dead' }), finallyLost);
    expect(step.state).toEqual(during({ popup: 'lost', socket: 'dead', answer: 'asking' }));
    expect(orders(step)).toEqual([resolve]);
  });
});

describe('a window that is lost where nothing more can be heard', () => {
  const asked = during({ popup: 'lost', socket: 'dead', answer: 'asking' });

  it.each([
    ['the socket dies first', died, lost],
    ['the window is lost first', lost, died],
  ])('has the host asked by itself: %s', (_, first, second) => {
    const before = transition(authorizing, first);
    expect(orders(before)).toEqual([]);
    const step = transition(before.state, second);
    expect(step.state).toEqual(asked);
    expect(orders(step)).toEqual([resolve]);
  });

  it('is asked about once at a time', () => {
    expect(transition(asked, returned)).toEqual({ state: asked, effects: [check] });
    expect(transition(asked, resumed)).toEqual({ state: asked, effects: [check] });
  });

  it.each([returned, resumed])('is asked about again, without a flicker, where nobody knew: %j', (event) => {
    const state = during({ popup: 'lost', socket: 'dead', answer: 'unconfirmed' });
    expect(transition(state, event)).toEqual({ state, effects: [check, resolve] });
  });

  it('is asked about anew after something was tried meanwhile', () => {
    const state = { ...asked, attempt: { ...asked.attempt, answer: 'none' as const } };
    expect(transition(state, resumed).state).toEqual(asked);
  });

  it.each([
    ['the socket dies', { popup: 'lost' }, died],
    ['the window is lost', { socket: 'dead' }, lost],
  ] as const)('is no longer said to have a result on its way: %s', (_, known, event) => {
    const step = transition(during({ ...known, answer: 'nothing_yet' }), event);
    expect(step.state).toEqual(asked);
    expect(orders(step)).toEqual([resolve]);
  });

  it('is not asked about while its callback page has rung an error, which says it all', () => {
    const state = during({ popup: 'lost', rang: refusal });
    expect(transition(state, died).effects).toEqual([]);
    expect(orders(transition({ ...asked, attempt: { ...asked.attempt, rang: refusal } }, resumed))).toEqual([
      check,
    ]);
  });
});

describe('the host is not asked, or it might take an older connection for this one,', () => {
  it.each(['open', 'unsure'] as const)('when the socket dies while the window is %s', (popup) => {
    expect(transition(during({ popup }), died)).toEqual({
      state: during({ popup, socket: 'dead' }),
      effects: [],
    });
  });

  it('when the person, the page or the network comes back while the window is open', () => {
    const state = during({ socket: 'dead' });
    expect(transition(state, returned)).toEqual({ state, effects: [check] });
    expect(transition(state, resumed)).toEqual({ state, effects: [check] });
  });

  it.each(['open', 'unsure', 'lost'] as const)('while the socket lives and the window is %s', (popup) => {
    const state = during({ popup });
    expect(transition(state, returned)).toEqual({ state, effects: [check] });
    expect(transition(state, resumed)).toEqual({ state, effects: [check] });
  });

  it('when no window came and the dead socket is all there is to know', () => {
    expect(stateAfter({ type: 'popup.unsure', visit }, died)).toEqual(
      during({ popup: 'unsure', socket: 'dead' }),
    );
  });
});

describe('a person who returns from a window that nobody here has seen', () => {
  const followed = during({ popup: 'unsure', socket: 'dead', isFollowed: true });

  it('has the host asked when they followed the plain link', () => {
    expect(transition(followed, returned)).toEqual({
      state: during({ popup: 'unsure', socket: 'dead', isFollowed: true, answer: 'asking' }),
      effects: [check, resolve],
    });
  });

  it('has nobody asked when there is no reason to think that a window opened', () => {
    const state = during({ popup: 'unsure', socket: 'dead' });
    expect(transition(state, returned)).toEqual({ state, effects: [check] });
  });
});
