import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { Nango } from '@nangohq/node';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createWebhooks } from '../../../demo/backend/webhooks/webhooks.js';
import { listen } from '../../../demo/running-server.js';
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
