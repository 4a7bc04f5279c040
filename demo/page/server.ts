import { createServer } from 'node:http';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import { configFile } from '../../scripts/page/deployment-files.js';
import { pageHeaders } from '../../scripts/page/page-headers.js';
import type { PageSettings } from '../../scripts/page/page-settings.js';
import { listen, type RunningServer } from '../running-server.js';

/** What the hosted page needs to run. */
export interface PageOptions extends Pick<Partial<PageSettings>, 'parents' | 'returnUrls' | 'appName'> {
  readonly port: number;
  /** The only API that the page sends a session token to. */
  readonly apiURL: string;
  /** Folder of the built widget. */
  readonly assets: string;
}

/** Serves the hosted page as any static server does, with the settings and headers of this demo. */
export async function startPage(options: PageOptions): Promise<RunningServer> {
  const { apiURL, parents = [], returnUrls = [], appName = null } = options;
  const settings = { apiURLs: [apiURL], apiURL, parents, returnUrls, appName, logos: [] };
  const { all, fresh, lasting } = pageHeaders(settings);
  const headers = createMiddleware(async (c, next) => {
    await next();
    const kind = c.req.path.startsWith('/assets/') ? lasting : fresh;
    for (const [name, value] of Object.entries({ ...all, ...kind })) c.header(name, value);
  });
  const app = new Hono()
    .use(headers)
    .get('/config.json', (c) => c.body(configFile(settings), 200, { 'Content-Type': 'application/json' }))
    .use(serveStatic({ root: join(options.assets, 'page') }));
  return listen(createServer(getRequestListener(app.fetch)), options.port, '127.0.0.1');
}
