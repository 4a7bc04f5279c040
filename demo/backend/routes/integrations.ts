import { Hono } from 'hono';
import { z } from 'zod';
import type { Backend } from '../backend.js';
import { requireApiKey, requireSessionOrApiKey } from '../http/authentication.js';
import { invalid, refuse } from '../http/errors.js';
import { noQuery, readQuery } from '../http/query.js';
import { IntegrationKey } from '../identifiers.js';
import type { Integration } from '../storage/integrations.js';
import { logoUrl } from './logos.js';

const Include = z.enum(['webhook', 'credentials']);
const GetQuery = z.strictObject({ include: z.union([Include, z.array(Include)]).optional() });
const GetParams = z.object({ uniqueKey: IntegrationKey });

/** Offers the configured integrations, to a session only those it may connect. */
export function integrationRoutes(backend: Backend) {
  const routes = new Hono();

  routes.get('/integrations', requireSessionOrApiKey(backend), noQuery, (c) => {
    const allowed = c.var.session?.allowedIntegrations;
    const integrations = backend.storage.integrations
      .list()
      .filter(({ uniqueKey }) => !allowed || allowed.includes(uniqueKey));
    const answers = integrations.map((integration) => integrationAnswer(backend, integration));
    if (answers.includes(undefined)) {
      return refuse(c, 500, 'server_error', 'The provider of an integration is no longer in the catalogue.');
    }
    return c.json({ data: answers });
  });

  routes.get('/integrations/:uniqueKey', requireApiKey(backend), (c) => {
    const query = GetQuery.safeParse(readQuery(c));
    if (!query.success) return invalid(c, 'invalid_query_params', query.error);
    const params = GetParams.safeParse(c.req.param());
    if (!params.success) return invalid(c, 'invalid_uri_params', params.error);
    const integration = backend.storage.integrations.find(params.data.uniqueKey);
    const answer = integration && integrationAnswer(backend, integration);
    if (integration === undefined || answer === undefined) {
      return refuse(c, 404, 'not_found', 'There is no integration with this key.');
    }
    const include = [query.data.include ?? []].flat();
    return c.json({
      data: {
        ...answer,
        ...(include.includes('webhook') && { webhook_url: null }),
        ...(include.includes('credentials') && { credentials: credentialsAnswer(integration) }),
      },
    });
  });

  return routes;
}

function integrationAnswer(backend: Backend, integration: Integration) {
  const provider = backend.catalogue.find(integration.provider);
  if (provider === undefined) return undefined;
  return {
    unique_key: integration.uniqueKey,
    provider: integration.provider,
    display_name: integration.displayName ?? provider.display_name,
    logo: logoUrl(backend, provider.name),
    forward_webhooks: integration.forwardWebhooks,
    created_at: integration.createdAt,
    updated_at: integration.updatedAt,
  };
}

function credentialsAnswer({ credentials }: Integration) {
  return credentials && 'scopes' in credentials
    ? { ...credentials, webhook_secret: credentials.webhook_secret ?? null }
    : credentials;
}
