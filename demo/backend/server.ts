import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { RunningProvider } from '../provider/server.js';
import { listen, type RunningServer } from '../running-server.js';
import { createApp } from './app.js';
import { readCatalogue } from './catalogue.js';
import { createRateLimits } from './http/rate-limit.js';
import { isApiKey } from './identifiers.js';
import { createResultSockets } from './oauth/result-sockets.js';
import { createOutbound } from './outbound.js';
import { seedIntegrations } from './seed-integrations.js';
import { newEncryptionKey } from './storage/vault.js';
import { openStorage } from './storage.js';
import { createWebhooks, type WebhookSettings } from './webhooks/webhooks.js';

/** What the embedded API needs to run. Addresses have no trailing slash. */
export interface BackendOptions {
  readonly port: number;
  /** File path or `:memory:`. */
  readonly database: string;
  /** 32 bytes in base64, the same at every start. Required for a file. */
  readonly encryptionKey?: string;
  /** The host's key, a UUID of version 4. */
  readonly apiKey: string;
  /** Where connect links lead. */
  readonly hostedPageUrl: string;
  /** The third party that all integrations of the demo's catalogue sign in at. */
  readonly provider: Pick<RunningProvider, 'url' | 'developerSettings'>;
  /** Another catalogue file, instead of the demo's. */
  readonly providersFile?: string;
  /** Where the host's server hears about connections; without it there are no webhooks. */
  readonly webhooks?: WebhookSettings;
  /** The host's own address that redirects to `/oauth/callback` here; ours unless given. */
  readonly callbackUrl?: string;
  readonly environmentVariables?: Readonly<Record<string, string>>;
  /** For browsers and for the host each; 200 unless given. */
  readonly rateLimitPerMinute?: number;
}

const DEFAULT_RATE_LIMIT = 200;

/** Starts the embedded Nango-compatible API. Rejects when the port is taken or another process owns the database. */
export async function startBackend(options: BackendOptions): Promise<RunningServer> {
  if (!isApiKey(options.apiKey)) throw new Error('apiKey must be a UUID of version 4');
  const catalogue = readCatalogue(options.provider.url, options.providersFile);
  const storage = openStorage(options.database, encryptionKeyOf(options));
  try {
    seedIntegrations(storage, catalogue, options.provider.developerSettings);
    let url = '';
    const resultSockets = createResultSockets();
    const webhooks = createWebhooks(options.webhooks);
    const app = createApp({
      storage,
      catalogue,
      developerSettings: options.provider.developerSettings,
      resultSockets,
      webhooks,
      outbound: createOutbound([options.provider.url]),
      renewals: new Map(),
      rateLimits: createRateLimits(options.rateLimitPerMinute ?? DEFAULT_RATE_LIMIT),
      apiKey: options.apiKey,
      hostedPageUrl: options.hostedPageUrl,
      environmentVariables: options.environmentVariables ?? {},
      url: () => url,
      callbackUrl: () => options.callbackUrl ?? `${url}/oauth/callback`,
    });
    const server = createAdaptorServer({ fetch: app.fetch }) as Server;
    resultSockets.attach(server);
    const running = await listen(server, options.port, 'localhost');
    url = running.url;
    return {
      url,
      async close() {
        await running.close();
        await webhooks.close();
        storage.close();
      },
    };
  } catch (error) {
    storage.close();
    throw error;
  }
}

function encryptionKeyOf({ database, encryptionKey }: BackendOptions): string {
  if (encryptionKey !== undefined) return encryptionKey;
  if (database !== ':memory:') throw new Error('A database file needs an encryptionKey');
  return newEncryptionKey();
}
