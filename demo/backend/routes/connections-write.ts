import { Hono } from 'hono';
import { z } from 'zod';
import type { Backend } from '../backend.js';
import { requireApiKey } from '../http/authentication.js';
import { invalid, refuse } from '../http/errors.js';
import type { BodyEnv } from '../http/json-body.js';
import { noQuery, readQuery } from '../http/query.js';
import { ConnectionId, IntegrationKey } from '../identifiers.js';
import type { Connection } from '../storage/connections.js';
import { TagsInput } from '../tags.js';
import { CONNECTION_PATH } from './connections.js';
import { EndUserInput, endUserOf, TOO_MANY_TAGS, tagsOf } from './session-request.js';
import { refuseWebhookUrls, WebhookUrl } from './webhook-url.js';

const Query = z.strictObject({ provider_config_key: IntegrationKey });
const Params = z.object({ connectionId: ConnectionId });

const ChangedConnection = z.strictObject({
  end_user: EndUserInput.optional(),
  tags: TagsInput.optional(),
  webhook_url_override: WebhookUrl.optional(),
});

const MetadataRequest = z.strictObject({
  connection_id: z.union([ConnectionId, z.array(ConnectionId).min(1)]),
  provider_config_key: IntegrationKey,
  metadata: z.record(z.string(), z.unknown()),
});

/** Offers a host's backend to change connections that were made, and to remove them. */
export function connectionWriteRoutes(backend: Backend) {
  const routes = new Hono<BodyEnv>();
  const { connections, integrations } = backend.storage;

  // Metadata comes first: its address could be that of a connection.
  for (const { method, status, change } of METADATA_ENDPOINTS) {
    routes.on(method, '/connections/metadata', requireApiKey(backend), noQuery, (c) => {
      const body = MetadataRequest.safeParse(c.var.body);
      if (!body.success) return invalid(c, 'invalid_body', body.error);
      const { provider_config_key: integrationKey, connection_id, metadata } = body.data;
      const found = [connection_id].flat().map((id) => connections.find(integrationKey, id));
      const stored = found.filter((connection) => connection !== undefined);
      if (stored.length < found.length)
        return refuse(c, 404, 'unknown_connection', 'A connection with this id does not exist.');
      for (const connection of stored)
        connections.update(connection.id, { metadata: change(connection, metadata) });
      return c.json(body.data, status);
    });
  }

  routes.patch(CONNECTION_PATH, requireApiKey(backend), (c) => {
    const query = Query.safeParse(readQuery(c));
    if (!query.success) return invalid(c, 'invalid_query_params', query.error);
    const params = Params.safeParse(c.req.param());
    if (!params.success) return invalid(c, 'invalid_uri_params', params.error);
    const body = ChangedConnection.safeParse(c.var.body);
    if (!body.success) return invalid(c, 'invalid_body', body.error);
    const refusal = refuseWebhookUrls(c, backend, body.data);
    if (refusal !== undefined) return refusal;
    const { provider_config_key: integrationKey } = query.data;
    if (integrations.find(integrationKey) === undefined)
      return refuse(c, 400, 'unknown_provider_config', 'There is no integration with this key.');
    const connection = connections.find(integrationKey, params.data.connectionId);
    if (connection === undefined) return refuse(c, 404, 'not_found', 'There is no such connection.');

    const { end_user, tags, webhook_url_override: webhookUrl } = body.data;
    const newTags = end_user || tags ? tagsOf(body.data) : connection.tags;
    if (newTags === undefined) return invalid(c, 'invalid_body', TOO_MANY_TAGS);
    connections.update(connection.id, {
      tags: newTags,
      ...(end_user && { endUser: endUserOf(body.data) }),
      ...(webhookUrl !== undefined && { webhookUrlOverride: webhookUrl || null }),
    });
    return c.json({ success: true });
  });

  routes.delete(CONNECTION_PATH, requireApiKey(backend), (c) => {
    const query = Query.safeParse(readQuery(c));
    if (!query.success) return invalid(c, 'invalid_query_params', query.error);
    const params = Params.safeParse(c.req.param());
    if (!params.success) return invalid(c, 'invalid_uri_params', params.error);
    const wasThere = connections.remove(query.data.provider_config_key, params.data.connectionId);
    return wasThere ? c.json({ success: true }) : refuse(c, 400, 'unknown_connection');
  });

  return routes;
}

type Metadata = Readonly<Record<string, unknown>>;

const METADATA_ENDPOINTS = [
  { method: 'POST', status: 201, change: (_: Connection, given: Metadata) => given },
  {
    method: 'PATCH',
    status: 200,
    change: ({ metadata }: Connection, given: Metadata) => ({ ...metadata, ...given }),
  },
] as const;
