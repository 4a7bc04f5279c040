import type { Nango } from '@nangohq/node';
import { Hono } from 'hono';
import { apiUnavailable } from './refusal.js';

/** Lists what can be connected, by name. */
export function integrationsRoute(nango: Nango) {
  return new Hono().get('/', async (c) => {
    try {
      const { configs } = await nango.listIntegrations();
      const integrations = configs
        .map(({ unique_key: key, display_name: name }) => ({ key, name: name ?? key }))
        .sort((one, other) => one.name.localeCompare(other.name));
      return c.json({ integrations });
    } catch {
      return apiUnavailable(c);
    }
  });
}
