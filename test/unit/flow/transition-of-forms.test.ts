import { describe, expect, it } from 'vitest';
import { freshAttempt } from '../../../src/flow/attempt.js';
import type { FlowEvent } from '../../../src/flow/event.js';
import type { StateOf } from '../../../src/flow/state.js';
import type { ConnectError, PlainErrorCode } from '../../../src/protocol/connect-error.js';
import { connection, typed } from './example-events.js';
import {
  enteringPopup,
  exampleStates,
  keyForm,
  keyTask,
  popupForm,
  popupTask,
  settledOffer,
} from './example-states.js';
import { heard, heardNames, orderNames, orders } from './heard.js';
import { transition } from './transition.js';

const { preparing, entering, submitting } = exampleStates;
const visit = 7;
const back: FlowEvent = { type: 'user.wentBack' };
const submitted: FlowEvent = { type: 'user.submitted', typed };
const expired = { code: 'session_expired', status: 401 } as const;

describe('when a form arrives', () => {
  it('it is shown, with nothing to say about it yet', () => {
    const step = transition(preparing, { type: 'api.prepared', visit, form: keyForm });
    expect(step.state).toMatchObject({ name: 'entering', task: keyTask, remark: null });
    expect(orders(step)).toEqual([]);
    expect(heard(step)).toEqual([{ type: 'step', detail: { name: 'view:form', integration: 'crm' } }]);
  });

  it('the result socket is opened at once where a popup will follow', () => {
    const step = transition(preparing, { type: 'api.prepared', visit, form: popupForm });
    expect(orders(step)).toEqual([{ type: 'listen', websocketsPath: '/ws' }]);
  });

  it('it is the first screen to act on where there was no choice', () => {
    const state: StateOf<'preparing'> = {
      ...preparing,
      offer: settledOffer,
      course: { ...preparing.course, ready: false },
    };
    const step = transition(state, { type: 'api.prepared', visit, form: keyForm });
    expect(heardNames(step)).toEqual(['ready', 'view:form']);
  });
});

describe('when the person presses Connect', () => {
  it('credentials are sent, and the form stays', () => {
    const step = transition(entering, submitted);
    expect(step.state).toMatchObject({ name: 'submitting', task: keyTask });
    expect(step.effects).toEqual([
      { type: 'submit', integration: keyTask.integration, form: keyTask.form, typed },
      { type: 'emit', event: { type: 'step', detail: { name: 'submit', integration: 'crm' } } },
    ]);
  });

  it('the popup opens within the click, before anybody is told anything', () => {
    const step = transition(enteringPopup, submitted);
    expect(step.state).toMatchObject({ name: 'authorizing', task: popupTask, attempt: freshAttempt });
    expect(step.effects.map(({ type }) => type)).toEqual(['authorize', 'checkSession', 'emit', 'emit']);
    expect(step.effects.slice(0, 2)).toEqual([
      { type: 'authorize', integration: popupTask.integration, form: popupTask.form, typed },
      { type: 'checkSession', ifOlderThanMs: 0 },
    ]);
    expect(heardNames(step)).toEqual(['submit', 'view:waiting']);
  });

  it.each([[entering], [enteringPopup]])('an empty field is named and nothing is sent', (state) => {
    const step = transition(state, { type: 'user.submitted', typed: new Map() });
    expect(step.state).toEqual({
      ...state,
      remark: { type: 'missing', fields: state.task.form.fields.map(({ id }) => id) },
    });
    expect(step.effects).toEqual([]);
  });

  it('each press on an empty form says so anew, so that the focus moves each time', () => {
    const press: FlowEvent = { type: 'user.submitted', typed: new Map() };
    const first = transition(entering, press);
    const second = transition(first.state, press);
    expect(second.state).toEqual(first.state);
    expect(second.state).not.toBe(first.state);
  });

  it('a second press before the answer sends nothing', () => {
    const { state } = transition(entering, submitted);
    expect(transition(state, submitted)).toEqual({ state, effects: [] });
  });

  it('a form that asks nothing is sent as it is', () => {
    const task = { ...keyTask, form: { ...keyForm, fields: [] } };
    const step = transition({ ...entering, task }, { type: 'user.submitted', typed: new Map() });
    expect(step.state.name).toBe('submitting');
  });
});

