import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { startBackend } from '../backend/server.js';
import { newEncryptionKey } from '../backend/storage/vault.js';
import { startHost } from '../host/server.js';
import { startPage } from '../page/server.js';
import { startProvider } from '../provider/server.js';
import type { RunningServer } from '../running-server.js';
import { requireFreePorts } from './free-ports.js';
import { keptSecret } from './kept-secret.js';
import type { DemoPlan } from './plan.js';
import { requireNango } from './running-nango.js';
import { removeStaleOwners } from './stale-owners.js';

/** The demo's servers, all answering. */
export interface RunningDemo {
  readonly hostUrl: string;
  readonly apiUrl: string;
  /** Missing when a Nango server that was running already is used: its accounts are real. */
  readonly providerUrl?: string;
  readonly pageUrl: string;
  close(): Promise<void>;
}

/** Where the demo finds and keeps its files. */
export interface DemoFolders {
  /** Databases, API key and the keys for encrypting and signing; of this set of ports only. */
  readonly data: string;
  /** Folder of the built widget. */
  readonly assets: string;
}

/** Starts the demo's servers and resolves once all answer. When one cannot start, ends the others and rejects. */
export async function startDemo(plan: DemoPlan, { data, assets }: DemoFolders): Promise<RunningDemo> {
  const running: RunningServer[] = [];
  const keep = async (starting: Promise<RunningServer>) => {
    const server = await starting;
    running.unshift(server);
    return server.url;
  };
  const close = async () => {
    await Promise.all(running.map((server) => server.close()));
  };

  // The API has to know where Acme listens before Acme does.
  const hostUrl = `http://localhost:${plan.portBase}`;
  const hostedPageUrl = `http://127.0.0.1:${plan.portBase + 3}`;
  // What one server or one catalogue knows is unknown to another, so it is not kept in one file.
  const kept = plan.nango ? '-nango' : plan.api?.providersFile ? '-catalogue' : '';
  await requireFreePorts(plan);
  if (plan.nango) await requireNango(plan.nango);
  if (plan.reset) rmSync(data, { recursive: true, force: true });
  removeStaleOwners(data);
  try {
    const api = plan.nango ? { url: plan.nango.host, ...plan.nango } : await startOwnApi();
    await keep(
      startHost({
        port: plan.portBase,
        nangoHost: api.url,
        apiKey: api.apiKey,
        database: join(data, `host${kept}.db`),
        assets,
        pageUrl: hostedPageUrl,
        ...('webhookSigningKey' in api && { webhookSigningKey: api.webhookSigningKey }),
      }),
    );
    const pageUrl = await keep(
      startPage({
        port: plan.portBase + 3,
        apiURL: api.url,
        assets,
        parents: [hostUrl],
        returnUrls: [`${hostUrl}/`],
        appName: 'Acme',
      }),
    );
    await Promise.all(running.map((server) => fetch(server.url, { redirect: 'manual' })));
    return {
      hostUrl,
      apiUrl: api.url,
      ...('providerUrl' in api && { providerUrl: api.providerUrl }),
      pageUrl,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }

  async function startOwnApi() {
    const apiKey = keptSecret(data, 'api-key', randomUUID);
    const webhookSigningKey = keptSecret(data, 'webhook-signing-key', randomUUID);
    const apiPort = plan.portBase + 1;
    const provider = await startProvider({
      port: plan.portBase + 2,
      apiUrl: `http://localhost:${apiPort}`,
      hostCallbackUrl: `${hostUrl}/oauth-callback`,
      database: join(data, 'provider.db'),
    });
    await keep(Promise.resolve(provider));
    const url = await keep(
      startBackend({
        encryptionKey: keptSecret(data, 'encryption-key', newEncryptionKey),
        ...plan.api,
        port: apiPort,
        database: join(data, `backend${kept}.db`),
        apiKey,
        hostedPageUrl,
        provider,
        webhooks: { urls: [`${hostUrl}/webhooks/nango`], signingKey: webhookSigningKey },
      }),
    );
    return { url, apiKey, webhookSigningKey, providerUrl: provider.url };
  }
}
