import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { signInAndDecide } from './visitor.js';
import { startWebhookReceiver, type WebhookReceiver } from './webhook-receiver.js';
import { type BackendWorld, startBackendWorld } from './world.js';

let receiver: WebhookReceiver;
let world: BackendWorld;

beforeEach(async () => {
  receiver = await startWebhookReceiver();
  world = await startBackendWorld({ webhooks: { urls: [receiver.url], signingKey: randomUUID() } });
});
afterEach(async () => {
  await world.end();
  await receiver.close();
});

const endUser = { id: 'u_42', email: 'sam@example.test', tags: { plan: 'pro' } };

async function connect(token: string): Promise<string> {
  const answer = await world.authorize(token, '/api-auth/api-key/demo-api-key', { apiKey: 'good-key' });
  return answer.body.connectionId;
}

it('tells of a new connection whose it is, and of a renewed one that it is the same', async () => {
  const connectionId = await connect(
    await world.session({ end_user: endUser, organization: { id: 'org_7' }, tags: { team: 'a' } }),
  );
  const tags = {
    end_user_id: 'u_42',
    end_user_email: 'sam@example.test',
    organization_id: 'org_7',
    plan: 'pro',
    team: 'a',
  };
  const told = {
    from: 'nango',
    type: 'auth',
    success: true,
    connectionId,
    providerConfigKey: 'demo-api-key',
    provider: 'demo-api-key',
    authMode: 'API_KEY',
    environment: 'dev',
    tags,
    endUser: {
      endUserId: 'u_42',
      endUserEmail: 'sam@example.test',
      organizationId: 'org_7',
      tags: { plan: 'pro' },
    },
  };
  expect(await receiver.payloads(1)).toEqual([{ ...told, operation: 'creation' }]);

  const { body } = await world.asHost('POST', '/connect/sessions/reconnect', {
    connection_id: connectionId,
    integration_id: 'demo-api-key',
  });
  expect(await connect(body.data.token)).toBe(connectionId);
  expect((await receiver.payloads(2))[1]).toEqual({ ...told, operation: 'override' });
});

it('says nothing of credentials that the provider refused', async () => {
  const token = await world.session();
  await world.authorize(token, '/api-auth/api-key/demo-api-key', { apiKey: 'bad' });
  const connectionId = await connect(token);
  expect(await receiver.payloads(1)).toMatchObject([{ connectionId }]);
});

it('tells of a person who said no at the provider, without tags, as nothing was stored', async () => {
  const token = await world.session({ end_user: endUser });
  await signInAndDecide(`${world.api.url}/oauth/connect/demo-oauth2?connect_session_token=${token}`, 'deny');
  const [told] = await receiver.payloads(1);
  expect(told).toEqual({
    from: 'nango',
    type: 'auth',
    operation: 'creation',
    success: false,
    connectionId: expect.any(String),
    providerConfigKey: 'demo-oauth2',
    provider: 'demo-oauth2',
    authMode: 'OAUTH2',
    environment: 'dev',
    error: { type: 'invalid_callback', description: expect.stringContaining('access_denied') },
  });
});

it('sends to the address of the session instead, and nowhere when that is empty', async () => {
  const other = await startWebhookReceiver();
  try {
    const silent = await connect(await world.session({ end_user: endUser, webhook_url_override: '' }));
    const elsewhere = await connect(
      await world.session({ end_user: endUser, webhook_url_override: other.url }),
    );
    const here = await connect(await world.session());
    expect(await other.payloads(1)).toMatchObject([{ connectionId: elsewhere }]);
    expect(await receiver.payloads(1)).toMatchObject([{ connectionId: here }]);
    expect(new Set([silent, elsewhere, here]).size).toBe(3);
  } finally {
    await other.close();
  }
});
