import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { startPage } from '../../../demo/page/server.js';
import { listen, type RunningServer } from '../../../demo/running-server.js';
import { setPolicies } from './site.js';

/** Starts the hosted page as it is, headers included, with the instruments of this site before its own scripts. */
export async function startHostedPage(apiURL: string): Promise<RunningServer> {
  const assets = fileURLToPath(new URL('../../../dist', import.meta.url));
  const page = await startPage({ port: 0, apiURL, assets });
  const app = new Hono()
    .get('/instruments.js', serveStatic({ path: fileURLToPath(new URL('instruments.js', import.meta.url)) }))
    .get('*', async (c) => {
      const { pathname, search } = new URL(c.req.url);
      const answer = await fetch(`${page.url}${pathname}${search}`);
      for (const [name, value] of answer.headers) {
        if (!/^(content-length|content-encoding|transfer-encoding|connection|keep-alive)$/.test(name))
          c.header(name, value);
      }
      if (pathname !== '/') return c.body(await answer.arrayBuffer());
      setPolicies(c);
      return c.body(
        (await answer.text()).replace('<script', '<script src="/instruments.js"></script><script'),
      );
    });
  const front = await listen(createServer(getRequestListener(app.fetch)), 0, '127.0.0.1');
  return {
    url: front.url,
    async close() {
      await front.close();
      await page.close();
    },
  };
}
