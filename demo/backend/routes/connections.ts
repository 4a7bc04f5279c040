import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { Backend } from '../backend.js';
import { type Fresh, freshConnection } from '../credentials/fresh-connection.js';
import { requireApiKey } from '../http/authentication.js';
import { invalid, refuse } from '../http/errors.js';
import { readQuery } from '../http/query.js';
import { ConnectionId, IntegrationKey } from '../identifiers.js';
import { TagsInput } from '../tags.js';
import { connectionAnswer, connectionListItem } from './connection-answer.js';

const DEFAULT_LIMIT = 10_000;

const ListQuery = z.strictObject({
  connectionId: ConnectionId.optional(),
  search: z.string().max(255).optional(),
  endUserId: z.string().max(255).optional(),
  endUserOrganizationId: z.string().max(255).optional(),
  integrationId: z
    .string()
    .transform((keys) => keys.split(','))
    .pipe(z.array(IntegrationKey))
    .optional(),
  tags: TagsInput.optional(),
  limit: z.coerce.number().int().min(1).max(2000).optional(),
  page: z.coerce.number().int().min(0).optional(),
});

const Switch = z.stringbool().default(false);
const GetQuery = z.strictObject({
  provider_config_key: IntegrationKey,
  force_refresh: Switch,
  refresh_token: Switch,
  refresh_github_app_jwt_token: Switch,
});
const Params = z.object({ connectionId: ConnectionId });

const MODES_OF_GITHUB_APPS: readonly string[] = ['APP', 'CUSTOM'];

/** The address of one connection. Clients do not encode ids, so a slash in one looks like more of the path. */
export const CONNECTION_PATH = '/connections/:connectionId{.+}';

/** Offers a host's backend to read the connections that were made. */
export function connectionRoutes(backend: Backend) {
  const routes = new Hono();
  const { connections, integrations } = backend.storage;

  routes.get('/connections', requireApiKey(backend), (c) => {
    const query = ListQuery.safeParse(readQuery(c));
    if (!query.success) return invalid(c, 'invalid_query_params', query.error);
    const { limit = DEFAULT_LIMIT, page = 0, ...filter } = query.data;
    const found = connections.list({
      connectionId: filter.connectionId,
      search: filter.search,
      endUserId: filter.endUserId,
      organizationId: filter.endUserOrganizationId,
      integrationKeys: filter.integrationId,
      tags: filter.tags,
      limit,
      // Further back the database does not count, and nobody has so many.
      offset: Math.min(page * limit, Number.MAX_SAFE_INTEGER),
    });
    return c.json({ connections: found.map((connection) => connectionListItem(backend, connection)) });
  });

  routes.get(CONNECTION_PATH, requireApiKey(backend), async (c) => {
    const query = GetQuery.safeParse(readQuery(c));
    if (!query.success) return invalid(c, 'invalid_query_params', query.error);
    const params = Params.safeParse(c.req.param());
    if (!params.success) return invalid(c, 'invalid_uri_params', params.error);
    const { provider_config_key: integrationKey, refresh_token: withRefreshToken } = query.data;
    const { connectionId } = params.data;
    const integration = integrations.find(integrationKey);
    const provider = integration && backend.catalogue.find(integration.provider);
    if (integration === undefined || provider === undefined)
      return refuse(c, 400, 'unknown_provider_config', 'There is no integration with this key.');
    const stored = connections.find(integrationKey, connectionId);
    if (stored === undefined) return refuse(c, 404, 'not_found', 'There is no such connection.');

    const { force_refresh, refresh_github_app_jwt_token: wantsNewJwt } = query.data;
    const isForced = force_refresh || (wantsNewJwt && MODES_OF_GITHUB_APPS.includes(provider.auth_mode));
    const fresh = await freshConnection(backend, { connection: stored, integration, provider }, isForced);
    if (!fresh.ok) return refuseStale(c, backend, fresh);
    connections.markFetched(stored.id);
    const connection = connections.find(integrationKey, connectionId) ?? fresh.connection;
    return c.json(connectionAnswer(backend, connection, withRefreshToken));
  });

  return routes;
}

/** Answers that the credentials could not be renewed, with the connection as it is, if it still is. */
function refuseStale(c: Context, backend: Backend, fresh: Extract<Fresh, { ok: false }>): Response {
  const { status, error } = fresh.refusal;
  if (fresh.connection === undefined) return c.json({ error }, status);
  const { credentials: _, ...connection } = connectionAnswer(backend, fresh.connection, false);
  const message = error.message ?? 'The credentials of this connection could not be renewed.';
  return c.json({ error: { code: 'invalid_credentials', message, payload: { connection } } }, status);
}
