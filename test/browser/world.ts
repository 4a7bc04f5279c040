import { randomUUID } from 'node:crypto';
import { Nango } from '@nangohq/node';
import { test as base, expect, type Page, type TestInfo } from '@playwright/test';
import { startBackend } from '../../demo/backend/server.js';
import { startHost } from '../../demo/host/server.js';
import { startPage } from '../../demo/page/server.js';
import { type RunningProvider, startProvider } from '../../demo/provider/server.js';
import { startSite } from './site/site.js';

/** The real parts that browser tests run against. */
export interface Servers {
  readonly siteUrl: string;
  readonly apiUrl: string;
  readonly provider: RunningProvider;
  readonly pageUrl: string;
  /** The host backend's real client. */
  readonly nango: Nango;
}

/** The servers, and an end user whom no other test knows. */
export interface World extends Servers {
  /** The end user's id. */
  readonly person: string;
  /** Makes a session token as a host's backend does, for the test's own person unless it is about two. */
  token(allowed?: readonly string[], person?: string): Promise<string>;
  /** Lists the connections that a person has, by default the test's own. */
  connections(
    person?: string,
  ): Promise<readonly { readonly connection_id: string; readonly provider_config_key: string }[]>;
}

/** Servers that were started. */
export interface RunningServers extends Servers {
  /** Address of Acme, which tests cannot share: its people are always the same. */
  readonly hostUrl: string;
  close(): Promise<void>;
}

const firstPort = Number(process.env.PORT_BASE ?? 4600);
const portsPerWorker = 10;

/** Names the ports of a worker by the first of them: five for what its tests share, five for what they do not. */
export function portsOf({ parallelIndex }: Pick<TestInfo, 'parallelIndex'>) {
  const shared = firstPort + parallelIndex * portsPerWorker;
  return { shared, own: shared + portsPerWorker / 2 };
}

/** Starts provider, API, Acme, hosted page and test host; each answers when it resolves. */
export async function startServers(portBase: number): Promise<RunningServers> {
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
    rateLimitPerMinute: 10_000,
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
  return {
    siteUrl: site.url,
    hostUrl: host.url,
    apiUrl: backend.url,
    provider,
    pageUrl: page.url,
    nango: new Nango({ host: backend.url, apiKey }),
    async close() {
      for (const server of running) await server.close();
    },
  };
}

/** Puts a person among servers. */
export function worldOf<Given extends Servers>(servers: Given, person: string): Given & World {
  const { nango } = servers;
  return {
    ...servers,
    person,
    async token(allowed, id = person) {
      const { data } = await nango.createConnectSession({
        end_user: { id },
        ...(allowed && { allowed_integrations: [...allowed] }),
      });
      return data.token;
    },
    async connections(userId = person) {
      return (await nango.listConnections({ userId })).connections;
    },
  };
}

/** A test with the world around it: the servers live as long as the worker, the person as long as the test. */
export const test = base.extend<{ world: World }, { servers: Servers }>({
  servers: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures that are used.
    async ({}, use, info) => {
      const servers = await startServers(portsOf(info).shared);
      await use(servers);
      await servers.close();
    },
    { scope: 'worker' },
  ],
  world: ({ servers }, use) => use(worldOf(servers, `u_${randomUUID()}`)),
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
