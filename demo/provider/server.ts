import { createServer } from 'node:http';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono } from 'hono';
import { closeDatabaseFile, openDatabaseFile } from '../database-file.js';
import { listen, type RunningServer } from '../running-server.js';
import { counterparts } from './counterparts.js';
import { type DeveloperSettings, developerSettings } from './developer-settings.js';
import { createKeys } from './keys.js';
import { createArtifactTable } from './oauth2/artifact-table.js';
import { createAuthorizationServer } from './oauth2/authorization-server.js';
import { interactionRoutes } from './oauth2/interactions.js';

/** What the demo's provider needs to run. */
export interface ProviderOptions {
  readonly port: number;
  /** Address of the API that people connect through, without a trailing slash. */
  readonly apiUrl: string;
  /** Where else people may be sent back to: a host's own callback address. */
  readonly hostCallbackUrl?: string;
  /** File path or `:memory:`, the default. In memory, tokens end with the process and connections with them. */
  readonly database?: string;
}

/** A provider, and what it gave to the developer of the apps that ask it. */
export interface RunningProvider extends RunningServer {
  readonly developerSettings: DeveloperSettings;
}

/** Starts the third party of the demo: one counterpart for each auth mode, and the data that they guard. */
export async function startProvider(options: ProviderOptions): Promise<RunningProvider> {
  const file = options.database ?? ':memory:';
  const database = openDatabaseFile(file);
  try {
    const httpServer = createServer();
    // The server's own address is part of what it issues, so it has to listen first.
    const running = await listen(httpServer, options.port, '127.0.0.1');
    const { url } = running;
    const { apiUrl, hostCallbackUrl } = options;
    const callbackUrls = [`${apiUrl}/oauth/callback`, ...(hostCallbackUrl ? [hostCallbackUrl] : [])];
    const keys = createKeys(database);
    const authorizationServer = createAuthorizationServer(
      url,
      callbackUrls,
      createArtifactTable(database),
      keys,
    );
    const settings = developerSettings(keys, url);

    const app = new Hono<{ Bindings: HttpBindings }>().route('/', interactionRoutes(authorizationServer));
    for (const counterpart of counterparts) {
      app.route('/', counterpart({ url, apiUrl, database, authorizationServer, settings, keys }));
    }
    const oauth = authorizationServer.callback();
    app.all('*', async (c) => {
      await oauth(c.env.incoming, c.env.outgoing);
      return RESPONSE_ALREADY_SENT;
    });
    httpServer.on('request', getRequestListener(app.fetch));
    return {
      url,
      developerSettings: settings,
      async close() {
        await running.close();
        closeDatabaseFile(database, file);
      },
    };
  } catch (error) {
    closeDatabaseFile(database, file);
    throw error;
  }
}
