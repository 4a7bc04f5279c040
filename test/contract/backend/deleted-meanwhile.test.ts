import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import { whereSent } from './attempt.js';
import { bring, held, json, startFakeProvider, startWorldOf } from './fake-provider.js';
import { type ListeningSocket, listenForResult, outcomeOf } from './visitor.js';
import { type BackendWorld, startBackendWorld } from './world.js';

let world: BackendWorld;
let socket: ListeningSocket;

const granted = json({ access_token: 'token' });

const provider = await startFakeProvider();
afterAll(() => provider.close());
beforeEach(async () => {
  world = await startWorldOf(provider);
  socket = await listenForResult(world.api.url);
});
afterEach(async () => {
  socket.close();
  await world.end();
});

/** Starts a reconnect of a connection that was brought, and returns its id and its session's token. */
async function reconnect(key: string, credentials: object) {
  const id = await bring(world, key, credentials);
  const { body } = await world.asHost('POST', '/connect/sessions/reconnect', {
    connection_id: id,
    integration_id: key,
  });
  return { id, token: String(body.data.token) };
}

/** Comes back from the provider, and has something deleted while the code is exchanged. */
async function comeBackWhile(location: string | null, path: string) {
  const exchange = held(granted);
  provider.answer(exchange.reply);
  const state = new URL(location ?? '').searchParams.get('state');
  const popup = world.call('GET', `/oauth/callback?code=code&state=${state}`);
  await exchange.reached;
  expect((await world.asHost('DELETE', path)).status).toBe(200);
  exchange.release();
  const { status, body } = await popup;
  return [status, outcomeOf(body).type];
}

const refused = [400, 'nango_oauth_callback_error'];
const connectionsOf = async () => (await world.asHost('GET', '/connections')).body.connections;

it('does not bring a connection back that the host deleted while a popup came back to it', async () => {
  const { id, token } = await reconnect('renewed', { type: 'OAUTH2', access_token: 'old' });
  const path = `/oauth/connect/renewed?connect_session_token=${token}&ws_client_id=${socket.id}`;
  const { headers } = await world.call('GET', path);
  const deletion = `/connections/${id}?provider_config_key=renewed`;
  expect(await comeBackWhile(headers.get('location'), deletion)).toEqual(refused);
  await expect.poll(() => socket.heard[1]).toMatchObject({ message_type: 'error' });
  expect(await connectionsOf()).toEqual([]);
});

it('tells the page when the host deleted the integration while a popup came back to it', async () => {
  const { location } = await whereSent(world, 'renewed', { query: `&ws_client_id=${socket.id}` });
  expect(await comeBackWhile(location.href, '/integrations/renewed')).toEqual(refused);
  await expect.poll(() => socket.heard[1]).toMatchObject({ error_type: 'provider_config_err' });
});

it('keeps what is typed for nothing that the host deleted while the provider was asked', async () => {
  const typed = { apiKey: 'key' };
  const deleteWhile = async (token: string, path: string) => {
    const verification = held(json({}));
    provider.answer(verification.reply);
    const answer = world.authorize(token, '/api-auth/api-key/verified', typed);
    await verification.reached;
    expect((await world.asHost('DELETE', path)).status).toBe(200);
    verification.release();
    const { status, body } = await answer;
    return [status, body.error.code];
  };
  provider.answer(json({}));
  const { id, token } = await reconnect('verified', { type: 'API_KEY', ...typed });
  expect(await deleteWhile(token, `/connections/${id}?provider_config_key=verified`)).toEqual([
    400,
    'invalid_connection',
  ]);
  expect(await deleteWhile(await world.session(), '/integrations/verified')).toEqual([
    404,
    'unknown_provider_config',
  ]);
  expect(await connectionsOf()).toEqual([]);
});

it('opens a provider’s page though the session ended while the provider was asked for it', async () => {
  const { url } = provider;
  const meeting = await startBackendWorld({
    provider: { url, developerSettings: { apps: {}, integrationConfigs: {}, accounts: {} } },
  });
  const description = held(json({ resource: `${url}/mcp`, authorization_servers: [url] }));
  const metadata = json({
    issuer: url,
    authorization_endpoint: `${url}/authorize`,
    token_endpoint: `${url}/token`,
    registration_endpoint: `${url}/register`,
    code_challenge_methods_supported: ['S256'],
  });
  provider.answer(description.reply, metadata, json({ client_id: 'new' }, 201));
  const token = await meeting.session();
  const path = `/oauth/connect/demo-mcp-generic?connect_session_token=${token}`;
  const popup = meeting.call('GET', `${path}&params[mcp_server_url]=${url}/mcp`);
  await description.reached;
  expect((await meeting.asSession(token, 'DELETE', '/connect/session')).status).toBe(204);
  description.release();
  expect((await popup).status).toBe(302);
  await meeting.end();
});
