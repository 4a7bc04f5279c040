import { describe, expect, it } from 'vitest';
import type { FlowEvent } from '../../../src/flow/event.js';
import type { Attempt, State } from '../../../src/flow/state.js';
import type { ConnectError } from '../../../src/protocol/connect-error.js';
import { authorizing, during, refusal, resolve, success, visit } from './example-attempts.js';
import { session } from './example-states.js';
import { heard, orders } from './heard.js';
import { transition } from './transition.js';

const claimed: FlowEvent = { type: 'user.claimedFinished' };
const knowsNone: FlowEvent = { type: 'host.connectionResolved', visit, connectionId: null };
const checkNow = { type: 'checkSession', ifOlderThanMs: 0 };

const checked = (allowedIntegrations: readonly string[] | null = null): FlowEvent => ({
  type: 'api.sessionChecked',
  visit,
  session: session({ allowedIntegrations }),
});
const checkFailed = (error: ConnectError): FlowEvent => ({ type: 'api.sessionCheckFailed', visit, error });

/** Claims to have finished, of which the host knows nothing; the session is being looked at. */
function lookedAt(attempt: Partial<Attempt> = {}): State {
  const claim = transition(during(attempt), claimed);
  expect(orders(claim)).toEqual([resolve]);
  const unknown = transition(claim.state, knowsNone);
  expect(orders(unknown)).toEqual([checkNow]);
  expect(unknown.state).toEqual(during({ ...attempt, answer: 'checking' }));
  return unknown.state;
}

describe('a claim to have finished, of which the host knows nothing,', () => {
  it.each([['session_expired'], ['session_invalid']] as const)('ends with the reason %s', (code) => {
    const step = transition(lookedAt(), checkFailed({ code }));
    expect(step.state).toMatchObject({ name: 'entering', remark: { type: 'problem', error: { code } } });
    expect(heard(step)[0]).toEqual({ type: 'error', detail: { code } });
    expect(step.effects[0]).toEqual({ type: 'endAttempt' });
  });

  it.each([
    ['open', false],
    ['unsure', true],
    ['lost', true],
  ] as const)('ends, and a window that is %s may still complete: %s', (popup, attemptMayComplete) => {
    const { state } = transition(lookedAt({ popup }), checkFailed({ code: 'session_expired' }));
    expect(state.course.attemptMayComplete).toBe(attemptMayComplete);
  });

  it('ends with the reason that the integration is not allowed', () => {
    const step = transition(lookedAt(), checked(['crm']));
    expect(step.state).toMatchObject({ remark: { error: { code: 'integration_not_allowed' } } });
    expect(step.effects[0]).toEqual({ type: 'endAttempt' });
  });

  it.each([['rate_limited'], ['network'], ['server_error'], ['timeout']] as const)(
    'names %s as a doubt, which ends nothing, and can be made again',
    (code) => {
      const step = transition(lookedAt(), checkFailed({ code }));
      expect(step).toEqual({ state: during({ doubt: { code }, answer: 'none' }), effects: [] });
      expect(transition(step.state, claimed)).toEqual({
        state: during({ doubt: { code }, answer: 'asking' }),
        effects: [resolve],
      });
    },
  );

  it.each(['open', 'unsure', 'lost'] as const)(
    'has nothing yet where the socket lives and the window is %s',
    (popup) => {
      expect(transition(lookedAt({ popup }), checked())).toEqual({
        state: during({ popup, answer: 'nothing_yet' }),
        effects: [],
      });
    },
  );

  it.each(['open', 'unsure', 'lost'] as const)(
    'cannot be confirmed where the socket is dead and the window is %s',
    (popup) => {
      expect(transition(lookedAt({ popup, socket: 'dead' }), checked(['mail']))).toEqual({
        state: during({ popup, socket: 'dead', answer: 'unconfirmed' }),
        effects: [],
      });
    },
  );

  it('takes back the doubt of an earlier check', () => {
    const { state } = transition(lookedAt({ doubt: { code: 'network' } }), checked());
    expect(state).toEqual(during({ answer: 'nothing_yet' }));
  });
});

describe('a session check that nobody asked for', () => {
  // The host is still asked while it says `asking`: a retry offered then might make a second connection.
  it.each(['none', 'asking', 'nothing_yet', 'unconfirmed'] as const)(
    'leaves %s as it is when it passes',
    (answer) => {
      const state = during({ answer, socket: 'dead' });
      expect(transition(state, checked())).toEqual({ state, effects: [] });
    },
  );

  it.each(['none', 'asking', 'nothing_yet', 'unconfirmed'] as const)(
    'leaves %s as it is when it fails',
    (answer) => {
      const state = during({ answer });
      expect(transition(state, checkFailed({ code: 'network' })).state).toEqual(
        during({ answer, doubt: { code: 'network' } }),
      );
    },
  );

  it('does not answer a claim that was dropped for another window', () => {
    const reopened = transition(lookedAt({ popup: 'lost' }), { type: 'user.popupReopened' });
    const { state } = transition(reopened.state, checked());
    expect(state).toMatchObject({ attempt: { answer: 'none' } });
  });

  it('does not answer a claim that was dropped for the plain link', () => {
    const followed = transition(lookedAt({ popup: 'unsure' }), { type: 'user.linkFollowed' });
    const { state } = transition(followed.state, checked());
    expect(state).toMatchObject({ attempt: { answer: 'none' } });
  });
});

describe('a socket that dies', () => {
  it('takes back the promise that something may arrive yet', () => {
    const step = transition(during({ answer: 'nothing_yet' }), { type: 'socket.died', visit });
    expect(step).toEqual({ state: during({ socket: 'dead' }), effects: [] });
  });
});

describe('the host that comes late with its answer', () => {
  it('is believed although the screen has said that nothing can be confirmed', () => {
    const state = during({ socket: 'dead', popup: 'lost', answer: 'unconfirmed' });
    const resolved: FlowEvent = { type: 'host.connectionResolved', visit, connectionId: 'c-9' };
    expect(transition(state, resolved).state).toMatchObject({
      name: 'connected',
      connection: { connectionId: 'c-9', isPending: false },
    });
  });

  it.each(['none', 'nothing_yet', 'unconfirmed'] as const)('with nothing changes nothing of %s', (answer) => {
    const state = during({ answer });
    expect(transition(state, knowsNone)).toEqual({ state, effects: [] });
  });
});

describe('the callback page that rings where the socket is dead', () => {
  it('has the host asked for a success, and waits a second for the code of an error', () => {
    const deaf = during({ socket: 'dead' });
    const ring = (rang: typeof success | typeof refusal): FlowEvent => ({ type: 'popup.rang', visit, rang });
    expect(transition(deaf, ring(success)).effects).toEqual([resolve]);
    expect(transition(deaf, ring(refusal)).effects).toEqual([{ type: 'awaitSocket', ms: 1_000 }]);
    expect(transition(authorizing, ring(success)).effects).toEqual([{ type: 'awaitSocket', ms: 5_000 }]);
  });
});
