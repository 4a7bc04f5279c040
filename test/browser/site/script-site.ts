import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { listen, type RunningServer } from '../../../demo/running-server.js';

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));

/** Where pages of all origins may have the built files' modules, as from a CDN; elsewhere they may not. */
export const sharedPlace = '/npm/connect-ui/0.1.0/dist';

/** A page as a test wrote it. */
export interface ScriptPage {
  readonly head?: string;
  readonly body?: string;
  readonly policy?: string;
}

/** A host with one page. */
export interface ScriptSite extends RunningServer {
  /** Decides what the page at `/` is. */
  write(page: ScriptPage): void;
}

/** Starts a host that has the built files in several places; seen from another origin it is a CDN. */
export async function startScriptSite(hostname: 'localhost' | '127.0.0.1'): Promise<ScriptSite> {
  let page: ScriptPage = {};
  const app = new Hono()
    .get('/', (c) => {
      const { head = '', body = '', policy } = page;
      if (policy !== undefined) c.header('Content-Security-Policy', policy);
      return c.html(`<!doctype html><html lang="en"><head><title>Host</title><link rel="icon" href="data:,">
        <script src="/host.js" nonce="known"></script>${head}</head><body><h1>Host</h1>${body}</body></html>`);
    })
    .get('/host.js', serveStatic({ path: fileURLToPath(new URL('host.js', import.meta.url)) }));
  app.use(`${sharedPlace}/*`, async (c, next) => {
    await next();
    c.header('Access-Control-Allow-Origin', '*');
  });
  for (const place of ['/connect-ui', '/copy', sharedPlace]) {
    app.use(
      `${place}/*`,
      serveStatic({ root: dist, rewriteRequestPath: (path) => path.slice(place.length) }),
    );
  }
  const server = await listen(createServer(getRequestListener(app.fetch)), 0, hostname);
  return {
    ...server,
    write(written) {
      page = written;
    },
  };
}
