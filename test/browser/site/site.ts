import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { listen, type RunningServer } from '../../../demo/running-server.js';

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));
const realClient = fileURLToPath(new URL('../../../node_modules/@nangohq/frontend/dist', import.meta.url));

/**
 * Starts a host of nothing but test pages: `/strict` under the strictest policy that still lets the widget
 * reach its API, `/plain` without any, `/element` with the element in its markup, `/declared` with buttons in its
 * markup and no script, `/real-client` with the real frontend SDK, `/clients` with all clients there are, as strict as
 * `/strict`. All load the built files.
 */
export async function startSite(apiURL: string): Promise<RunningServer> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src ${apiURL} ${apiURL.replace('http', 'ws')}`,
    `img-src ${apiURL}`,
    // Where the hosted page is.
    'frame-src http://127.0.0.1:*',
    "require-trusted-types-for 'script'",
  ].join('; ');
  const ownPolicy = policy.replace('connect-src', "connect-src 'self'");
  const page = (name: string) => readFile(new URL(`${name}.html`, import.meta.url), 'utf8');
  const app = new Hono()
    .get('/strict', async (c) => {
      c.header('Content-Security-Policy', policy);
      return c.html(await page('host'));
    })
    .get('/plain', async (c) => c.html(await page('host')))
    .get('/element', async (c) => c.html((await page('element')).replaceAll('{{apiURL}}', apiURL)))
    .get('/declared', async (c) => {
      c.header('Content-Security-Policy', `${ownPolicy}; form-action 'self'`);
      return c.html(await page('declared'));
    })
    .get('/real-client', async (c) => c.html(await page('real-client')))
    .get('/clients', async (c) => {
      c.header('Content-Security-Policy', policy);
      return c.html(await page('clients'));
    })
    .get('/clients.js', serveStatic({ path: fileURLToPath(new URL('clients.js', import.meta.url)) }))
    .get('/host.js', serveStatic({ path: fileURLToPath(new URL('host.js', import.meta.url)) }))
    .use(
      '/connect-ui/*',
      serveStatic({ root: dist, rewriteRequestPath: (path) => path.replace('/connect-ui', '') }),
    )
    .use(
      '/real-client/*',
      serveStatic({ root: realClient, rewriteRequestPath: (path) => path.replace('/real-client', '') }),
    );
  return listen(createServer(getRequestListener(app.fetch)), 0, 'localhost');
}
