import { describe, expect, it } from 'vitest';
import type { ConnectError } from '../../../src/protocol/connect-error.js';
import { authorizing, during, refusal, resolve, success, visit } from './example-attempts.js';
import { connection } from './example-events.js';
import { heard, heardNames, orderNames, orders } from './heard.js';
import { transition } from './transition.js';

describe('the provider’s window', () => {
  it('is told to the host when it opens', () => {
    const step = transition(authorizing, { type: 'popup.opened', visit });
    expect(step.state).toEqual(authorizing);
    expect(heard(step)).toEqual([{ type: 'step', detail: { name: 'popup_opened', integration: 'mail' } }]);
  });

  it('is asked about, and nothing fails, when the browser gives none', () => {
    const step = transition(authorizing, { type: 'popup.unsure', visit });
    expect(step.state).toEqual(during({ popup: 'unsure' }));
    expect(heardNames(step)).toEqual(['popup_unsure']);
    expect(orders(step)).toEqual([]);
  });

  it('that is lost from sight decides nothing, and is told once', () => {
    const step = transition(authorizing, { type: 'popup.lost', isFinal: false, visit });
    expect(step.state).toEqual(during({ popup: 'lost' }));
    expect(heardNames(step)).toEqual(['popup_lost']);
    expect(orders(step)).toEqual([]);
    expect(transition(step.state, { type: 'popup.lost', isFinal: false, visit })).toEqual({
      state: step.state,
      effects: [],
    });
  });

  it('can be shown and opened again', () => {
    expect(transition(authorizing, { type: 'user.popupShown' })).toEqual({
      state: authorizing,
      effects: [{ type: 'showPopup' }],
    });
    const step = transition(during({ popup: 'lost', answer: 'nothing_yet' }), { type: 'user.popupReopened' });
    expect(step.effects).toEqual([{ type: 'reopenPopup' }]);
    expect(step.state).toMatchObject({ name: 'authorizing', attempt: { answer: 'none' } });
  });

  it('can be reached by a plain link once its address is known, and from then on', () => {
    const addressed = transition(authorizing, { type: 'popup.addressed', visit });
    expect(addressed).toEqual({ state: during({ isAddressed: true }), effects: [] });
    const { state } = transition(addressed.state, { type: 'user.popupReopened' });
    expect(state).toMatchObject({ attempt: { isAddressed: true } });
  });

  it.each(['open', 'unsure', 'lost'] as const)(
    'that is %s stays so when the person follows the plain link, since nobody has a handle of that one',
    (popup) => {
      const before = during({ popup, isAddressed: true, answer: 'nothing_yet' });
      expect(transition(before, { type: 'user.linkFollowed' })).toEqual({
        state: {
          ...during({ popup, isAddressed: true, isFollowed: true, answer: 'none' }),
          course: { ...authorizing.course, attemptMayComplete: true },
        },
        effects: [],
      });
    },
  );
});

describe('the result socket', () => {
  it('ends the attempt in success', () => {
    const step = transition(authorizing, { type: 'socket.succeeded', visit, connection });
    expect(step.state).toMatchObject({ name: 'connected', connection });
    expect(orderNames(step)).toEqual(['endAttempt']);
    expect(heardNames(step)).toEqual(['connect', 'view:success']);
  });

  it('ends the attempt in a refusal, and listens anew for the next', () => {
    const error: ConnectError = { code: 'access_denied', serverCode: 'callback_err' };
    const step = transition(authorizing, { type: 'socket.refused', visit, error });
    expect(step.state).toMatchObject({ name: 'entering', remark: { type: 'problem', error } });
    expect(orderNames(step)).toEqual(['endAttempt', 'listen']);
    expect(heardNames(step)).toEqual(['error', 'view:form']);
  });

  it('that dies leaves the attempt alive', () => {
    const step = transition(authorizing, { type: 'socket.died', visit });
    expect(step).toEqual({ state: during({ socket: 'dead' }), effects: [] });
  });

  it('that dies after the page rang success is not waited for: the host is asked', () => {
    const step = transition(during({ rang: success }), { type: 'socket.died', visit });
    expect(step.effects).toEqual([resolve]);
  });
});

describe('the callback page', () => {
  it('that rings success is given five seconds for the socket', () => {
    const step = transition(authorizing, { type: 'popup.rang', visit, rang: success });
    expect(step).toEqual({
      state: during({ rang: success }),
      effects: [{ type: 'awaitSocket', ms: 5_000 }],
    });
  });

  it('that rings success where the socket is dead has the host asked at once', () => {
    const step = transition(during({ socket: 'dead' }), { type: 'popup.rang', visit, rang: success });
    expect(step.effects).toEqual([resolve]);
  });

  it('that rings an error gives the socket one second to say the code', () => {
    const step = transition(authorizing, { type: 'popup.rang', visit, rang: refusal });
    expect(step.effects).toEqual([{ type: 'awaitSocket', ms: 1_000 }]);
    expect(step.state.name).toBe('authorizing');
  });

  it('counts once, however often it rings', () => {
    const state = during({ rang: refusal });
    expect(transition(state, { type: 'popup.rang', visit, rang: success })).toEqual({ state, effects: [] });
  });

  it('is outdone by the socket, whose code is told instead', () => {
    const error: ConnectError = { code: 'access_denied' };
    const step = transition(during({ rang: refusal }), { type: 'socket.refused', visit, error });
    expect(heard(step)[0]).toEqual({ type: 'error', detail: error });
  });

  it('has the last word on an error when the socket stays silent', () => {
    const step = transition(during({ rang: refusal }), { type: 'clock.graceEnded', visit });
    expect(step.state).toMatchObject({ name: 'entering', remark: { error: refusal.error } });
    expect(heard(step)[0]).toEqual({ type: 'error', detail: { code: 'provider_refused' } });
    expect(orderNames(step)).toEqual(['endAttempt', 'listen']);
  });

  it('never makes a connection by itself: the host is asked first', () => {
    const step = transition(during({ rang: success }), { type: 'clock.graceEnded', visit });
    expect(step).toEqual({ state: during({ rang: success, answer: 'asking' }), effects: [resolve] });
  });
});
