import { afterAll, expect, it } from 'vitest';
import { type Answer, issuesOf, startBackendWorld } from './world.js';

const world = await startBackendWorld();
afterAll(() => world.end());

const told = ({ status, body }: Answer) => [status, body.error.code];
const read = async (key: string, id: string) =>
  (await world.asHost('GET', `/connections/${id}?provider_config_key=${key}`)).body;

it('renews a connection in place, keeping what the reconnect request does not change', async () => {
  const webhook = 'https://hooks.test/a';
  const token = await world.session({
    end_user: { id: 'owner' },
    tags: { plan: 'pro' },
    webhook_url_override: webhook,
  });
  const path = '/api-auth/api-key/stripe';
  const first = (await world.authorize(token, `${path}?params[region]=eu`, { apiKey: 'good-key' })).body;
  const reconnect = async (more: object) => {
    const body = { connection_id: first.connectionId, integration_id: 'stripe', ...more };
    return (await world.asHost('POST', '/connect/sessions/reconnect', body)).body.data.token;
  };

  const metadata = { folder: 'inbox' };
  const described = { connection_id: first.connectionId, provider_config_key: 'stripe', metadata };
  expect((await world.asHost('POST', '/connections/metadata', described)).status).toBe(201);

  const renewal = await reconnect({});
  expect((await world.asSession(renewal, 'GET', '/connect/session')).body.data).toMatchObject({
    endUser: { id: 'owner' },
    allowed_integrations: ['stripe'],
    isReconnecting: true,
  });
  expect(told(await world.authorize(renewal, '/auth/unauthenticated/demo-none'))).toEqual([
    400,
    'integration_not_allowed',
  ]);
  expect((await world.authorize(renewal, path, { apiKey: 'new_good-key' })).body).toEqual(first);
  expect(await read('stripe', first.connectionId)).toMatchObject({
    credentials: { apiKey: 'new_good-key' },
    connection_config: { region: 'eu' },
    tags: { end_user_id: 'owner', plan: 'pro' },
    end_user: { id: 'owner' },
    metadata,
    webhook_url_override: webhook,
  });

  const retagging = await reconnect({ tags: { plan: 'free' } });
  await world.authorize(retagging, path, { apiKey: 'newer_good-key' });
  expect((await read('stripe', first.connectionId)).tags).toEqual({ plan: 'free' });

  await world.asHost('DELETE', `/connections/${first.connectionId}?provider_config_key=stripe`);
  expect((await world.authorize(retagging, path, { apiKey: 'x' })).body).toEqual({
    error: { code: 'invalid_connection' },
  });
});

it('refuses to reconnect what does not exist', async () => {
  const send = (body: unknown) => world.asHost('POST', '/connect/sessions/reconnect', body);
  const unknown = await send({ connection_id: 'nope', integration_id: 'stripe' });
  expect([unknown.status, unknown.body.error]).toEqual([
    400,
    { code: 'invalid_body', message: expect.any(String) },
  ]);
  expect(issuesOf(await send({ connection_id: 'nope', allowed_integrations: [] }))).toMatchObject({
    issues: [
      ['invalid_type', ['integration_id']],
      ['unrecognized_keys', []],
    ],
  });
});
