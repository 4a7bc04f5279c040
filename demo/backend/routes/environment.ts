import { Hono } from 'hono';
import { z } from 'zod';
import type { Backend } from '../backend.js';
import { requireApiKey } from '../http/authentication.js';
import { invalid, refuse } from '../http/errors.js';
import { noQuery, readQuery } from '../http/query.js';
import { ProviderName } from '../identifiers.js';

const ScriptsQuery = z.strictObject({ format: z.enum(['nango', 'openai']).optional() });
const TemplateParams = z.object({ provider: ProviderName });

/** Offers what the environment holds: its variables, and no functions, as none can run here. */
export function environmentRoutes(backend: Backend) {
  return new Hono()
    .get('/environment-variables', requireApiKey(backend), noQuery, (c) =>
      c.json(Object.entries(backend.environmentVariables).map(([name, value]) => ({ name, value }))),
    )
    .get('/scripts/config', requireApiKey(backend), (c) => {
      const query = ScriptsQuery.safeParse(readQuery(c));
      if (!query.success) return invalid(c, 'invalid_query_params', query.error);
      return c.json(query.data.format === 'openai' ? { data: [] } : []);
    })
    .get('/providers/:provider/templates', requireApiKey(backend), noQuery, (c) => {
      const params = TemplateParams.safeParse(c.req.param());
      if (!params.success) return invalid(c, 'invalid_uri_params', params.error);
      const provider = backend.catalogue.find(params.data.provider);
      return provider ? c.json({ data: [] }) : refuse(c, 404, 'not_found', 'There is no such provider.');
    });
}
