import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { closeDatabaseFile } from '../database-file.js';
import { listen, type RunningServer } from '../running-server.js';
import { createApiClient } from './api-client.js';
import { connectLinkRoute } from './connect-link-route.js';
import { connectSessionRoute } from './connect-session-route.js';
import { connectionRoutes } from './connection-routes.js';
import { doorPages } from './door-pages.js';
import { eventRoutes } from './event-routes.js';
import { frameworkPages } from './framework-pages.js';
import { openHostDatabase } from './host-database.js';
import { integrationsRoute } from './integrations-route.js';
import { looserPolicies } from './looser-policies.js';
import { ownPageOnly } from './own-page-only.js';
import { pageHeaders } from './page-headers.js';
import { readPage } from './page-template.js';
import { people } from './people.js';
import { refuse } from './refusal.js';
import { createSavedConnections } from './saved-connections.js';
import { signInRoutes } from './sign-in-routes.js';
import { createSignIns } from './sign-ins.js';
import { signedInOnly, signedInPerson, signIn } from './signed-in.js';
import { createWebhookLog } from './webhook-log.js';
import { webhookRoute } from './webhook-route.js';
import { widgetFiles } from './widget-files.js';

/** What Acme needs to run. */
export interface HostOptions {
  readonly port: number;
  /** Address of the Nango-compatible API, for this server and for the browser. */
  readonly nangoHost: string;
  readonly apiKey: string;
  /** File path or `:memory:`. Only Acme's own tables are in it. */
  readonly database: string;
  /** Folder of the built widget. */
  readonly assets: string;
  /** With what the API signs webhooks; without it Acme takes none. */
  readonly webhookSigningKey?: string;
  /** Address of the hosted page; without it the pages that frame it are not there. */
  readonly pageUrl?: string;
}

const PUBLIC = new URL('./public/', import.meta.url);

/** Starts Acme: the product whose people connect their accounts. */
export async function startHost(options: HostOptions): Promise<RunningServer> {
  const database = openHostDatabase(options.database);
  const signIns = createSignIns(database);
  const saved = createSavedConnections(database);
  const log = createWebhookLog(database);
  const nango = createApiClient(options);
  const { nangoHost: apiURL, pageUrl } = options;
  const page = readPage(new URL('index.html', PUBLIC), { apiURL });

  const api = new Hono()
    .use(ownPageOnly)
    .route('/sign-in', signInRoutes(signIns))
    .use(signedInOnly(signIns))
    .route('/connect-session', connectSessionRoute(nango, apiURL))
    .route('/connect-link', connectLinkRoute(nango, apiURL))
    .route('/integrations', integrationsRoute(nango))
    .route('/connections', connectionRoutes({ nango, saved, apiURL }))
    .route('/events', eventRoutes(log))
    .all('*', (c) => refuse(c, 404, 'not_found', 'There is nothing at this address.'));

  const app = new Hono()
    .use('/pages/:name/*', looserPolicies)
    .use(pageHeaders(apiURL, pageUrl))
    .route('/api', api)
    .route('/webhooks/nango', webhookRoute({ nango, saved, log }))
    // Providers may send people back to Acme's own domain; 308 hands the answer on as it came.
    .get('/oauth-callback', (c) => c.redirect(`${apiURL}/oauth/callback${new URL(c.req.url).search}`, 308))
    .on('GET', ['/', '/pages/:name/', '/doors/:name/'], (c, next) => {
      if (signedInPerson(c, signIns) === undefined) signIn(c, signIns, people[0]);
      return next();
    })
    .get('/', (c) => c.html(page))
    .route('/pages', frameworkPages(apiURL, options.assets))
    .route('/doors', pageUrl ? doorPages(apiURL, pageUrl) : new Hono())
    .use('/connect-ui/*', widgetFiles(options.assets))
    .use(serveStatic({ root: fileURLToPath(PUBLIC) }));

  try {
    const server = await listen(createServer(getRequestListener(app.fetch)), options.port, 'localhost');
    return {
      url: server.url,
      async close() {
        await server.close();
        closeDatabaseFile(database, options.database);
      },
    };
  } catch (error) {
    closeDatabaseFile(database, options.database);
    throw error;
  }
}
