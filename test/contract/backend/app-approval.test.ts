import { afterAll, expect, it } from 'vitest';
import { oauthApp } from '../../../demo/provider/installations/installable-apps.js';
import {
  approveAll,
  type Installation,
  installing,
  report,
  webhookPath,
  webhooksOf,
} from './app-installer.js';
import { connectInPopup, connectionOf, meThroughProxy } from './attempt.js';
import { startWebhookReceiver } from './webhook-receiver.js';
import { startBackendWorld } from './world.js';

const KEY = 'demo-app-oauth';
const SECRET = oauthApp.webhook.secret;

const receiver = await startWebhookReceiver();
const world = await startBackendWorld({ webhooks: { urls: [receiver.url], signingKey: 'signing-key' } });
afterAll(async () => {
  await world.end();
  await receiver.close();
});

const connect = (installation: Installation, key = KEY, userId = 'sam-of-acme') =>
  connectInPopup(world, key, { visit: installing(installation), session: { end_user: { id: userId } } });

it('waits for the owner, and completes the connection when the provider reports the installation', async () => {
  const attempt = await connect({ organization: 'Owned Inc', login: 'worker', decision: 'request' });
  const { connection_id: id } = attempt.told;
  expect(attempt.told).toMatchObject({ message_type: 'success', is_pending: true });
  const pending = await connectionOf(world, attempt);
  expect(pending).toMatchObject({
    connection_config: { pending: true, handle: 'worker' },
    credentials: { type: 'OAUTH2', access_token: expect.any(String) },
  });
  expect((await meThroughProxy(world, attempt)).status).toBe(401);

  const pages = await approveAll(world);
  expect(pages.map(({ status, html }) => [status, html])).toEqual([
    [200, expect.stringContaining('Nobody waits')],
  ]);
  const connection = await connectionOf(world, attempt);
  expect(connection).toMatchObject({
    id: pending.id,
    end_user: { id: 'sam-of-acme' },
    connection_config: { installation_id: expect.stringMatching(/^\d+$/) },
    credentials: { type: 'APP' },
  });
  expect(connection.connection_config).not.toHaveProperty('pending');
  expect((await meThroughProxy(world, attempt)).body).toMatchObject({ name: 'Owned Inc' });
  const [creation, completion] = await webhooksOf(receiver, id, 2);
  expect(creation).toMatchObject({
    operation: 'creation',
    authMode: 'CUSTOM',
    endUser: { endUserId: 'sam-of-acme' },
  });
  expect(completion).toMatchObject({
    operation: 'override',
    success: true,
    authMode: 'APP',
    tags: { end_user_id: 'sam-of-acme' },
  });
  expect(completion).not.toHaveProperty('endUser');
  const { credentials } = await connectionOf(world, attempt, '&force_refresh=true');
  expect(credentials).toMatchObject({ type: 'CUSTOM', user: pending.credentials });
});

it('leaves no other way than to ask where the owner always decides', async () => {
  const install = { organization: 'Strict Inc', login: 'asker', decision: 'install' } as const;
  const attempt = await connect(install, 'demo-pending');
  expect(attempt.told).toMatchObject({ provider_config_key: 'demo-pending', is_pending: true });
  await approveAll(world);
  // The app reports to another integration than this one, which has the same app.
  expect((await meThroughProxy(world, attempt)).body).toMatchObject({ name: 'Strict Inc' });
});

it('makes no connection of a report that comes twice, too late or for nobody', async () => {
  const path = await webhookPath(world, KEY);
  const attempt = await connect({ organization: 'Late Inc', login: 'leaver', decision: 'request' });
  const { connection_id: id } = attempt.told;
  await world.asHost('DELETE', `/connections/${id}?provider_config_key=${KEY}`);
  await approveAll(world);
  expect(await connectionOf(world, attempt)).toMatchObject({ error: { code: 'not_found' } });

  const done = await connect({ organization: 'Done Inc', login: 'done', decision: 'request' });
  await approveAll(world);
  const before = await connectionOf(world, done);
  const requester = { login: 'done' };
  for (const payload of [
    { action: 'created', installation: { id: 1 }, requester },
    { action: 'deleted', installation: { id: 1 }, requester },
    { action: 'created', installation: { id: 1 }, requester: { login: 'nobody' } },
    { zen: 'Keep it simple' },
  ])
    expect((await report(world, path, SECRET, payload)).status).toBe(200);
  expect((await connectionOf(world, done)).updated_at).toBe(before.updated_at);
});

it('keeps a connection waiting when the reported installation gives no token', async () => {
  const attempt = await connect({ organization: 'Stuck Inc', login: 'stuck', decision: 'request' });
  const payload = { action: 'created', installation: { id: 999 }, requester: { login: 'stuck' } };
  const { status } = await report(world, await webhookPath(world, KEY), SECRET, payload);
  expect(status).toBe(502);
  expect((await connectionOf(world, attempt)).connection_config).toMatchObject({ pending: true });
  const [, failure] = await webhooksOf(receiver, attempt.told.connection_id, 2);
  expect(failure).toMatchObject({ operation: 'creation', success: false, error: { type: 'unknown' } });
  await approveAll(world);
  expect((await meThroughProxy(world, attempt)).status).toBe(200);
});

it('believes a report only when the app signed it, at the address that is told to the host', async () => {
  const path = await webhookPath(world, KEY);
  const payload = { action: 'created', installation: { id: 1 }, requester: { login: 'sam' } };
  expect((await report(world, path, SECRET, payload)).status).toBe(200);
  expect((await report(world, path, 'wrong', payload)).status).toBe(401);
  const headers = { 'content-type': 'application/json' };
  expect((await world.call('POST', path, { headers, body: JSON.stringify(payload) })).status).toBe(401);
  const elsewhere = [
    path.replace(KEY, 'zzz'),
    path.replace(/webhook\/[^/]+/, 'webhook/00000000-0000-4000-8000-000000000000'),
  ];
  for (const other of elsewhere) expect((await report(world, other, SECRET, payload)).status).toBe(404);
  const { body } = await world.asHost('GET', '/integrations/demo-api-key?include=webhook');
  expect(body.data.webhook_url).toBe(null);
});
