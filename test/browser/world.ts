import { randomUUID } from 'node:crypto';
import { Nango } from '@nangohq/node';
import { test as base, expect, type Page } from '@playwright/test';
import { startBackend } from '../../demo/backend/server.js';
import { startHost } from '../../demo/host/server.js';
import { startPage } from '../../demo/page/server.js';
import { type RunningProvider, startProvider } from '../../demo/provider/server.js';
import { startSite } from './site/site.js';

/** The real parts a browser test runs against, on ports of its own worker. */
export interface World {
  readonly siteUrl: string;
  readonly hostUrl: string;
  readonly apiUrl: string;
  readonly provider: RunningProvider;
  readonly pageUrl: string;
  /** The host backend's real client. */
  readonly nango: Nango;
  /** Makes a session token as a host's backend does. */
  token(allowed?: readonly string[], endUserId?: string): Promise<string>;
  /** How many connections a user has. */
  connections(endUserId?: string): Promise<readonly { connection_id: string; provider_config_key: string }[]>;
}

const firstPort = Number(process.env.PORT_BASE ?? 4600);
const portsPerWorker = 10;

/** Starts provider, API, Acme, hosted page and test host; each answers when it resolves. */
export async function startWorld(
  portBase: number,
  rateLimitPerMinute = 10_000,
): Promise<World & { close(): Promise<void> }> {
  const dist = new URL('../../dist', import.meta.url).pathname;
  const apiKey = randomUUID();
  const webhookSigningKey = randomUUID();
  const apiPort = portBase + 1;
  const provider = await startProvider({
    port: portBase + 2,
    apiUrl: `http://localhost:${apiPort}`,
    hostCallbackUrl: `http://localhost:${portBase}/oauth-callback`,
  });
  const backend = await startBackend({
    port: apiPort,
    database: ':memory:',
    apiKey,
    hostedPageUrl: `http://127.0.0.1:${portBase + 3}`,
    provider,
    webhooks: { urls: [`http://localhost:${portBase}/webhooks/nango`], signingKey: webhookSigningKey },
    rateLimitPerMinute,
  });
  const site = await startSite(backend.url);
  const page = await startPage({
    port: portBase + 3,
    apiURL: backend.url,
    assets: dist,
    parents: [site.url, `http://localhost:${portBase}`],
    returnUrls: [`${site.url}/plain`],
  });
  const host = await startHost({
    port: portBase,
    nangoHost: backend.url,
    apiKey,
    webhookSigningKey,
    database: ':memory:',
    assets: dist,
    pageUrl: page.url,
  });
  const running = [site, host, page, backend, provider];
  const nango = new Nango({ host: backend.url, apiKey });
  return {
    siteUrl: site.url,
    hostUrl: host.url,
    apiUrl: backend.url,
    provider,
    pageUrl: page.url,
    nango,
    async token(allowed, endUserId = 'u_test') {
      const { data } = await nango.createConnectSession({
        end_user: { id: endUserId },
        ...(allowed && { allowed_integrations: [...allowed] }),
      });
      return data.token;
    },
    async connections(endUserId = 'u_test') {
      return (await nango.listConnections({ userId: endUserId })).connections;
    },
    async close() {
      for (const server of running) await server.close();
    },
  };
}

/** A test with the world around it; the servers live as long as the worker. */
export const test = base.extend<object, { world: World }>({
  world: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures that are used.
    async ({}, use, { parallelIndex }) => {
      const world = await startWorld(firstPort + parallelIndex * portsPerWorker);
      await use(world);
      await world.close();
    },
    { scope: 'worker' },
  ],
});

export { expect };

/** Ends a session as its host may at any time. */
export async function endSession(world: World, token: string): Promise<void> {
  const headers = { authorization: `Bearer ${token}` };
  const { status } = await fetch(`${world.apiUrl}/connect/session`, { method: 'DELETE', headers });
  expect(status).toBe(204);
}

/** Signs in at the provider's page, unless it still knows the person, and answers the consent. */
export async function answerProvider(popup: Page, answer: 'allow' | 'deny'): Promise<void> {
  const login = popup.locator('#login');
  const consent = popup.locator(`#${answer}`);
  await login.or(consent).waitFor();
  if (await login.isVisible()) {
    await popup.locator('[name=login]').fill('sam');
    await popup.locator('[name=password]').fill('any');
    await login.click();
  }
  // The answer may close the window before the press is acknowledged.
  await consent.click().catch(() => {});
}
