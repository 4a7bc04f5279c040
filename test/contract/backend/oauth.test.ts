import { afterAll, expect, it, vi } from 'vitest';
import {
  createVisitor,
  type ListeningSocket,
  listenForResult,
  outcomeOf,
  signInAndDecide,
  type VisitedPage,
} from './visitor.js';
import { startBackendWorld } from './world.js';

let socket: ListeningSocket;

const printed = (['log', 'info', 'warn', 'error'] as const).map((method) => vi.spyOn(console, method));

const world = await startBackendWorld();
afterAll(() => world.end());

async function signIn(key: string, more = '', decision: 'allow' | 'deny' = 'allow'): Promise<VisitedPage> {
  socket = await listenForResult(world.api.url);
  const token = await world.session({ end_user: { id: 'oauth-user' } });
  const path = `/oauth/connect/${key}?connect_session_token=${token}&ws_client_id=${socket.id}${more}`;
  const page = await signInAndDecide(world.api.url + path, decision);
  await expect.poll(() => socket.heard.length, { timeout: 5_000 }).toBe(2);
  socket.close();
  return page;
}

async function connectionHeard() {
  const id = socket.heard[1]?.connection_id;
  const key = socket.heard[1]?.provider_config_key;
  return (await world.asHost('GET', `/connections/${id}?provider_config_key=${key}&refresh_token=true`)).body;
}

it('connects a person who signs in and allows, and tells the result socket which connection that is', async () => {
  const page = await signIn('demo-oauth2');

  expect([page.status, outcomeOf(page.html)]).toEqual([200, { type: 'nango_oauth_callback_success' }]);
  expect(socket.heard.slice(1)).toEqual([
    {
      message_type: 'success',
      provider_config_key: 'demo-oauth2',
      connection_id: expect.any(String),
      is_pending: false,
    },
  ]);
  const connection = await connectionHeard();
  expect(connection).toMatchObject({
    end_user: { id: 'oauth-user' },
    metadata: null,
    credentials: { type: 'OAUTH2', access_token: expect.any(String), refresh_token: expect.any(String) },
  });
  const me = await fetch(`${world.provider.url}/api/oauth2/me`, {
    headers: { authorization: `Bearer ${connection.credentials.access_token}` },
  });
  expect(await me.json()).toMatchObject({ name: 'sam', plan: expect.any(String), items: expect.any(Array) });
});

it('hides refresh tokens unless the host asks for them', async () => {
  await signIn('demo-oauth2');
  const { connection_id: id } = await connectionHeard();
  const { body } = await world.asHost('GET', `/connections/${id}?provider_config_key=demo-oauth2`);
  expect(body.credentials.access_token).toBeTypeOf('string');
  expect(JSON.stringify(body)).not.toMatch(/refresh_token/);
});

it('asks the provider for the account that the person named', async () => {
  await signIn('zendesk', '&params[subdomain]=acme');
  expect((await connectionHeard()).connection_config).toEqual({ subdomain: 'acme' });
});

it('tells the result socket and the opener when the person denies', async () => {
  const page = await signIn('demo-oauth2', '', 'deny');
  expect(page.status).toBe(400);
  expect(socket.heard[1]).toMatchObject({
    message_type: 'error',
    provider_config_key: 'demo-oauth2',
    connection_id: expect.any(String),
    error_type: 'callback_err',
    error_desc: expect.stringContaining('access_denied'),
  });
  const { type, payload } = outcomeOf(page.html);
  expect([type, payload.errorType]).toEqual(['nango_oauth_callback_error', 'connection_validation_failed']);
  expect(JSON.parse(payload.message)).toMatchObject({ error: 'access_denied' });
  expect(await connectionHeard()).toMatchObject({ error: { code: 'not_found' } });
});

it('completes without a socket, and without a session that was deleted meanwhile', async () => {
  const visitor = createVisitor();
  const token = await world.session({ end_user: { id: 'gone' } });
  const login = await visitor.open(
    `${world.api.url}/oauth/connect/demo-oauth2?connect_session_token=${token}`,
  );
  await world.asSession(token, 'DELETE', '/connect/session');
  const consent = await visitor.submit(login, 'login', { login: 'sam', password: 'x' });
  const page = await visitor.submit(consent, 'consent', { decision: 'allow' });
  expect(page.status).toBe(200);
  const { connections } = (await world.asHost('GET', '/connections?limit=1')).body;
  expect(connections).toEqual([expect.objectContaining({ end_user: null, tags: {} })]);
});

it('renews an OAuth connection under its old id', async () => {
  await signIn('demo-oauth2');
  const before = await connectionHeard();
  const { body } = await world.asHost('POST', '/connect/sessions/reconnect', {
    connection_id: before.connection_id,
    integration_id: 'demo-oauth2',
  });
  const path = `/oauth/connect/demo-oauth2?connect_session_token=${body.data.token}`;
  await signInAndDecide(world.api.url + path, 'allow', 'alex');
  const after = await connectionHeard();
  expect(after).toMatchObject({ id: before.id, tags: before.tags, created_at: before.created_at });
  expect(after.credentials.access_token).not.toBe(before.credentials.access_token);
});

it('has printed nothing while people connected, were denied and were refused', () => {
  for (const spy of printed) expect(spy).not.toHaveBeenCalled();
});
