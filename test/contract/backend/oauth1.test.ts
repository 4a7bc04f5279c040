import { Nango } from '@nangohq/node';
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createVisitor, type ListeningSocket, listenForResult, outcomeOf } from './visitor.js';
import { startBackendWorld } from './world.js';

let socket: ListeningSocket;

const KEY = 'demo-oauth1';
const printed = (['log', 'info', 'warn', 'error'] as const).map((method) => vi.spyOn(console, method));

const world = await startBackendWorld();
afterAll(() => world.end());
beforeEach(async () => {
  socket = await listenForResult(world.api.url);
});
afterEach(() => socket.close());

const newSession = () => world.session({ end_user: { id: 'signer' } });

async function startPath(key = KEY, session?: string): Promise<string> {
  const token = session ?? (await newSession());
  return `/oauth/connect/${key}?connect_session_token=${token}&ws_client_id=${socket.id}`;
}

/** Opens the popup, answers the provider's question, and returns where it sends the person. */
async function decide(decision: 'allow' | 'deny', login = 'sam', session?: string): Promise<URL> {
  const question = await createVisitor().open(world.api.url + (await startPath(KEY, session)));
  const oauth_token = new URL(question.url).searchParams.get('oauth_token') ?? '';
  const answer = await fetch(`${world.provider.url}/oauth1/authorize/consent`, {
    method: 'POST',
    body: new URLSearchParams({ oauth_token, login, decision }),
    redirect: 'manual',
  });
  return new URL(answer.headers.get('location') ?? '');
}

async function heard(): Promise<Record<string, unknown> | undefined> {
  await expect.poll(() => socket.heard.length).toBe(2);
  return socket.heard[1];
}

async function connect(login?: string, session?: string): Promise<string> {
  await fetch(await decide('allow', login, session));
  return String((await heard())?.connection_id);
}

function asConnection(id: string, method: string, path: string, init: { type?: string; body?: string } = {}) {
  const headers = {
    authorization: `Bearer ${world.apiKey}`,
    'connection-id': id,
    'provider-config-key': KEY,
    ...(init.type && { 'content-type': init.type }),
  };
  return world.call(method, `/proxy${path}`, { headers, ...(init.body && { body: init.body }) });
}

it('connects a person who allows, and keeps the token with its secret', async () => {
  const page = await fetch(await decide('allow'));
  expect(page.status).toBe(200);
  expect(outcomeOf(await page.text())).toEqual({ type: 'nango_oauth_callback_success' });
  const message = await heard();
  expect(message).toEqual({
    message_type: 'success',
    provider_config_key: KEY,
    connection_id: expect.any(String),
    is_pending: false,
  });

  const path = `/connections/${message?.connection_id}?provider_config_key=${KEY}`;
  const { body } = await world.asHost('GET', path);
  expect(body).toMatchObject({ end_user: { id: 'signer' }, metadata: null, connection_config: {} });
  const { oauth_token, oauth_token_secret } = body.credentials;
  expect(body.credentials).toEqual({
    type: 'OAUTH1',
    oauth_token: expect.stringMatching(/.{20}/),
    oauth_token_secret: expect.stringMatching(/.{20}/),
    raw: { oauth_token, oauth_token_secret },
  });
});

it('sends the person to the provider with a token alone, and sets no cookie', async () => {
  const { status, headers } = await world.call('GET', await startPath());
  const location = new URL(headers.get('location') ?? '');
  expect([status, headers.get('set-cookie')]).toEqual([302, null]);
  expect(location.origin + location.pathname).toBe(`${world.provider.url}/oauth1/authorize`);
  expect([...location.searchParams.keys()]).toEqual(['oauth_token']);
});

it('gives the host’s client the token with its secret, and the account of who allowed', async () => {
  const nango = new Nango({ host: world.api.url, apiKey: world.apiKey });
  const connectionId = await connect('alex');
  expect(await nango.getToken(KEY, connectionId)).toEqual({
    oAuthToken: expect.any(String),
    oAuthTokenSecret: expect.any(String),
  });
  const { data } = await nango.get({ endpoint: '/me', providerConfigKey: KEY, connectionId });
  expect(data).toMatchObject({ name: 'alex', plan: expect.any(String), items: expect.any(Array) });
});

it('signs a query with every kind of character, and a form', async () => {
  const id = await connect();
  const query = "a=2&b=x%20y+z&a=1&a=&=&plus=a%2Bb&odd=!*'()~&%C3%A9=%F0%9F%99%82&q=a%3Db%26c?/";
  expect((await asConnection(id, 'GET', `/me?${query}`)).status).toBe(200);

  const form = {
    type: 'application/x-www-form-urlencoded; charset=utf-8',
    body: `name=Plan+%26+more&${query}`,
  };
  const added = await asConnection(id, 'POST', `/items?${query}`, form);
  expect([added.status, added.body]).toEqual([201, { name: 'Plan & more', status: 'open' }]);
  const other = { type: 'application/json', body: '{"name":"x"}' };
  expect((await asConnection(id, 'POST', '/items', other)).status).toBe(201);
});

it('renews a connection under its old id', async () => {
  const connectionId = await connect('first');
  const { body } = await world.asHost('POST', '/connect/sessions/reconnect', {
    connection_id: connectionId,
    integration_id: KEY,
  });
  socket.close();
  socket = await listenForResult(world.api.url);
  expect(await connect('second', body.data.token)).toBe(connectionId);
  expect((await asConnection(connectionId, 'GET', '/me')).body).toMatchObject({ name: 'second' });
});

it.each<[string, (callback: URL) => void, string]>([
  ['without a verifier', (callback) => callback.searchParams.delete('oauth_verifier'), 'callback_err'],
  ['without a token', (callback) => callback.searchParams.delete('oauth_token'), 'callback_err'],
  ['with another’s token', (callback) => callback.searchParams.set('oauth_token', 'x'), 'callback_err'],
  ['with a made-up verifier', (callback) => callback.searchParams.set('oauth_verifier', 'x'), 'unknown_err'],
])('refuses a person who comes back %s', async (_, change, type) => {
  const callback = await decide('allow');
  change(callback);
  const page = await fetch(callback);
  expect([page.status, outcomeOf(await page.text()).type]).toEqual([400, 'nango_oauth_callback_error']);
  expect(await heard()).toMatchObject({ message_type: 'error', error_type: type });
});

it('tells the result socket when the person denies', async () => {
  const callback = await decide('deny');
  expect([...callback.searchParams.keys()]).toEqual(['state', 'denied']);
  expect((await fetch(callback)).status).toBe(400);
  expect(await heard()).toMatchObject({ provider_config_key: KEY, error_type: 'callback_err' });
});

it('uses a callback once', async () => {
  const callback = await decide('allow');
  expect((await fetch(callback)).status).toBe(200);
  expect((await fetch(callback)).status).toBe(400);
});

it('tells the result socket when the provider does not know the app', async () => {
  const credentials = { type: 'OAUTH1', client_id: 'acme-oauth1', client_secret: 'wrong' };
  await world.asHost('POST', '/integrations', { provider: KEY, unique_key: 'wrong-app', credentials });
  const { status, body } = await world.call('GET', await startPath('wrong-app'));
  expect([status, outcomeOf(body).type]).toEqual([400, 'nango_oauth_callback_error']);
  expect(await heard()).toMatchObject({ provider_config_key: 'wrong-app', error_type: 'token_err' });
});

it('has printed nothing while people connected and were refused', () => {
  for (const spy of printed) expect(spy).not.toHaveBeenCalled();
});
