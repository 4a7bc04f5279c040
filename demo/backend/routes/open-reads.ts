import { Hono } from 'hono';
import type { Backend } from '../backend.js';

/** Offers what anybody may read: that the API runs, what providers there are, and where its parts are. */
export function openReadRoutes({ catalogue, hostedPageUrl, url }: Backend) {
  return new Hono()
    .get('/health', (c) => c.json({ result: 'ok' }))
    .get('/ready', (c) => c.json({ result: 'ok' }))
    .get('/providers.json', (c) =>
      c.json(Object.fromEntries(catalogue.list().map(({ name, ...template }) => [name, template]))),
    )
    .get('/env.js', (c) => {
      const addresses = { apiUrl: url(), publicUrl: url(), connectUrl: hostedPageUrl };
      return c.body(`window._env = ${JSON.stringify(addresses)};`, 200, {
        'Content-Type': 'text/javascript; charset=utf-8',
      });
    });
}