describe('while a form is filled in', () => {
  it('the person can go back to the picker, and socket and requests end', () => {
    const step = transition(enteringPopup, back);
    expect(step.state).toMatchObject({ name: 'choosing', offer: enteringPopup.offer });
    expect(orderNames(step)).toEqual(['endAttempt', 'abortRequests']);
    expect(heardNames(step)).toEqual(['view:picker']);
  });

  it('there is no way back where there was no choice', () => {
    const state = { ...entering, offer: settledOffer };
    expect(transition(state, back)).toEqual({ state, effects: [] });
  });

  it('the session is checked when the person comes back after a while to sign in', () => {
    const returned: FlowEvent = { type: 'user.returned' };
    expect(transition(enteringPopup, returned)).toEqual({
      state: enteringPopup,
      effects: [{ type: 'checkSession', ifOlderThanMs: 60_000 }],
    });
    expect(transition(entering, returned)).toEqual({ state: entering, effects: [] });
  });

  it('an expired session is renewed without a word, before the popup would fail of it', () => {
    for (const state of [enteringPopup, { ...enteringPopup, remark: { type: 'renewed' } } as const])
      expect(transition(state, { type: 'api.sessionCheckFailed', visit, error: expired })).toEqual({
        state,
        effects: [{ type: 'renewSession' }],
      });
  });

  it.each<PlainErrorCode>(['network', 'server_error', 'session_invalid'])(
    'a check that ends in %s says nothing about the form',
    (code) => {
      const event: FlowEvent = { type: 'api.sessionCheckFailed', visit, error: { code } };
      expect(transition(enteringPopup, event)).toEqual({ state: enteringPopup, effects: [] });
    },
  );
});

describe('while what was typed is on its way', () => {
  it('a connection is told once, and success is shown', () => {
    const step = transition(submitting, { type: 'api.connectionMade', visit, connection });
    expect(step.state).toMatchObject({ name: 'connected', connection, task: keyTask });
    expect(heard(step)).toEqual([
      { type: 'connect', detail: connection },
      { type: 'step', detail: { name: 'view:success', integration: 'crm' } },
    ]);
  });

  it('a refusal returns to the same form, with the reason', () => {
    const error = { code: 'credentials_rejected', words: 'The key is wrong.' } as const;
    const step = transition(submitting, { type: 'api.refused', visit, error });
    expect(step.state).toMatchObject({ name: 'entering', task: keyTask, remark: { type: 'problem', error } });
    expect(orders(step)).toEqual([]);
    expect(heard(step)).toEqual([{ type: 'error', detail: { code: 'credentials_rejected' } }]);
  });

  it('an expired session is renewed at once', () => {
    const step = transition(submitting, { type: 'api.refused', visit, error: expired });
    expect(orderNames(step)).toEqual(['renewSession']);
    expect(heardNames(step)).toEqual(['error']);
  });

  it.each<PlainErrorCode>(['timeout', 'network', 'unexpected_answer', 'server_error'])(
    '%s is not the backend’s own word, so a connection may be there all the same',
    (code) => {
      const step = transition(submitting, { type: 'api.refused', visit, error: { code } });
      expect(step.state).toMatchObject({ name: 'entering', course: { attemptMayComplete: true } });
      expect(heardNames(step)).toEqual(['error']);
    },
  );

  it.each<ConnectError>([
    { code: 'credentials_rejected' },
    { code: 'input_rejected', fields: [] },
    { code: 'rate_limited' },
    { code: 'session_expired' },
  ])('$code means that nothing was stored', (error) => {
    const { state } = transition(submitting, { type: 'api.refused', visit, error });
    expect(state.course.attemptMayComplete).toBe(false);
  });

  it('there is no way back: the request may already have worked', () => {
    for (const event of [back, { type: 'user.cancelled' }, { type: 'user.retried' }] satisfies FlowEvent[])
      expect(transition(submitting, event)).toEqual({ state: submitting, effects: [] });
  });
});
