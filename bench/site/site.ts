import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { listen, type RunningServer } from '../../demo/running-server.js';

/** Starts a host of the two pages that are compared, `/widget.html` and `/floor.html`, and of the built files. */
export function startSite(): Promise<RunningServer> {
  const root = fileURLToPath(new URL('.', import.meta.url));
  const dist = fileURLToPath(new URL('../../dist', import.meta.url));
  const app = new Hono()
    .use(
      '/connect-ui/*',
      serveStatic({ root: dist, rewriteRequestPath: (path) => path.replace('/connect-ui', '') }),
    )
    .use('/*', serveStatic({ root }));
  return listen(createServer(getRequestListener(app.fetch)), 0, '127.0.0.1');
}
