import { describe, expect, it } from 'vitest';
import { freshAttempt } from '../../../src/flow/attempt.js';
import type { FlowEvent } from '../../../src/flow/event.js';
import type { Attempt, State, StateOf } from '../../../src/flow/state.js';
import type { ConnectError } from '../../../src/protocol/connect-error.js';
import { exampleStates, session } from './example-states.js';
import { heard, heardNames, orderNames } from './heard.js';
import { transition } from './transition.js';

const { authorizing } = exampleStates;
const visit = 7;

function during(attempt: Partial<Attempt>): StateOf<'authorizing'> {
  return { ...authorizing, attempt: { ...freshAttempt, ...attempt } };
}

function stateAfter(...events: readonly FlowEvent[]): State {
  return events.reduce<State>((before, event) => transition(before, event).state, authorizing);
}

function failedCheck(error: ConnectError): FlowEvent {
  return { type: 'api.sessionCheckFailed', visit, error };
}

describe('the session check beside the popup', () => {
  it.each([['session_expired'], ['session_invalid']] as const)(
    'closes the popup on %s, which the server would say nowhere else',
    (code) => {
      const step = transition(authorizing, failedCheck({ code, status: 401 }));
      expect(step.state).toMatchObject({ name: 'entering', remark: { type: 'problem', error: { code } } });
      expect(step.effects[0]).toEqual({ type: 'endAttempt' });
      expect(heardNames(step)).toEqual(['error', 'view:form']);
    },
  );

  it('asks the host for another token when it has expired, which a wrong one would not help', () => {
    expect(orderNames(transition(authorizing, failedCheck({ code: 'session_expired' })))).toContain(
      'renewSession',
    );
    expect(orderNames(transition(authorizing, failedCheck({ code: 'session_invalid' })))).not.toContain(
      'renewSession',
    );
  });

  it('closes the popup when the integration is not allowed', () => {
    const allowed = session({ allowedIntegrations: ['crm'] });
    const step = transition(authorizing, { type: 'api.sessionChecked', visit, session: allowed });
    expect(step.state).toMatchObject({
      name: 'entering',
      remark: { type: 'problem', error: { code: 'integration_not_allowed' } },
    });
    expect(orderNames(step)).toEqual(['endAttempt', 'listen']);
  });

  it.each([[null], [['mail']], [['crm', 'mail']]])('is content when %j is allowed', (allowedIntegrations) => {
    const event: FlowEvent = { type: 'api.sessionChecked', visit, session: session({ allowedIntegrations }) };
    expect(transition(authorizing, event)).toEqual({ state: authorizing, effects: [] });
  });

  it.each([['rate_limited'], ['network'], ['server_error']] as const)(
    'leaves the popup open on %s and only explains what it may show',
    (code) => {
      const step = transition(authorizing, failedCheck({ code }));
      expect(step).toEqual({ state: during({ doubt: { code } }), effects: [] });
    },
  );

  it('takes back its doubt when the next one passes', () => {
    const event: FlowEvent = { type: 'api.sessionChecked', visit, session: session() };
    const step = transition(during({ doubt: { code: 'network' } }), event);
    expect(step).toEqual({ state: authorizing, effects: [] });
  });

  const reports: readonly FlowEvent[] = [
    { type: 'api.sessionChecked', visit, session: session({ allowedIntegrations: ['crm'] }) },
    { type: 'api.sessionChecked', visit, session: session() },
    failedCheck({ code: 'session_expired' }),
    failedCheck({ code: 'session_invalid' }),
    failedCheck({ code: 'network' }),
  ];

  it.each(reports)('decides nothing once the callback page rang success: %j', (event) => {
    const state = during({ rang: { outcome: 'success' }, doubt: { code: 'server_error' } });
    expect(transition(state, event)).toEqual({ state, effects: [] });
  });

  it('still tells the reason where it rang an error', () => {
    const state = during({ rang: { outcome: 'error', error: { code: 'provider_refused' } } });
    expect(transition(state, failedCheck({ code: 'session_expired' })).state).toMatchObject({
      name: 'entering',
      remark: { type: 'problem', error: { code: 'session_expired' } },
    });
  });
});

describe('what may still complete after the person has left an attempt', () => {
  const lost: FlowEvent = { type: 'popup.lost', isFinal: false, visit };
  const unsure: FlowEvent = { type: 'popup.unsure', visit };
  const opened: FlowEvent = { type: 'popup.opened', visit };
  const rang: FlowEvent = { type: 'popup.rang', visit, rang: { outcome: 'success' } };
  const reopened: FlowEvent = { type: 'user.popupReopened' };
  const followed: FlowEvent = { type: 'user.linkFollowed' };
  const ways = {
    cancelled: { type: 'user.cancelled' },
    'gone back': { type: 'user.wentBack' },
    closed: { type: 'user.closed', reason: 'dismissed' },
    'removed by the host': { type: 'host.closed', reason: 'removed' },
  } as const satisfies Record<string, FlowEvent>;

  it.each(Object.entries(ways))('nothing, when a window in reach is %s', (_, way) => {
    expect(transition(stateAfter(opened), way).state.course.attemptMayComplete).toBe(false);
  });

  const outOfReach: readonly (readonly [string, readonly FlowEvent[]])[] = [
    ['is lost from sight', [opened, lost]],
    ['was perhaps never opened', [unsure]],
    ['rang success', [opened, rang]],
    ['was lost from sight before another was opened', [opened, lost, reopened, opened]],
    ['was perhaps opened before another was', [unsure, reopened, opened]],
    ['was opened by the plain link, of which nobody has a handle', [unsure, followed]],
    ['was opened by the plain link besides one in reach', [opened, followed]],
  ];

  it.each(
    outOfReach.flatMap(([what, events]) =>
      Object.entries(ways).map(([how, way]) => [what, how, events, way] as const),
    ),
  )('a window that %s, when the attempt is %s', (_what, _how, events, way) => {
    expect(transition(stateAfter(...events), way).state.course.attemptMayComplete).toBe(true);
  });

  it('is still known when the person closes later', () => {
    const state = stateAfter(opened, lost, ways.cancelled, ways['gone back']);
    expect(state.name).toBe('choosing');
    expect(heard(transition(state, ways.closed))[0]).toEqual({
      type: 'close',
      detail: { reason: 'dismissed', step: 'view:picker', attemptMayComplete: true },
    });
  });

  it('is nothing of an attempt that had its last word', () => {
    const refused: FlowEvent = { type: 'socket.refused', visit, error: { code: 'access_denied' } };
    expect(stateAfter(opened, refused).course.attemptMayComplete).toBe(false);
  });
});
