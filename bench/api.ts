import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { readCatalogue } from '../demo/backend/catalogue.js';
import { cors } from '../demo/backend/http/cors.js';
import { listen, type RunningServer } from '../demo/running-server.js';

/** Addresses of the API's own logos begin so. */
export const logoPath = '/logos/';

const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32"><circle cx="16" cy="16" r="12"/></svg>';

/** What a form with one input is made from. */
const provider = {
  display_name: 'Example',
  auth_mode: 'API_KEY',
  docs: 'https://docs.example.test/',
  credentials: { apiKey: { type: 'string', title: 'API key', secret: true } },
};

/**
 * Starts an API that answers everybody, each request and preflight after `latencyMs`. It has `count` integrations with
 * the names of the real catalogue, which begin anew with a number behind when they run out, and serves their logos.
 */
export async function startApi(count: number, latencyMs: number): Promise<RunningServer> {
  const session = JSON.stringify({
    data: { endUser: null, connectUISettings: { showWatermark: true }, websocketsPath: '/' },
  });
  let integrations = '';
  const json = { 'Content-Type': 'application/json' };
  const app = new Hono()
    .use(async (_, next) => {
      await wait(latencyMs);
      await next();
    })
    .use(cors('http://localhost'))
    .get('/connect/session', (c) => c.body(session, 200, json))
    .get('/integrations', (c) => c.body(integrations, 200, json))
    .get('/providers/:provider', (c) => c.json({ data: { ...provider, name: c.req.param('provider') } }))
    .post('/api-auth/api-key/:key', (c) =>
      c.json({ connectionId: 'connection', providerConfigKey: c.req.param('key') }),
    )
    .get(`${logoPath}:name`, (c) => c.body(logo, 200, { 'Content-Type': 'image/svg+xml' }));
  const server = await listen(createServer(getRequestListener(app.fetch)), 0, 'localhost');
  integrations = JSON.stringify({ data: rows(count, server.url) });
  return server;
}

function rows(count: number, url: string): readonly object[] {
  const known = readCatalogue(url).list();
  return Array.from({ length: count }, (_, index) => {
    const { name, display_name } = known[index % known.length] ?? { name: 'none', display_name: 'None' };
    const round = Math.floor(index / known.length) + 1;
    return {
      unique_key: round === 1 ? name : `${name}-${round}`,
      provider: name,
      display_name: round === 1 ? display_name : `${display_name} ${round}`,
      logo: `${url}${logoPath}${name}-${round}.svg`,
      forward_webhooks: true,
      created_at: '2026-01-05T09:00:00.000Z',
      updated_at: '2026-01-05T09:00:00.000Z',
    };
  });
}
