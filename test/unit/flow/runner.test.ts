import { beforeEach, describe, expect, it } from 'vitest';
import type { Form } from '../../../src/flow/form.js';
import { createFlow, type Flow } from '../../../src/flow/runner.js';
import type { Integration } from '../../../src/protocol/integration.js';
import type { Session } from '../../../src/protocol/session.js';
import { createFakeApi, type FakeApi, settle } from '../../fakes/fake-api.js';
import { createFakeAuthorizer, type FakeAuthorizer } from '../../fakes/fake-authorizer.js';
import { createFakeClock, type FakeClock } from '../../fakes/fake-clock.js';
import { createFakeHost, type FakeHost } from '../../fakes/fake-host.js';

const session: Session = {
  endUser: { id: 'u_1', displayName: null, email: null, organization: null },
  allowedIntegrations: null,
  connectionConfig: new Map(),
  guides: new Map(),
  isReconnecting: false,
  websocketsPath: '/',
};
const someoneElse: Session = { ...session, endUser: { ...session.endUser, id: 'u_2' } as Session['endUser'] };
const integration = (key: string): Integration => ({
  key,
  provider: key,
  name: key,
  logoUrl: null,
  apiKeyLabel: null,
});
const integrations = [integration('notes'), integration('github')];
const keyForm: Form = {
  mode: 'API_KEY',
  opensPopup: false,
  fields: [],
  fixed: { credentials: new Map(), params: new Map() },
  guideUrl: null,
};
const popupForm: Form = { ...keyForm, mode: 'OAUTH2', opensPopup: true };
const typed = new Map([['credentials.apiKey', 'a-typed-value']]);
const connection = { connectionId: 'c-1', providerConfigKey: 'notes', isPending: false };

let api: FakeApi;
let host: FakeHost;
let clock: FakeClock;
let authorizer: FakeAuthorizer;
let flow: Flow;

beforeEach(() => {
  api = createFakeApi();
  host = createFakeHost();
  clock = createFakeClock();
  authorizer = createFakeAuthorizer();
  flow = createFlow({ api, host, clock });
});

async function toPicker(): Promise<void> {
  flow.giveToken('t-1');
  await settle();
  await api.last('session').answer(session);
  await api.last('integrations').answer(integrations);
}

async function toForm(form: Form): Promise<void> {
  await toPicker();
  flow.send({ type: 'user.integrationChosen', key: form.opensPopup ? 'github' : 'notes' });
  await settle();
  await api.last('prepare').answer({ form, authorizer: form.opensPopup ? authorizer : null });
}

const stateName = () => flow.state.value.name;

describe('loading', () => {
  it('asks for the session and the integrations at once', async () => {
    flow.giveToken('t-1');
    await settle();
    expect(api.calls.map(({ name, token }) => [name, token])).toEqual([
      ['session', 't-1'],
      ['integrations', 't-1'],
    ]);
  });

  it('shows the picker whichever of the two comes first', async () => {
    flow.giveToken('t-1');
    await settle();
    await api.last('integrations').answer(integrations);
    expect(stateName()).toBe('loading');
    await api.last('session').answer(session);
    expect(stateName()).toBe('choosing');
  });

  it('asks the host for a token once when none was given, although two requests need it', async () => {
    host.tokens = ['t-asked'];
    flow.send({ type: 'host.tokenGiven' });
    await settle();
    expect(host.asked).toBe(1);
    expect(api.calls.map(({ token }) => token)).toEqual(['t-asked', 't-asked']);
  });

  it('says so when the host has no token to give', async () => {
    flow.send({ type: 'host.tokenGiven' });
    await settle();
    expect(flow.state.value).toMatchObject({ name: 'failed', error: { code: 'session_unavailable' } });
  });

  it('does not wait forever for a host that gives no token', async () => {
    clock.advance(10_000);
    expect(flow.state.value).toMatchObject({ name: 'failed', error: { code: 'session_unavailable' } });
    flow.giveToken('t-late');
    expect(stateName()).toBe('loading');
  });

  it('drops the answers to a token that was replaced meanwhile, even when they come last', async () => {
    flow.giveToken('t-1');
    await settle();
    const [oldSession, oldIntegrations] = api.calls;
    flow.giveToken('t-2');
    await settle();
    await api.last('session').answer(session);
    await api.last('integrations').answer(integrations);
    await oldSession?.answer(someoneElse);
    await oldIntegrations?.answer([]);
    expect(flow.state.value).toMatchObject({ name: 'choosing', offer: { integrations, session } });
    expect(oldSession?.signal.aborted).toBe(true);
  });

  it('keeps the place when the host gives the same token again', async () => {
    await toPicker();
    const asked = api.calls.length;
    flow.giveToken('t-1');
    await settle();
    expect(stateName()).toBe('choosing');
    expect(api.calls).toHaveLength(asked);
  });
});

