import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { Nango } from '@nangohq/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWebhooks } from '../../demo/backend/webhooks/webhooks.js';
import { listen } from '../../demo/running-server.js';
import { signInAndDecide } from './backend-visitor.js';
import { type BackendWorld, startBackendWorld } from './backend-world.js';
import { startWebhookReceiver, type WebhookReceiver } from './webhook-receiver.js';

let receiver: WebhookReceiver;

beforeEach(async () => {
  receiver = await startWebhookReceiver();
});
afterEach(() => receiver.close());

const signingKey = '11111111-2222-4333-8444-555555555555';
const settings = () => ({ urls: [receiver.url], signingKey });

/** Lets a test see each wait, and end it when it likes. */
function controlledWait() {
  const waits: number[] = [];
  const wait = async (ms: number) => {
    waits.push(ms);
  };
  return { waits, wait };
}

describe('sending', () => {
  it('signs the sorted body in both ways, as the documented example has it', async () => {
    createWebhooks(settings()).send(
      {
        type: 'auth',
        from: 'nango',
        success: true,
        operation: 'creation',
        connectionId: '5a2d8c1e-0f6b-4c9c-9a61-3f6a7d3a2b10',
        providerConfigKey: 'github-prod',
        provider: 'github',
        authMode: 'OAUTH2',
        environment: 'dev',
        error: undefined,
        tags: { end_user_id: 'u_42' },
        endUser: { tags: {}, endUserId: 'u_42', organizationId: undefined, endUserEmail: null },
      },
      null,
    );
    await receiver.payloads(1);
    expect(receiver.received[0]?.headers).toMatchObject({
      'content-type': 'application/json',
      'x-nango-hmac-sha256': '8bde26b9ce2c65ec2b198eb51a8c5f0560f8ba4da416a6823dade91994f96935',
      'x-nango-signature': 'b777b7ef527729ea5cc55388f09f9649cb1de268289cb36c80a54eb8549a29c0',
    });
  });

  it('is accepted by the host’s real client, which refuses it with one byte changed', async () => {
    createWebhooks(settings()).send({ connectionId: 'c' }, null);
    await receiver.payloads(1);
    const [{ body, headers } = { body: '', headers: {} }] = receiver.received;
    const nango = new Nango({ apiKey: randomUUID(), webhookSigningKey: signingKey });
    expect(nango.verifyIncomingWebhookRequest(body, headers)).toBe(true);
    expect(nango.verifyIncomingWebhookRequest(body.replace('c"}', 'd"}'), headers)).toBe(false);
  });

  it('tries again after 3 and after 6 seconds while the receiver fails, and then gives up', async () => {
    const { waits, wait } = controlledWait();
    const webhooks = createWebhooks(settings(), wait);
    receiver.answerWith(500, 503, 502);
    webhooks.send({}, null);
    await receiver.payloads(3);
    await webhooks.close();
    expect(waits).toEqual([3000, 6000]);
    expect(receiver.received).toHaveLength(3);
  });

  it('tries again when nobody answers', async () => {
    const gone = await listen(createServer(), 0, 'localhost');
    await gone.close();
    const { waits, wait } = controlledWait();
    const webhooks = createWebhooks({ urls: [gone.url, receiver.url], signingKey }, wait);
    webhooks.send({}, null);
    await receiver.payloads(1);
    await expect.poll(() => waits).toEqual([3000, 6000]);
    await webhooks.close();
  });

  it('takes a refusal by the receiver as its answer', async () => {
    const { waits, wait } = controlledWait();
    const webhooks = createWebhooks(settings(), wait);
    receiver.answerWith(400);
    webhooks.send({ n: 1 }, null);
    await receiver.payloads(1);
    webhooks.send({ n: 2 }, null);
    expect(await receiver.payloads(2)).toEqual([{ n: 1 }, { n: 2 }]);
    expect(waits).toEqual([]);
  });

  it('ends at once while it waits for another try', async () => {
    receiver.answerWith(500);
    await new Promise<void>((waiting) => {
      const webhooks = createWebhooks(settings(), (_, signal) => {
        const aborted = new Promise((_, reject) =>
          signal.addEventListener('abort', () => reject(signal.reason)),
        );
        waiting(webhooks.close());
        return aborted;
      });
      webhooks.send({}, null);
    });
    expect(receiver.received).toHaveLength(1);
  });
});

describe('what the API tells the host’s server', () => {
  let world: BackendWorld;

  beforeEach(async () => {
    world = await startBackendWorld({ webhooks: settings() });
  });
  afterEach(() => world.end());

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
    await signInAndDecide(
      `${world.api.url}/oauth/connect/demo-oauth2?connect_session_token=${token}`,
      'deny',
    );
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
});

it('completes a sign-in that comes back through the host’s own address', async () => {
  // The host knows the API's address only once that listens, as with a domain that is set up later.
  let apiUrl = '';
  const redirecting = createServer((request, response) => {
    const { search } = new URL(request.url ?? '', 'http://host.test');
    response.writeHead(308, { location: `${apiUrl}/oauth/callback${search}` }).end();
  });
  const host = await listen(redirecting, 0, 'localhost');
  const callbackUrl = `${host.url}/oauth-callback`;
  const world = await startBackendWorld({ callbackUrl, webhooks: settings() });
  apiUrl = world.api.url;
  try {
    const token = await world.session({ end_user: { id: 'own-domain' } });
    const start = `${world.api.url}/oauth/connect/demo-oauth2?connect_session_token=${token}`;
    const first = await fetch(start, { redirect: 'manual' });
    const authorization = new URL(first.headers.get('location') ?? '');
    expect(authorization.searchParams.get('redirect_uri')).toBe(callbackUrl);
    const last = await signInAndDecide(start, 'allow');
    expect(last).toMatchObject({
      status: 200,
      url: expect.stringContaining(`${world.api.url}/oauth/callback?`),
    });
    expect(await receiver.payloads(1)).toMatchObject([
      { success: true, tags: { end_user_id: 'own-domain' } },
    ]);
  } finally {
    await world.end();
    await host.close();
  }
});
