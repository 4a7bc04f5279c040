import { Hono } from 'hono';
import { z } from 'zod';
import type { Backend } from '../backend.js';
import type { Provider } from '../catalogue.js';
import { requireSessionOrApiKey } from '../http/authentication.js';
import { invalid, refuse } from '../http/errors.js';
import { noQuery, readQuery } from '../http/query.js';
import { IntegrationKey, ProviderName } from '../identifiers.js';
import { logoUrl } from './logos.js';

const GetParams = z.object({ provider: ProviderName });
const ListQuery = z.strictObject({ search: IntegrationKey.optional() });

/** Offers the catalogue. A session may read every provider, whatever it may connect. */
export function providerRoutes(backend: Backend) {
  const routes = new Hono();

  routes.get('/providers', requireSessionOrApiKey(backend), (c) => {
    const query = ListQuery.safeParse(readQuery(c));
    if (!query.success) return invalid(c, 'invalid_query_params', query.error);
    const search = new RegExp(query.data.search ?? '', 'i');
    const found = backend.catalogue.list().filter(({ name }) => search.test(name));
    return c.json({ data: found.map((provider) => providerAnswer(backend, provider)) });
  });

  routes.get('/providers/:provider', requireSessionOrApiKey(backend), noQuery, (c) => {
    const params = GetParams.safeParse(c.req.param());
    if (!params.success) return invalid(c, 'invalid_uri_params', params.error);
    const provider = backend.catalogue.find(params.data.provider);
    if (provider === undefined) return refuse(c, 404, 'not_found', 'There is no provider with this name.');
    return c.json({ data: providerAnswer(backend, provider) });
  });

  return routes;
}

function providerAnswer(backend: Backend, provider: Provider) {
  return { ...provider, logo_url: logoUrl(backend, provider.name) };
}
