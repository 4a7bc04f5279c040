import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBackend } from '../../../demo/backend/server.js';
import type { HostOptions } from '../../../demo/host/server.js';
import { startProvider } from '../../../demo/provider/server.js';
import type { RunningServer } from '../../../demo/running-server.js';

/** The API, the provider and Acme, running for one test file. */
export interface HostWorld {
  readonly api: RunningServer;
  readonly provider: RunningServer;
  readonly apiKey: string;
  readonly hostOptions: HostOptions;
  /** Where the test may put files; gone after `end`. */
  readonly folder: string;
  end(): Promise<void>;
}

/** Starts an API and a provider on free ports, and prepares Acme's options for them. */
export async function startHostWorld(): Promise<HostWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'acme-'));
  const apiKey = randomUUID();
  const provider = await startProvider({ port: 0, apiUrl: 'http://localhost:1' });
  const api = await startBackend({
    port: 0,
    database: ':memory:',
    apiKey,
    hostedPageUrl: 'http://127.0.0.1:1',
    provider,
  });
  return {
    api,
    provider,
    apiKey,
    folder,
    hostOptions: {
      port: 0,
      nangoHost: api.url,
      apiKey,
      database: join(folder, 'host.db'),
      assets: folder,
    },
    async end() {
      await Promise.all([api.close(), provider.close()]);
      rmSync(folder, { recursive: true });
    },
  };
}
