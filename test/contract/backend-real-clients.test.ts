import Frontend from '@nangohq/frontend';
import { Nango } from '@nangohq/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BackendWorld, startBackendWorld } from './backend-world.js';

let world: BackendWorld;
let nango: Nango;

beforeAll(async () => {
  world = await startBackendWorld();
  nango = new Nango({ host: world.api.url, apiKey: world.apiKey });
});
afterAll(() => world.end());

const failure = (status: number, code: string) => ({ response: { status, data: { error: { code } } } });

async function connect(userId: string, integrationKey: string): Promise<string> {
  const { data } = await nango.createConnectSession({ end_user: { id: userId }, tags: { plan: 'pro' } });
  const frontend = new Frontend({ host: world.api.url, connectSessionToken: data.token });
  const result = await frontend.auth(integrationKey, {
    params: { region: 'eu' },
    credentials: { apiKey: 'good-key' },
  });
  return result.connectionId;
}

it('lets the host’s client create sessions, and tells it what is wrong', async () => {
  const { data } = await nango.createConnectSession({
    end_user: { id: 'u', email: 'u@example.test' },
    allowed_integrations: ['github'],
  });
  expect(data.token).toMatch(/^nango_connect_session_/);
  await expect(
    nango.createConnectSession({ end_user: { id: 'u' }, allowed_integrations: ['zzz'] }),
  ).rejects.toMatchObject(failure(400, 'invalid_body'));
  const stranger = new Nango({ host: world.api.url, apiKey: '00000000-0000-4000-8000-000000000009' });
  await expect(stranger.listIntegrations()).rejects.toMatchObject(failure(401, 'unknown_account'));
});

it('lets the host’s client read integrations and providers', async () => {
  const { configs } = await nango.listIntegrations();
  expect(configs.map((one) => one.unique_key)).toContain('demo-oauth2');
  const { data } = await nango.getIntegration({ uniqueKey: 'demo-oauth2' }, { include: ['credentials'] });
  expect(data.credentials).toMatchObject({ type: 'OAUTH2' });
  expect((await nango.getProvider({ provider: 'github' })).data).toMatchObject({ auth_mode: 'OAUTH2' });
  expect((await nango.listProviders({ search: 'git' })).data.map((one) => one.name)).toEqual([
    'github',
    'gitlab',
  ]);
  await expect(nango.getProvider({ provider: 'zzz' })).rejects.toMatchObject(failure(404, 'not_found'));
});

it('lets the host’s client read, find and delete what the page’s client connected', async () => {
  const connectionId = await connect('reader', 'demo-api-key');

  const connection = await nango.getConnection('demo-api-key', connectionId);
  expect(connection).toMatchObject({
    connection_id: connectionId,
    credentials: { apiKey: 'good-key' },
    connection_config: { region: 'eu' },
    tags: { end_user_id: 'reader', plan: 'pro' },
  });
  expect(await nango.getToken('demo-api-key', connectionId)).toMatchObject({ apiKey: 'good-key' });
  for (const found of [
    await nango.listConnections({ userId: 'reader', integrationId: ['demo-api-key', 'stripe'] }),
    await nango.listConnections({ tags: { plan: 'pro', end_user_id: 'reader' }, limit: 5 }),
    await nango.listConnections(connectionId),
  ]) {
    expect(found.connections.map((one) => one.connection_id)).toEqual([connectionId]);
  }

  await nango.deleteConnection('demo-api-key', connectionId);
  await expect(nango.getConnection('demo-api-key', connectionId)).rejects.toMatchObject(
    failure(404, 'not_found'),
  );
});

it('lets the host’s client renew a connection', async () => {
  const connectionId = await connect('again', 'demo-api-key');
  const { data } = await nango.createReconnectSession({
    connection_id: connectionId,
    integration_id: 'demo-api-key',
  });
  const frontend = new Frontend({ host: world.api.url, connectSessionToken: data.token });
  const renewed = await frontend.auth('demo-api-key', {
    credentials: { apiKey: 'good-key' },
  });
  expect(renewed).toEqual({ connectionId, providerConfigKey: 'demo-api-key' });
});

it('lets the page’s client connect with basic credentials and without any, and hear why it cannot', async () => {
  const { data } = await nango.createConnectSession({ end_user: { id: 'page' } });
  const frontend = new Frontend({ host: `${world.api.url}/`, connectSessionToken: data.token });
  const basic = { type: 'BASIC', username: 'good', password: 'good' } as const;
  expect(await frontend.auth('demo-basic', { credentials: basic })).toMatchObject({
    providerConfigKey: 'demo-basic',
  });
  expect(await frontend.create('demo-none')).toMatchObject({ providerConfigKey: 'demo-none' });
  await expect(
    frontend.auth('demo-basic', { credentials: { ...basic, password: 'bad' } }),
  ).rejects.toMatchObject({ type: 'connection_test_failed' });
});
