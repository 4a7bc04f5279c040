import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono } from 'hono';
import { widgetFiles } from '../../../demo/host/widget-files.js';
import { listen, type RunningServer } from '../../../demo/running-server.js';

/** Headers that a page of the site has when its address asks for them, by the name in the address. */
const POLICIES = { coop: 'Cross-Origin-Opener-Policy', coep: 'Cross-Origin-Embedder-Policy' } as const;

/** What a site needs of the world. */
export interface SiteOptions {
  /** Address of the API that the site's own callback address hands people on to. */
  readonly apiUrl: string;
  /** Tells, as a host's server can, which connection a user made last with an integration. */
  readonly newestConnection: (user: string, integration: string) => Promise<string | null>;
  /** Makes a link with a session of its own. */
  readonly connectLink: (user: string, integration: string) => Promise<string>;
}

/**
 * Starts a host of nothing but test pages, on one name of this machine: `/host` has the widget, `/framing` another
 * page in a frame, and `/elsewhere` nothing to do with either.
 */
export function startSite(options: SiteOptions, hostname: 'localhost' | '127.0.0.1'): Promise<RunningServer> {
  const html = async (c: Context, name: string) => {
    setPolicies(c);
    return c.html(await readFile(new URL(`${name}.html`, import.meta.url), 'utf8'));
  };
  const app = new Hono()
    .get('/host', (c) => html(c, 'host'))
    .get('/elsewhere', (c) =>
      c.html('<!doctype html><title>Elsewhere</title><h1 id="elsewhere">Elsewhere</h1>'),
    )
    .get('/framing', async (c) => {
      setPolicies(c);
      const frame = new URL(c.req.query('frame') ?? '').href.replaceAll('&', '&amp;');
      const page = await readFile(new URL('framing.html', import.meta.url), 'utf8');
      return c.html(page.replace('{{frame}}', () => frame));
    })
    .get('/oauth-callback', (c) =>
      c.redirect(`${options.apiUrl}/oauth/callback${new URL(c.req.url).search}`, 308),
    )
    .get('/newest-connection', async (c) => {
      const { user = '', integration = '' } = c.req.query();
      return c.json(await options.newestConnection(user, integration));
    })
    .get('/connect-link', async (c) => {
      const { user = '', integration = '' } = c.req.query();
      return c.json(await options.connectLink(user, integration));
    })
    .use('/connect-ui/*', widgetFiles(fileURLToPath(new URL('../../../dist', import.meta.url))))
    .use('/:script{[a-z]+\\.js}', serveStatic({ root: fileURLToPath(new URL('.', import.meta.url)) }));
  return listen(createServer(getRequestListener(app.fetch)), 0, hostname);
}

/** Sets the policies that the page's address asks for. */
export function setPolicies(c: Context): void {
  for (const [name, header] of Object.entries(POLICIES)) {
    const value = c.req.query(name);
    if (value) c.header(header, value);
  }
}
