import { createHmac, timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { ENVIRONMENT_UUID } from '../../provider-webhooks.js';
import type { Backend } from '../backend.js';
import { refuse } from '../http/errors.js';
import type { BodyEnv } from '../http/json-body.js';
import { completeApproved, completeOutbound } from '../oauth/installations/reported-installations.js';
import type { Integration } from '../storage/integrations.js';

/** Offers the address at which providers report that an app was installed, without anybody being sent back from them. */
export function providerWebhookRoute(backend: Backend) {
  return new Hono<BodyEnv>().post('/webhook/:environmentUuid/:integrationKey', async (c) => {
    const { environmentUuid, integrationKey } = c.req.param();
    const isOurs = environmentUuid === ENVIRONMENT_UUID;
    const integration = isOurs ? backend.storage.integrations.find(integrationKey) : undefined;
    const provider = integration && backend.catalogue.find(integration.provider);
    if (integration === undefined || provider === undefined) return refuse(c, 404, 'unknown_provider_config');
    const secret = webhookSecretOf(integration);
    if (secret === undefined || !isSigned(await c.req.text(), secret, c.req.header('x-hub-signature-256')))
      return refuse(
        c,
        401,
        'webhook_invalid_signature',
        'The webhook is not signed by the app of this integration.',
      );

    const complete = provider.installation === 'outbound' ? completeOutbound : completeApproved;
    const problem = await complete(backend, integration, c.var.body);
    return problem === undefined ? c.json({ success: true }) : refuse(c, 502, 'webhook_failed', problem);
  });
}

/** An app that people sign in with signs by its client secret, unless it was given another for this. */
function webhookSecretOf({ credentials, custom }: Integration): string | undefined {
  if (custom.webhookSecret) return custom.webhookSecret;
  if (credentials?.type !== 'OAUTH2') return undefined;
  return credentials.webhook_secret || credentials.client_secret;
}

/** @see https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries */
function isSigned(text: string, secret: string, signature: string | undefined): boolean {
  const expected = Buffer.from(`sha256=${createHmac('sha256', secret).update(text).digest('hex')}`);
  const given = Buffer.from(signature ?? '');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
