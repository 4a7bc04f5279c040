import { describe, expect, it } from 'vitest';
import { freshAttempt } from '../../../src/flow/attempt.js';
import { sameRights, withNewToken, withRenewedSession } from '../../../src/flow/renewing.js';
import type { Remark, State } from '../../../src/flow/state.js';
import type { EndUser, Session } from '../../../src/protocol/session.js';
import { exampleStates, session } from './example-states.js';
import { heardNames, orderNames } from './heard.js';

const { waiting, loading, choosing, preparing, entering, submitting, authorizing, connected, failed } =
  exampleStates;
const inPlace: readonly State[] = [choosing, preparing, entering, submitting, authorizing, connected, failed];
const unfinished = inPlace.filter(({ name }) => name !== 'connected');
const ada: EndUser = { id: 'ada', displayName: null, email: null, organization: null };
const organization = { id: 'engines', displayName: null };
const asked = (renewed: Session) =>
  ({ type: 'host.sessionRenewed', session: renewed, origin: 'asked' }) as const;
const given = (renewed: Session) => ({ ...asked(renewed), origin: 'given' }) as const;

describe('another token', () => {
  it.each([[waiting], [loading], [{ ...failed, offer: null, integration: null }]])(
    'starts over where nothing is there yet to be lost',
    (state) => {
      const step = withNewToken(state);
      expect(step.state.name).toBe('loading');
      expect(orderNames(step)).toEqual(['abortRequests', 'load']);
    },
  );

  it.each(inPlace)('is only looked at while the person is in $name', (state) => {
    expect(withNewToken(state)).toEqual({ state, effects: [{ type: 'readSession' }] });
  });
});

describe('a renewed session for the same person', () => {
  it.each(inPlace)('keeps the place in $name, and the host hears of it', (state) => {
    for (const event of [asked(session()), given(session())]) {
      const step = withRenewedSession(state, event);
      expect(step.state).toEqual(state);
      expect(orderNames(step)).toEqual([]);
      expect(heardNames(step)).toEqual(['session_renewed']);
    }
  });

  it.each([['session_expired'], ['session_invalid']] as const)(
    'replaces the complaint about %s: pressing again is all it takes',
    (code) => {
      const state = { ...entering, remark: { type: 'problem', error: { code } } } as const;
      expect(withRenewedSession(state, asked(session())).state).toEqual({
        ...entering,
        remark: { type: 'renewed' },
      });
    },
  );

  it.each<[Remark]>([
    [{ type: 'problem', error: { code: 'credentials_rejected' } }],
    [{ type: 'missing', fields: ['credentials.apiKey'] }],
    [null],
  ])('leaves what is said of the form: %j', (remark) => {
    const state = { ...entering, remark };
    expect(withRenewedSession(state, asked(session())).state).toEqual(state);
  });

  it.each([[waiting], [loading], [{ ...failed, offer: null, integration: null }]])(
    'means nothing before there is a place to keep',
    (state) => {
      expect(withRenewedSession(state, asked(session()))).toEqual({ state, effects: [] });
    },
  );
});

describe('a renewed session for somebody else', () => {
  const other = session({ endUser: { ...ada, id: 'grace' } });

  it.each(unfinished)('starts over from $name and ends what was begun', (state) => {
    for (const event of [asked(other), given(other)]) {
      const step = withRenewedSession(state, event);
      expect(Object.keys(step.state).sort()).toEqual(['course', 'name']);
      expect(step.state).toMatchObject({ name: 'loading' });
      expect(step.state.course.visit).toBeGreaterThan(state.course.visit);
      expect(orderNames(step)).toEqual(['endAttempt', 'abortRequests', 'load']);
      expect(heardNames(step)).toEqual(['session_renewed']);
    }
  });

  it('leaves the success on the screen, with no way on to another', () => {
    const step = withRenewedSession(connected, asked(other));
    expect(step.state).toEqual({ ...connected, offer: { ...connected.offer, settled: true } });
    expect(orderNames(step)).toEqual([]);
    expect(heardNames(step)).toEqual(['session_renewed']);
  });

  it('does not forget what may still complete for the person before', () => {
    const lost = { ...authorizing, attempt: { ...freshAttempt, popup: 'lost' } } as const;
    expect(withRenewedSession(submitting, asked(other)).state.course.attemptMayComplete).toBe(true);
    expect(withRenewedSession(lost, asked(other)).state.course.attemptMayComplete).toBe(true);
    expect(withRenewedSession(entering, asked(other)).state.course.attemptMayComplete).toBe(false);
  });
});

describe.each([
  ['names nobody', session({ endUser: null })],
  ['does not tell which connection it renews', session({ isReconnecting: true })],
])('a renewed session that %s', (_, unnamed) => {
  const before = { ...entering, offer: { ...entering.offer, session: unnamed } };

  it('keeps the place as the answer to a question', () => {
    expect(withRenewedSession(before, asked(unnamed)).state).toEqual(before);
  });

  it('starts over when the host gave it by itself, because other rights cannot be ruled out', () => {
    const step = withRenewedSession(before, given(unnamed));
    expect(step.state.name).toBe('loading');
    expect(orderNames(step)).toEqual(['endAttempt', 'abortRequests', 'load']);
    const success = { ...connected, offer: before.offer };
    expect(withRenewedSession(success, given(unnamed)).state).toEqual({
      ...success,
      offer: { ...before.offer, settled: true },
    });
  });
});

describe('two sessions', () => {
  const same: readonly (readonly [string, Partial<Session>, Partial<Session>])[] = [
    [
      'the name of the person',
      { endUser: ada },
      { endUser: { ...ada, displayName: 'Ada L.', email: 'a@b.test' } },
    ],
    ['the order of integrations', { allowedIntegrations: ['a', 'b'] }, { allowedIntegrations: ['b', 'a'] }],
    ['the guides', {}, { answer: { overrides: { crm: { docs_connect: 'https://docs.example.test' } } } }],
    ['the path of the socket', { websocketsPath: null }, { websocketsPath: '/' }],
    ['nothing, without a person', { endUser: null }, { endUser: null }],
  ];
  const different: readonly (readonly [string, Partial<Session>, Partial<Session>])[] = [
    ['the person', { endUser: ada }, { endUser: { ...ada, id: 'grace' } }],
    ['whether there is a person', { endUser: ada }, { endUser: null }],
    ['the organization', { endUser: ada }, { endUser: { ...ada, organization } }],
    ['the purpose', { isReconnecting: false }, { isReconnecting: true }],
    ['whether anything is restricted', { allowedIntegrations: null }, { allowedIntegrations: ['a'] }],
    ['an integration', { allowedIntegrations: ['a', 'b'] }, { allowedIntegrations: ['a', 'c'] }],
    ['the number of integrations', { allowedIntegrations: ['a'] }, { allowedIntegrations: ['a', 'b'] }],
  ];

  it.each(same)('that differ in %s give the same rights', (_, before, after) => {
    expect(sameRights(session(before), session(after))).toBe(true);
  });

  it.each(different)('that differ in %s do not, in either order', (_, before, after) => {
    expect(sameRights(session(before), session(after))).toBe(false);
    expect(sameRights(session(after), session(before))).toBe(false);
  });
});
