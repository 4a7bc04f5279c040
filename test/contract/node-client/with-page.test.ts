import Frontend from '@nangohq/frontend';
import { afterAll, expect, it } from 'vitest';
import { refusal, startClientWorld } from './method-case.js';

const world = await startClientWorld();
afterAll(() => world.end());

const key = 'demo-api-key';
const typed = { params: { region: 'eu' }, credentials: { apiKey: 'good-key' } };
const pageWith = (connectSessionToken: string) => new Frontend({ host: world.api.url, connectSessionToken });

async function sessionFor(id: string): Promise<string> {
  const { data } = await world.nango.createConnectSession({ end_user: { id }, tags: { plan: 'pro' } });
  return data.token;
}

it('lets the host’s client read, find and delete what the page’s client connected', async () => {
  const { nango } = world;
  const { connectionId } = await pageWith(await sessionFor('reader')).auth(key, typed);
  expect(await nango.getConnection(key, connectionId)).toMatchObject({
    connection_id: connectionId,
    credentials: { apiKey: 'good-key' },
    connection_config: { region: 'eu' },
    tags: { end_user_id: 'reader', plan: 'pro' },
  });
  const { connections } = await nango.listConnections({ userId: 'reader' });
  expect(connections.map((one) => one.connection_id)).toEqual([connectionId]);

  await nango.deleteConnection(key, connectionId);
  await expect(nango.getConnection(key, connectionId)).rejects.toMatchObject(refusal(404, 'not_found'));
});

it('lets the page’s client renew a connection that the host’s client names', async () => {
  const { connectionId } = await pageWith(await sessionFor('again')).auth(key, typed);
  const { data } = await world.nango.createReconnectSession({
    connection_id: connectionId,
    integration_id: key,
  });
  const renewed = await pageWith(data.token).auth(key, { credentials: typed.credentials });
  expect(renewed).toEqual({ connectionId, providerConfigKey: key });
});

it('lets the page’s client connect an integration that the host’s client just made', async () => {
  await world.nango.createIntegration({ provider: key, unique_key: 'fresh' });
  const { data } = await world.nango.createConnectSession({
    end_user: { id: 'fresh' },
    allowed_integrations: ['fresh'],
  });
  expect(await pageWith(data.token).auth('fresh', typed)).toMatchObject({ providerConfigKey: 'fresh' });
});

it('lets the page’s client connect with basic credentials and without any, and hear why it cannot', async () => {
  const page = pageWith(await sessionFor('page'));
  const basic = { type: 'BASIC', username: 'good', password: 'good' } as const;
  expect(await page.auth('demo-basic', { credentials: basic })).toMatchObject({
    providerConfigKey: 'demo-basic',
  });
  expect(await page.create('demo-none')).toMatchObject({ providerConfigKey: 'demo-none' });
  await expect(page.auth('demo-basic', { credentials: { ...basic, password: 'bad' } })).rejects.toMatchObject(
    { type: 'connection_test_failed' },
  );
});