describe('renewal', () => {
  const expired = { code: 'session_expired' } as const;

  it('asks once for a fresh token when both first requests are refused', async () => {
    host.tokens = ['t-2'];
    flow.giveToken('t-1');
    await settle();
    const [oldSession, oldIntegrations] = api.calls;
    await Promise.all([oldSession?.refuse(expired), oldIntegrations?.refuse(expired)]);
    await api.last('session').answer(session);
    expect(host.asked).toBe(1);
    await api.last('session').answer(session);
    await api.last('integrations').answer(integrations);
    expect(stateName()).toBe('choosing');
  });

  it('sends what was typed again under the renewed token, once the token is known to be of the same person', async () => {
    await toForm(keyForm);
    host.tokens = ['t-2'];
    flow.send({ type: 'user.submitted', typed });
    await settle();
    await api.last('submit').refuse(expired);
    expect(api.last('session').token).toBe('t-2');
    await api.last('session').answer(session);
    expect(api.last('submit').token).toBe('t-2');
    await api.last('submit').answer(connection);
    expect(stateName()).toBe('connected');
    expect(host.steps()).toContain('session_renewed');
    expect(host.only('error')).toEqual([]);
  });

  it('never sends what one person typed under the token of another', async () => {
    await toForm(keyForm);
    host.tokens = ['t-2'];
    flow.send({ type: 'user.submitted', typed });
    await settle();
    await api.last('submit').refuse(expired);
    await api.last('session').answer(someoneElse);
    expect(api.calls.filter(({ name }) => name === 'submit')).toHaveLength(1);
    expect(stateName()).toBe('loading');
  });

  it('returns to the form with the reason when the host has no fresh token', async () => {
    await toForm(keyForm);
    flow.send({ type: 'user.submitted', typed });
    await settle();
    await api.last('submit').refuse(expired);
    expect(flow.state.value).toMatchObject({ name: 'entering', remark: { type: 'problem', error: expired } });
    expect(host.only('error')).toHaveLength(1);
  });

  it('takes a token that the host gives for the same person without losing the form', async () => {
    await toForm(keyForm);
    flow.send({ type: 'user.submitted', typed });
    await settle();
    await api.last('submit').refuse(expired);
    flow.giveToken('t-2');
    await settle();
    await api.last('session').answer(session);
    expect(flow.state.value).toMatchObject({ name: 'entering', remark: { type: 'renewed' } });
    flow.send({ type: 'user.submitted', typed });
    await settle();
    expect(api.last('submit').token).toBe('t-2');
  });
});

describe('the popup', () => {
  it('opens before the press is over', async () => {
    await toForm(popupForm);
    flow.send({ type: 'user.submitted', typed });
    expect(authorizer.calls).toContain('open');
    expect(authorizer.token).toBe('t-1');
  });

  it('has its socket before the person presses Connect', async () => {
    await toForm(popupForm);
    expect(authorizer.calls).toEqual(['listen /']);
  });

  it('opens before the host hears of it, which may do slow things', async () => {
    await toForm(popupForm);
    host.heard.length = 0;
    const order: string[] = [];
    const { open } = authorizer;
    authorizer.open = (...args) => {
      order.push('open');
      open.apply(authorizer, args);
    };
    host.hear = (event) => order.push(event.type);
    flow.send({ type: 'user.submitted', typed });
    expect(order[0]).toBe('open');
  });

  it('checks the session beside it, and closes it when the token turns out expired', async () => {
    await toForm(popupForm);
    flow.send({ type: 'user.submitted', typed });
    await settle();
    await api.last('session').refuse({ code: 'session_expired' });
    expect(stateName()).toBe('entering');
    expect(authorizer.calls).toContain('end');
  });

  it('ends the attempt when the widget closes, and says that it may complete once out of reach', async () => {
    await toForm(popupForm);
    flow.send({ type: 'user.submitted', typed });
    authorizer.say({ type: 'popup.lost' });
    flow.send({ type: 'user.closed', reason: 'dismissed' });
    expect(authorizer.calls.at(-1)).toBe('end');
    expect(host.only('close')).toEqual([
      { type: 'close', detail: { reason: 'dismissed', step: 'view:waiting', attemptMayComplete: true } },
    ]);
    expect(clock.waiting()).toBe(0);
  });

  it('waits five seconds for the socket after the callback page rang, then asks the host', async () => {
    await toForm(popupForm);
    host.connections.set('github', 'c-9');
    flow.send({ type: 'user.submitted', typed });
    authorizer.say({ type: 'popup.rang', rang: { outcome: 'success' } });
    clock.advance(4_999);
    await settle();
    expect(stateName()).toBe('authorizing');
    clock.advance(1);
    await settle();
    expect(host.only('connect').map(({ detail }) => detail)).toEqual([
      { connectionId: 'c-9', providerConfigKey: 'github', isPending: false },
    ]);
  });
});

it('goes on after a listener of the host closes the widget in the middle of a step', async () => {
  await toForm(keyForm);
  const { hear } = host;
  host.hear = (event) => {
    hear.call(host, event);
    if (event.type === 'connect') flow.send({ type: 'host.closed', reason: 'host' });
  };
  flow.send({ type: 'user.submitted', typed });
  await settle();
  await api.last('submit').answer(connection);
  expect(stateName()).toBe('closed');
  expect(host.only('connect')).toHaveLength(1);
  expect(host.only('close')).toHaveLength(1);
});
