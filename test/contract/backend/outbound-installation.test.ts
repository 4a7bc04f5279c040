import Frontend from '@nangohq/frontend';
import { afterAll, expect, it } from 'vitest';
import { demoClient } from '../../../demo/provider/oauth2/demo-client.js';
import { report, sendForm, webhookPath } from './app-installer.js';
import { connectInPopup } from './attempt.js';
import { createVisitor, outcomeOf } from './visitor.js';
import { startWebhookReceiver } from './webhook-receiver.js';
import { startBackendWorld } from './world.js';

const KEY = 'demo-outbound';

const receiver = await startWebhookReceiver();
const world = await startBackendWorld({ webhooks: { urls: [receiver.url], signingKey: 'signing-key' } });
afterAll(async () => {
  await world.end();
  await receiver.close();
});

/** Connects as the page does, before anything happened at the provider. */
async function connect(actor: string, token?: string): Promise<string> {
  const connectSessionToken = token ?? (await world.session({ end_user: { id: `${actor}-of-acme` } }));
  const frontend = new Frontend({ host: world.api.url, connectSessionToken });
  const result = await frontend.auth(KEY, { params: { actor }, credentials: {}, installation: 'outbound' });
  expect(result).toEqual({ connectionId: expect.any(String), providerConfigKey: KEY });
  return result.connectionId;
}

const install = (actor: string, organization = 'Northwind') =>
  sendForm(`${world.provider.url}/outbound/install`, { actor, organization });

async function connectionWith(id: string, more = '') {
  const path = `/connections/${id}?provider_config_key=${KEY}&refresh_token=true${more}`;
  return (await world.asHost('GET', path)).body;
}

function me(id: string) {
  const connection = { 'provider-config-key': KEY, 'connection-id': id };
  return world.call('GET', '/proxy/me', {
    headers: { authorization: `Bearer ${world.apiKey}`, ...connection },
  });
}

const reportOf = (actor: string, installation: object) => ({
  action: 'created',
  actor: { id: actor },
  installation: { uuid: 'some-installation' },
  data: { installation },
});

it('keeps a connection that waits, and tells the host’s server about it', async () => {
  const before = receiver.received.length;
  const id = await connect('waiter');
  expect(await connectionWith(id)).toMatchObject({
    end_user: { id: 'waiter-of-acme' },
    connection_config: { actor: 'waiter', pending: true, pendingLog: expect.any(String) },
    credentials: {},
  });
  const payload = (await receiver.payloads(before + 1)).at(-1);
  expect(payload).toMatchObject({ operation: 'creation', success: true, connectionId: id });
});

it('completes the connection when the person installed the app at the provider', async () => {
  const id = await connect('installer');
  const waiting = await connectionWith(id);
  const before = receiver.received.length;
  const form = await createVisitor().open(`${world.provider.url}/outbound/install`);
  expect(form.html).toContain('Your user ID');
  const page = await install('installer', 'Outbound Inc');
  expect([page.status, page.html]).toEqual([200, expect.stringContaining('Acme is installed')]);

  const connection = await connectionWith(id);
  expect(connection).toMatchObject({
    id: waiting.id,
    end_user: { id: 'installer-of-acme' },
    credentials: { type: 'OAUTH2', access_token: expect.any(String), refresh_token: expect.any(String) },
  });
  expect(connection.connection_config).toEqual({
    actor: 'installer',
    'installation.uuid': expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
  expect((await me(id)).body).toMatchObject({ name: 'Outbound Inc' });
  expect((await receiver.payloads(before + 1)).at(-1)).toMatchObject({
    operation: 'override',
    success: true,
    authMode: 'OAUTH2',
    connectionId: id,
    endUser: { endUserId: 'installer-of-acme' },
  });
});

it('renews the tokens of an installation when the host asks', async () => {
  const id = await connect('renewer');
  await install('renewer');
  const before = await connectionWith(id);
  const after = await connectionWith(id, '&force_refresh=true');
  expect(after.credentials.access_token).not.toBe(before.credentials.access_token);
  expect(after.credentials.refresh_token).not.toBe(before.credentials.refresh_token);
  expect((await me(id)).status).toBe(200);
});

it('lets a connection wait again under its old id', async () => {
  const id = await connect('returner');
  await install('returner', 'Old Inc');
  const { body } = await world.asHost('POST', '/connect/sessions/reconnect', {
    connection_id: id,
    integration_id: KEY,
  });
  expect(await connect('returner', body.data.token)).toBe(id);
  await install('returner', 'New Inc');
  expect((await me(id)).body).toMatchObject({ name: 'New Inc' });
});

it('refuses integrations of another mode, and is refused in a popup itself', async () => {
  const token = await world.session();
  for (const key of ['demo-oauth2', 'demo-api-key']) {
    const { status, body } = await world.authorize(token, `/auth/oauth-outbound/${key}`);
    expect([status, body]).toEqual([400, { error: { code: 'invalid_auth_mode' } }]);
  }
  const unknown = await world.authorize(token, '/auth/oauth-outbound/zzz');
  expect([unknown.status, unknown.body]).toEqual([404, { error: { code: 'unknown_provider_config' } }]);
  const narrow = await world.session({ end_user: { id: 'u' }, allowed_integrations: ['demo-none'] });
  const forbidden = await world.authorize(narrow, `/auth/oauth-outbound/${KEY}`);
  expect(forbidden.body).toEqual({ error: { code: 'integration_not_allowed' } });

  const popup = await connectInPopup(world, KEY, { visit: (url) => createVisitor().open(url) });
  expect(popup.told).toMatchObject({ error_type: 'auth_mode_err' });
  expect(outcomeOf(popup.page.html).type).toBe('nango_oauth_callback_error');
});

it('keeps a connection waiting when the report has no code, or one that the provider refuses', async () => {
  const id = await connect('stuck');
  const path = await webhookPath(world, KEY);
  const before = receiver.received.length;
  const withoutCode = await report(world, path, demoClient.clientSecret, reportOf('stuck', {}));
  const withBadCode = await report(
    world,
    path,
    demoClient.clientSecret,
    reportOf('stuck', { code: 'made-up' }),
  );
  expect([withoutCode.status, withBadCode.status]).toEqual([502, 502]);
  expect((await connectionWith(id)).connection_config).toMatchObject({ pending: true });
  const failures = (await receiver.payloads(before + 2)).slice(before);
  expect(failures.map(({ operation, success, error }) => [operation, success, error.type]).sort()).toEqual([
    ['creation', false, 'invalid_webhook'],
    ['creation', false, 'unknown'],
  ]);
  await install('stuck');
  expect((await me(id)).status).toBe(200);
});

it('makes nothing of a report for nobody, and refuses one that the app did not sign', async () => {
  const path = await webhookPath(world, KEY);
  const payload = reportOf('nobody', { code: 'made-up' });
  expect((await report(world, path, demoClient.clientSecret, payload)).status).toBe(200);
  expect((await report(world, path, 'wrong', payload)).status).toBe(401);
  const page = await install('nobody');
  expect(page.status).toBe(200);
});
