import { afterAll, expect, it } from 'vitest';
import { oauthApp } from '../../../demo/provider/installations/installable-apps.js';
import { addIntegration, installing } from './app-installer.js';
import { connectInPopup, connectionOf, meThroughProxy, whereSent } from './attempt.js';
import { outcomeOf } from './visitor.js';
import { startWebhookReceiver } from './webhook-receiver.js';
import { startBackendWorld } from './world.js';

const KEY = 'demo-app';

const receiver = await startWebhookReceiver();
const world = await startBackendWorld({ webhooks: { urls: [receiver.url], signingKey: 'signing-key' } });
afterAll(async () => {
  await world.end();
  await receiver.close();
});

const install = (organization: string, key = KEY) =>
  connectInPopup(world, key, { visit: installing({ organization }) });

it('sends the person to the app’s page with a state that a cookie repeats, and without what the page typed', async () => {
  const { location, cookie } = await whereSent(world, KEY, { query: '&params[installation_id]=9' });
  const state = location.searchParams.get('state');
  expect(location.href).toBe(`${world.provider.url}/apps/acme/installations/new?state=${state}`);
  expect(cookie).toContain(`oauth2-${state}=1;`);
});

it('connects an organisation in which the app was installed, and reads its account', async () => {
  const attempt = await install('Installed Inc');
  expect([attempt.page.status, outcomeOf(attempt.page.html)]).toEqual([
    200,
    { type: 'nango_oauth_callback_success' },
  ]);
  expect(attempt.told).toEqual({
    message_type: 'success',
    provider_config_key: KEY,
    connection_id: expect.any(String),
    is_pending: false,
  });
  expect(await connectionOf(world, attempt)).toMatchObject({
    end_user: { id: 'popup-user' },
    connection_config: {
      appPublicLink: `${world.provider.url}/apps/acme`,
      installation_id: expect.stringMatching(/^\d+$/),
    },
    credentials: {
      type: 'APP',
      access_token: expect.any(String),
      expires_at: expect.stringMatching(/Z$/),
      raw: { token: expect.any(String), permissions: { items: 'read' } },
      jwtToken: expect.any(String),
    },
  });
  expect((await meThroughProxy(world, attempt)).body).toMatchObject({ name: 'Installed Inc', plan: 'Team' });
  expect((await receiver.payloads(1)).at(-1)).toMatchObject({
    operation: 'creation',
    success: true,
    authMode: 'APP',
    connectionId: attempt.told.connection_id,
  });
});

it('renews the token of an installation when the host asks, and the app’s own with it', async () => {
  const attempt = await install('Renewing Inc');
  const before = await connectionOf(world, attempt);
  const renewed = await connectionOf(world, attempt, '&force_refresh=true');
  expect(renewed.credentials.type).toBe('APP');
  expect(renewed.credentials.access_token).not.toBe(before.credentials.access_token);
  const again = await connectionOf(world, attempt, '&refresh_github_app_jwt_token=true');
  expect(again.credentials.access_token).not.toBe(renewed.credentials.access_token);
  expect((await meThroughProxy(world, attempt)).status).toBe(200);
});

it('gives up a connection whose installation the provider does not know', async () => {
  const credentials = await addIntegration(world, KEY, 'own-app');
  const attempt = await install('Leaving Inc', 'own-app');
  // An app of the same developer, which was not installed there.
  const other = { ...credentials, app_id: oauthApp.id };
  expect((await world.asHost('PATCH', '/integrations/own-app', { credentials: other })).status).toBe(200);

  const { told } = attempt;
  const path = `/connections/${told.connection_id}?provider_config_key=own-app&force_refresh=true`;
  expect(await world.asHost('GET', path)).toMatchObject({
    status: 424,
    body: { error: { code: 'invalid_credentials' } },
  });
});

it('renews a connection under its old id when a person installs again', async () => {
  const first = await install('Twice Inc');
  const { body } = await world.asHost('POST', '/connect/sessions/reconnect', {
    connection_id: first.told.connection_id,
    integration_id: KEY,
  });
  const path = `/oauth/connect/${KEY}?connect_session_token=${body.data.token}`;
  const page = await installing({ organization: 'Other Inc' })(world.api.url + path);
  expect(page.status).toBe(200);
  expect((await meThroughProxy(world, first)).body).toMatchObject({ name: 'Other Inc' });
});
