import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { z } from 'zod';
import type { Backend } from '../backend.js';
import { requireApiKey } from '../http/authentication.js';
import { invalid, refuse } from '../http/errors.js';
import type { BodyEnv } from '../http/json-body.js';
import { noQuery } from '../http/query.js';
import { ConnectionId, IntegrationKey } from '../identifiers.js';
import { TagsInput } from '../tags.js';
import { announce } from '../webhooks/auth-webhook.js';
import { connectionAnswer } from './connection-answer.js';
import { acquireImported, ImportedCredentials } from './imported-credentials.js';
import { EndUserInput, endUserOf, TOO_MANY_TAGS, tagsOf } from './session-request.js';
import { refuseWebhookUrls, WebhookUrl } from './webhook-url.js';

const ImportRequest = z.strictObject({
  provider_config_key: IntegrationKey,
  connection_id: ConnectionId.optional(),
  credentials: ImportedCredentials,
  metadata: z.record(z.string(), z.unknown()).optional(),
  connection_config: z.looseObject({ oauth_scopes_override: z.array(z.string()).optional() }).optional(),
  webhook_url_override: WebhookUrl.optional(),
  end_user: EndUserInput.optional(),
  tags: TagsInput.optional(),
});

/** Offers a host's backend to bring connections that were made elsewhere. One with the same id is replaced. */
export function connectionImportRoute(backend: Backend) {
  const { connections, integrations } = backend.storage;

  return new Hono<BodyEnv>().post('/connections', requireApiKey(backend), noQuery, async (c) => {
    const body = ImportRequest.safeParse(c.var.body);
    if (!body.success) return invalid(c, 'invalid_body', body.error);
    const refusal = refuseWebhookUrls(c, backend, body.data);
    if (refusal !== undefined) return refusal;
    const { provider_config_key: integrationKey, credentials: given, connection_config = {} } = body.data;
    const integration = integrations.find(integrationKey);
    const provider = integration && backend.catalogue.find(integration.provider);
    if (integration === undefined || provider === undefined)
      return refuse(c, 404, 'not_found', 'There is no integration with this key.');
    if (given.type !== provider.auth_mode) {
      const message = `Credentials of type ${given.type} do not go with the auth mode ${provider.auth_mode}.`;
      return refuse(c, 400, 'invalid_body', message);
    }
    const tags = tagsOf(body.data);
    if (tags === undefined) return invalid(c, 'invalid_body', TOO_MANY_TAGS);

    const parts = { provider, integration, connectionConfig: connection_config };
    const acquired = await acquireImported(backend, parts, given);
    if (!acquired.ok) return c.json({ error: acquired.refusal.error }, acquired.refusal.status);

    const { connection_id: connectionId = randomUUID(), metadata = {}, webhook_url_override } = body.data;
    const isKnown = connections.find(integrationKey, connectionId) !== undefined;
    const connection = connections.save({
      connectionId,
      integrationKey,
      credentials: acquired.credentials,
      endUser: endUserOf(body.data),
      tags,
      metadata,
      connectionConfig: { ...connection_config, ...acquired.connectionConfig },
      webhookUrlOverride: webhook_url_override || null,
    });
    announce(backend, { operation: isKnown ? 'override' : 'creation', connection });
    const { createdAt, updatedAt, lastFetchedAt } = connection;
    // Told as they are stored here, and with an offset everywhere else.
    const times = { created_at: createdAt, updated_at: updatedAt, last_fetched_at: lastFetchedAt };
    return c.json({ ...connectionAnswer(backend, connection, false), ...times }, 201);
  });
}
