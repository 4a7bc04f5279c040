import type { Nango } from '@nangohq/node';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as z from 'zod';
import { keepConnection } from './keep-connection.js';
import { namedConnection } from './named-connection.js';
import { personById } from './people.js';
import { apiUnavailable, refuse } from './refusal.js';
import type { SavedConnections } from './saved-connections.js';
import type { WebhookLog } from './webhook-log.js';

/** What the route of webhooks works with. */
export interface WebhookRouteParts {
  /** Knows with what webhooks are signed. */
  readonly nango: Nango;
  readonly saved: SavedConnections;
  readonly log: WebhookLog;
}

const authWebhook = namedConnection.extend({
  type: z.literal('auth'),
  operation: z.enum(['creation', 'override', 'refresh']),
  success: z.boolean(),
  tags: z.record(z.string(), z.string()).optional(),
  endUser: z.object({ endUserId: z.string() }).optional(),
  error: z.object({ type: z.string() }).optional(),
});
type AuthWebhook = z.infer<typeof authWebhook>;

const MAX_BYTES = 256 * 1024;

/**
 * Takes the API's webhooks: saves what was connected, even when the browser that connected it is gone, and marks what
 * broke. A success is a reason to look, not the word to believe: what is saved was read from the API, so webhooks
 * that come twice, late or in another order do no harm.
 */
export function webhookRoute({ nango, saved, log }: WebhookRouteParts) {
  const tooLarge = bodyLimit({
    maxSize: MAX_BYTES,
    onError: (c) => refuse(c, 413, 'body_too_large', 'Acme takes smaller webhooks only.'),
  });

  return new Hono().post('/', tooLarge, async (c) => {
    // The signature covers the bytes, so it is checked before anything is parsed.
    const body = await c.req.text();
    if (!nango.verifyIncomingWebhookRequest(body, c.req.header())) {
      return refuse(c, 401, 'invalid_signature', 'The signature of this webhook is wrong.');
    }
    const webhook = authWebhook.safeParse(parsed(body));
    // Other types are somebody else's business; anything but 2xx would look like a fault.
    if (webhook.success && !(await take(webhook.data))) return apiUnavailable(c);
    return c.body(null, 200);
  });

  /** Returns false when the API should send the webhook again. */
  async function take(webhook: AuthWebhook): Promise<boolean> {
    const { operation, success, providerConfigKey: integrationKey, connectionId } = webhook;
    const person = personById(webhook.tags?.end_user_id ?? webhook.endUser?.endUserId ?? '');
    if (person === undefined) return true;
    if (success) {
      const kept = await keepConnection(nango, saved, person, integrationKey, connectionId);
      if (!kept.ok) return kept.reason === 'not_yours';
    } else if (operation === 'refresh') {
      saved.mark(person.id, integrationKey, connectionId, true);
    }
    log.add(person.id, { operation, success, integrationKey, connectionId, errorType: webhook.error?.type });
    return true;
  }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
