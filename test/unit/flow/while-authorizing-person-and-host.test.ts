import { describe, expect, it } from 'vitest';
import type { FlowEvent } from '../../../src/flow/event.js';
import { authorizing, during, refusal, resolve, success, visit } from './example-attempts.js';
import { popupTask } from './example-states.js';
import { heard, heardNames, orderNames } from './heard.js';
import { transition } from './transition.js';

describe('the host that is asked for the connection', () => {
  const resolved = (connectionId: string | null): FlowEvent => ({
    type: 'host.connectionResolved',
    visit,
    connectionId,
  });

  it('ends the attempt in success when it knows one', () => {
    const step = transition(during({ answer: 'asking' }), resolved('c-9'));
    expect(step.state).toMatchObject({
      name: 'connected',
      connection: { connectionId: 'c-9', providerConfigKey: 'mail', isPending: false },
    });
    expect(orderNames(step)).toEqual(['endAttempt']);
  });

  it('leaves success without an id where the page rang success: it comes by webhook', () => {
    const step = transition(during({ rang: success, answer: 'asking' }), resolved(null));
    expect(heard(step)[0]).toEqual({
      type: 'connect',
      detail: { connectionId: null, providerConfigKey: 'mail', isPending: false },
    });
  });

  it('that knew of nothing before the page rang does not end the wait for the socket', () => {
    const claimed = during({ answer: 'asking' });
    const { state } = transition(claimed, { type: 'popup.rang', visit, rang: success });
    expect(transition(state, resolved(null))).toEqual({ state, effects: [] });
  });

  it('knows of nothing: then the session is looked at, because that may be the reason', () => {
    const step = transition(during({ answer: 'asking' }), resolved(null));
    expect(step).toEqual({
      state: during({ answer: 'checking' }),
      effects: [{ type: 'checkSession', ifOlderThanMs: 0 }],
    });
    expect(transition(during({ answer: 'none' }), resolved(null)).effects).toEqual([]);
    expect(orderNames(transition(during({ answer: 'asking' }), resolved('c-9')))).toEqual(['endAttempt']);
  });

  it('makes no success of an error ring', () => {
    expect(transition(during({ rang: refusal }), resolved(null)).state.name).toBe('authorizing');
  });
});

describe('the person', () => {
  it('who says to have finished is not believed: the host is asked, before anything else', () => {
    const step = transition(authorizing, { type: 'user.claimedFinished' });
    expect(step).toEqual({ state: during({ answer: 'asking' }), effects: [resolve] });
  });

  it('who comes back is not asked anything, but the session is checked after a minute', () => {
    expect(transition(authorizing, { type: 'user.returned' })).toEqual({
      state: authorizing,
      effects: [{ type: 'checkSession', ifOlderThanMs: 60_000 }],
    });
  });

  it('who cancels is back at the form without a complaint', () => {
    const step = transition(authorizing, { type: 'user.cancelled' });
    expect(step.state).toMatchObject({ name: 'entering', task: popupTask, remark: null });
    expect(orderNames(step)).toEqual(['endAttempt', 'listen']);
    expect(heardNames(step)).toEqual(['view:form']);
  });

  it('who goes back is at the picker, or at the form where there was no choice', () => {
    const step = transition(authorizing, { type: 'user.wentBack' });
    expect(step.state).toMatchObject({ name: 'choosing', searched: false });
    expect(orderNames(step)[0]).toBe('endAttempt');
    const only = { ...authorizing, offer: { ...authorizing.offer, settled: true } };
    expect(transition(only, { type: 'user.wentBack' }).state).toMatchObject({
      name: 'entering',
      remark: null,
    });
  });
});
