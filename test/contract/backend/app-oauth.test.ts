import { afterAll, expect, it, vi } from 'vitest';
import { oauthApp } from '../../../demo/provider/installations/installable-apps.js';
import { type Installation, installing, webhooksOf } from './app-installer.js';
import { connectInPopup, connectionOf, meThroughProxy, whereSent } from './attempt.js';
import { listenForResult } from './visitor.js';
import { startWebhookReceiver } from './webhook-receiver.js';
import { startBackendWorld } from './world.js';

const KEY = 'demo-app-oauth';

const receiver = await startWebhookReceiver();
const world = await startBackendWorld({ webhooks: { urls: [receiver.url], signingKey: 'signing-key' } });
afterAll(async () => {
  await world.end();
  await receiver.close();
});

const connect = (installation: Installation, key = KEY, userId = 'sam-of-acme') =>
  connectInPopup(world, key, { visit: installing(installation), session: { end_user: { id: userId } } });

/** Does what the provider's page does, up to the address that the person is sent back to. */
async function installOnly({
  login = 'sam',
  organization = 'Northwind',
  decision = 'install',
}: Installation) {
  const socket = await listenForResult(world.api.url);
  const { location } = await whereSent(world, KEY, { query: `&ws_client_id=${socket.id}` });
  const body = new URLSearchParams({ login, organization, decision });
  const answer = await fetch(location, { method: 'POST', body, redirect: 'manual' });
  return { socket, callback: new URL(answer.headers.get('location') ?? '') };
}

async function exchange(code: string) {
  const client = { client_id: oauthApp.clientId, client_secret: oauthApp.clientSecret };
  const body = new URLSearchParams({ ...client, code });
  return (await fetch(`${world.provider.url}/login/oauth/access_token`, { method: 'POST', body })).json();
}

it('connects an organisation and the person who installed the app, and tells the host twice', async () => {
  const attempt = await connect({ organization: 'Direct Inc' });
  const { told } = attempt;
  expect(told).toMatchObject({ message_type: 'success', provider_config_key: KEY, is_pending: false });
  const connection = await connectionOf(world, attempt);
  expect(connection).toMatchObject({
    connection_config: {
      appPublicLink: `${world.provider.url}/apps/${oauthApp.slug}`,
      installation_id: expect.stringMatching(/^\d+$/),
    },
    credentials: { type: 'APP', access_token: expect.any(String), expires_at: expect.any(String) },
  });
  expect(connection.connection_config).not.toHaveProperty('pending');
  expect((await meThroughProxy(world, attempt)).body).toMatchObject({ name: 'Direct Inc' });
  expect(await webhooksOf(receiver, told.connection_id, 2)).toMatchObject([
    { operation: 'creation', success: true, authMode: 'CUSTOM' },
    { operation: 'override', success: true, authMode: 'CUSTOM' },
  ]);
});

it('tells the tokens of the app and of the person apart once they were renewed', async () => {
  const attempt = await connect({ organization: 'Renewing Inc' });
  const before = await connectionOf(world, attempt);
  const { credentials } = await connectionOf(world, attempt, '&force_refresh=true');
  expect(credentials).toMatchObject({
    type: 'CUSTOM',
    app: { type: 'APP', access_token: expect.any(String), expires_at: expect.any(String) },
    user: { type: 'OAUTH2', access_token: expect.any(String) },
    raw: { app: { token: credentials.app.access_token } },
  });
  expect(credentials.app.access_token).not.toBe(before.credentials.access_token);
  expect((await meThroughProxy(world, attempt)).body).toMatchObject({ name: 'Renewing Inc' });

  const headers = { authorization: `Bearer ${credentials.user.access_token}` };
  const user = await fetch(`${world.provider.url}/api/app/user`, { headers });
  expect(await user.json()).toEqual({ login: 'sam' });
  expect((await fetch(`${world.provider.url}/api/app/me`, { headers })).status).toBe(401);
});

it('renews the app’s token when it ends soon, and not before', async () => {
  const attempt = await connect({ organization: 'Expiring Inc' });
  const renewed = await connectionOf(world, attempt, '&force_refresh=true');
  expect((await connectionOf(world, attempt)).credentials).toEqual(renewed.credentials);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 50 * 60_000 });
  const later = await connectionOf(world, attempt);
  vi.useRealTimers();
  expect(later.credentials.app.access_token).not.toBe(renewed.credentials.app.access_token);
});

it('updates the connection of a known installation, which stays whose it was', async () => {
  const first = await connect({ organization: 'Shared Inc' });
  const before = await connectionOf(world, first);
  const second = await connectInPopup(world, KEY, {
    visit: installing({ organization: 'Shared Inc', login: 'alex' }),
    session: {
      end_user: { id: 'alex-of-acme' },
      integrations_config_defaults: { [KEY]: { connection_config: { region: 'of Alex' } } },
    },
  });
  expect(second.told).toMatchObject({
    message_type: 'success',
    connection_id: first.told.connection_id,
    is_pending: false,
  });
  const after = await connectionOf(world, first);
  expect(after).toMatchObject({ id: before.id, end_user: before.end_user, tags: before.tags });
  expect(after.connection_config).toEqual(before.connection_config);
  expect(after.credentials.access_token).not.toBe(before.credentials.access_token);
  const [creation, ...overrides] = await webhooksOf(receiver, first.told.connection_id, 3);
  expect(creation).toMatchObject({ operation: 'creation', tags: { end_user_id: 'sam-of-acme' } });
  for (const override of overrides)
    expect(override).toMatchObject({ operation: 'override', tags: { end_user_id: 'sam-of-acme' } });
});

it('does not use the code of a known installation', async () => {
  const first = await connect({ organization: 'Coded Inc' });
  const { connection_config: config } = await connectionOf(world, first);
  const { callback, socket } = await installOnly({ organization: 'Fresh Inc' });
  callback.searchParams.set('installation_id', config.installation_id);
  await fetch(callback);
  await expect.poll(() => socket.heard[1]).toMatchObject({ connection_id: first.told.connection_id });
  expect(await exchange(callback.searchParams.get('code') ?? '')).toHaveProperty('access_token');
});

it('connects an installation that was only changed, without the person', async () => {
  const first = await connect({ organization: 'Changed Inc' });
  const { connection_id: id } = first.told;
  await world.asHost('DELETE', `/connections/${id}?provider_config_key=${KEY}`);
  const second = await connect({ organization: 'Changed Inc' });
  expect(second.told).toMatchObject({ message_type: 'success', is_pending: false });
  expect(second.told.connection_id).not.toBe(id);
  expect((await meThroughProxy(world, second)).body).toMatchObject({ name: 'Changed Inc' });
  const { credentials } = await connectionOf(world, second, '&force_refresh=true');
  expect(credentials).toMatchObject({ type: 'CUSTOM', user: null });
});

it('tells the socket when the person cancels, and when the code was used before', async () => {
  const cancelled = await connect({ decision: 'cancel' });
  expect(cancelled.told).toMatchObject({
    error_type: 'callback_err',
    error_desc: expect.stringContaining('access_denied'),
  });

  const { callback, socket } = await installOnly({ organization: 'Spent Inc' });
  expect(await exchange(callback.searchParams.get('code') ?? '')).toHaveProperty('access_token');
  await fetch(callback);
  await expect
    .poll(() => socket.heard[1])
    .toMatchObject({ error_type: 'unknown_err', error_desc: expect.stringContaining('invalid_grant') });
});
