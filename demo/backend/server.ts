import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { demoClient } from '../provider/demo-client.js';
import { listen, type RunningServer } from '../running-server.js';
import { createApp } from './app.js';
import { type Catalogue, readCatalogue } from './catalogue.js';
import { createRateLimits } from './http/rate-limit.js';
import { isApiKey } from './identifiers.js';
import { createResultSockets } from './oauth/result-sockets.js';
import { openStorage, type Storage } from './storage.js';

/** What the embedded API needs to run. Addresses have no trailing slash. */
export interface BackendOptions {
  readonly port: number;
  /** File path or `:memory:`. */
  readonly database: string;
  /** The host's key, a UUID of version 4. */
  readonly apiKey: string;
  /** Where connect links lead. */
  readonly hostedPageUrl: string;
  readonly providerUrl: string;
  /** For browsers and for the host each; 200 unless given. */
  readonly rateLimitPerMinute?: number;
}

const DEFAULT_RATE_LIMIT = 200;

/** Starts the embedded Nango-compatible API. Rejects when the port is taken or another process owns the database. */
export async function startBackend(options: BackendOptions): Promise<RunningServer> {
  if (!isApiKey(options.apiKey)) throw new Error('apiKey must be a UUID of version 4');
  const catalogue = readCatalogue(options.providerUrl);
  const storage = openStorage(options.database);
  try {
    seedIntegrations(storage, catalogue);
    let url = '';
    const resultSockets = createResultSockets();
    const app = createApp({
      storage,
      catalogue,
      resultSockets,
      rateLimits: createRateLimits(options.rateLimitPerMinute ?? DEFAULT_RATE_LIMIT),
      apiKey: options.apiKey,
      hostedPageUrl: options.hostedPageUrl,
      url: () => url,
    });
    const server = createAdaptorServer({ fetch: app.fetch }) as Server;
    resultSockets.attach(server);
    const running = await listen(server, options.port, 'localhost');
    url = running.url;
    return {
      url,
      async close() {
        await running.close();
        storage.close();
      },
    };
  } catch (error) {
    storage.close();
    throw error;
  }
}

/** Every provider becomes an integration of its own name; those with a popup use the demo provider's one client. */
function seedIntegrations(storage: Storage, catalogue: Catalogue): void {
  for (const { name, auth_mode, default_scopes = [] } of catalogue.list()) {
    const { clientId, clientSecret } = demoClient;
    const app =
      auth_mode === 'OAUTH2'
        ? ({
            type: 'OAUTH2',
            client_id: clientId,
            client_secret: clientSecret,
            scopes: default_scopes.join(','),
          } as const)
        : null;
    storage.integrations.seed(name, name, app);
  }
}
