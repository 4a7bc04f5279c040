import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { listen, type RunningServer } from '../running-server.js';
import { pageHeaders } from './page-headers.js';
import { readPage } from './page-template.js';
import { widgetFiles } from './widget-files.js';

/** What the hosted page needs to run. */
export interface PageOptions {
  readonly port: number;
  /** The only API that the page sends a session token to. */
  readonly apiURL: string;
  /** Folder of the built widget. */
  readonly assets: string;
}

const PUBLIC = new URL('./public/', import.meta.url);

/** Starts the hosted page, which shows the widget full-screen for the session token in its address. */
export async function startPage(options: PageOptions): Promise<RunningServer> {
  const page = readPage(new URL('index.html', PUBLIC), options.apiURL);
  const app = new Hono()
    .use(pageHeaders(options.apiURL, 'no-referrer'))
    .get('/', (c) => c.html(page))
    .use('/connect-ui/*', widgetFiles(options.assets))
    .use(serveStatic({ root: fileURLToPath(PUBLIC) }));

  return listen(createServer(getRequestListener(app.fetch)), options.port, '127.0.0.1');
}
