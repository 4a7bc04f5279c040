import { Hono } from 'hono';
import { z } from 'zod';
import type { Backend } from '../backend.js';
import { requireApiKey, requireSessionOrApiKey } from '../http/authentication.js';
import { invalid, refuse } from '../http/errors.js';
import { noQuery, readQuery } from '../http/query.js';
import { IntegrationKey } from '../identifiers.js';
import { integrationAnswer } from './integration-answer.js';

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
    const include = [query.data.include ?? []].flat();
    const answer = integration && integrationAnswer(backend, integration, include);
    if (answer === undefined) return refuse(c, 404, 'not_found', 'There is no integration with this key.');
    return c.json({ data: answer });
  });

  return routes;
}
