import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { addIntegration, installing } from './app-installer.js';
import { connectInPopup, whereSent } from './attempt.js';
import { listenForResult } from './visitor.js';
import { startWebhookReceiver } from './webhook-receiver.js';
import { startBackendWorld } from './world.js';

const KEY = 'demo-app';

const receiver = await startWebhookReceiver();
const world = await startBackendWorld({ webhooks: { urls: [receiver.url], signingKey: 'signing-key' } });
afterAll(async () => {
  await world.end();
  await receiver.close();
});

async function newState(socketId = '', key = KEY): Promise<string> {
  const { location } = await whereSent(world, key, { query: `&ws_client_id=${socketId}` });
  return location.searchParams.get('state') ?? '';
}

/** Comes back to the setup URL with a query of the test's own. */
async function comeBack(query: (state: string) => string, key = KEY) {
  const socket = await listenForResult(world.api.url);
  const answer = await world.call('GET', query(await newState(socket.id, key)));
  return { socket, ...answer };
}

it('sends people who were not sent to the provider from here back to where they came from', async () => {
  const headers = { referer: 'https://provider.example/apps' };
  for (const action of ['install', 'update']) {
    const path = `/app-auth/connect?installation_id=1&setup_action=${action}`;
    const withReferer = await world.call('GET', path, { headers });
    expect([withReferer.status, withReferer.headers.get('location')]).toEqual([302, headers.referer]);
    const without = await world.call('GET', path);
    expect([without.status, without.headers.get('location')]).toEqual([302, 'https://github.com']);
  }
});

it('answers in plain text when nobody’s attempt comes back, or one for the second time', async () => {
  const state = await newState();
  await world.call('GET', `/app-auth/connect?state=${state}&installation_id=999`);
  const answers = [
    await world.call('GET', '/app-auth/connect'),
    await world.call('GET', '/app-auth/connect?state=abc&installation_id=1'),
    await world.call('GET', '/app-auth/connect?state=00000000-0000-4000-8000-000000000002&installation_id=1'),
    await world.call('GET', `/app-auth/connect?state=${state}&installation_id=1`),
  ];
  expect(answers.map(({ status, headers }) => [status, headers.get('content-type')])).toEqual(
    [400, 404, 404, 404].map((status) => [status, expect.stringMatching(/^text\/plain/)]),
  );
});

it('answers as JSON in the popup alone when the integration is of no use here', async () => {
  await addIntegration(world, KEY, 'short-lived');
  const socket = await listenForResult(world.api.url);
  const gone = await newState(socket.id, 'short-lived');
  await world.asHost('DELETE', '/integrations/short-lived');
  const wasDeleted = await world.call('GET', `/app-auth/connect?installation_id=1&state=${gone}`);
  const isOther = await comeBack(
    (state) => `/app-auth/connect?installation_id=1&state=${state}`,
    'demo-oauth2',
  );
  const hasToWait = await comeBack((state) => `/app-auth/connect?setup_action=request&state=${state}`);
  expect([wasDeleted, isOther, hasToWait].map(({ status, body }) => [status, body.error.code])).toEqual([
    [404, 'unknown_provider_config'],
    [400, 'invalid_auth_mode'],
    [400, 'wrong_auth_mode'],
  ]);
  for (const { heard } of [socket, isOther.socket, hasToWait.socket]) expect(heard).toHaveLength(1);
});

it('tells the socket when no installation comes back, and that the person did not want one', async () => {
  const { socket, status } = await comeBack(
    (state) => `/app-auth/connect?setup_action=install&state=${state}`,
  );
  expect(status).toBe(400);
  await expect.poll(() => socket.heard[1]).toMatchObject({ error_type: 'url_param_err' });
  const cancelled = await connectInPopup(world, KEY, { visit: installing({ decision: 'cancel' }) });
  expect(cancelled.told).toMatchObject({
    message_type: 'error',
    error_desc: expect.stringContaining('access_denied'),
  });
});

it('answers in plain text when no installation comes back and its number is not needed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
  const providersFile = join(folder, 'providers.yaml');
  writeFileSync(
    providersFile,
    `one-place:
  display_name: One place
  auth_mode: APP
  authorization_url: \${connectionConfig.appPublicLink}/installations/new
  token_url: \${demoProvider}/app/installations/1/access_tokens`,
  );
  const other = await startBackendWorld({ providersFile });
  const { location } = await whereSent(other, 'one-place');
  const state = location.searchParams.get('state');
  const { status, headers } = await other.call('GET', `/app-auth/connect?state=${state}`);
  expect([status, headers.get('content-type')]).toEqual([400, expect.stringMatching(/^text\/plain/)]);
  await other.end();
  rmSync(folder, { recursive: true });
});

it('does not finish an installation at the callback of other modes', async () => {
  const { socket, status } = await comeBack(
    (state) => `/oauth/callback?code=x&installation_id=1&state=${state}`,
  );
  expect(status).toBe(400);
  await expect.poll(() => socket.heard[1]).toMatchObject({ error_type: 'auth_mode_err' });
});

it('tells the socket and the host’s server when the provider gives no token', async () => {
  const before = receiver.received.length;
  const { socket, status } = await comeBack(
    (state) => `/app-auth/connect?installation_id=999&setup_action=install&state=${state}`,
  );
  expect(status).toBe(400);
  await expect.poll(() => socket.heard[1]).toMatchObject({ error_type: 'app_token_fetch_error' });
  expect((await receiver.payloads(before + 1)).at(-1)).toMatchObject({
    operation: 'creation',
    success: false,
    error: { type: 'unknown' },
  });
});
