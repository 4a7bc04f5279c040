import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { closeDatabaseFile, openDatabaseFile } from '../database-file.js';
import { listen, type RunningServer } from '../running-server.js';
import { createArtifactTable } from './artifact-table.js';
import { createAuthorizationServer } from './authorization-server.js';
import { interactionRoutes } from './interactions.js';
import { resourceApi } from './resource-api.js';

/** What the demo's provider needs to run. */
export interface ProviderOptions {
  readonly port: number;
  /** Where people are sent back to, exactly: `<api>/oauth/callback`. */
  readonly callbackUrl: string;
  /** File path or `:memory:`, the default. In memory, tokens end with the process and connections with them. */
  readonly database?: string;
}

/** Starts the third party of the demo: an OAuth 2.0 authorization server and the API it guards. */
export async function startProvider(options: ProviderOptions): Promise<RunningServer> {
  const file = options.database ?? ':memory:';
  const database = openDatabaseFile(file);
  try {
    const httpServer = createServer();
    // The server's own address is part of what it issues, so it has to listen first.
    const running = await listen(httpServer, options.port, '127.0.0.1');
    const server = createAuthorizationServer(running.url, options.callbackUrl, createArtifactTable(database));
    const app = new Hono().route('/', interactionRoutes(server)).route('/', resourceApi(server));
    const ours = getRequestListener(app.fetch);
    const oauth = server.callback();
    httpServer.on('request', (request, response) => {
      const listener = /^\/(interaction|api)\//.test(request.url ?? '') ? ours : oauth;
      void listener(request, response);
    });
    return {
      url: running.url,
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
