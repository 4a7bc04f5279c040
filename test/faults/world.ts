import { randomUUID } from 'node:crypto';
import { Nango } from '@nangohq/node';
import { test as base, expect } from '@playwright/test';
import { startBackend } from '../../demo/backend/server.js';
import { type RunningProvider, startProvider } from '../../demo/provider/server.js';
import { startSite } from '../browser/site/site.js';
import { type FaultProxy, startFaultProxy } from './fault-proxy.js';

/** The real parts that the fault matrix runs against. */
export interface World {
  readonly siteUrl: string;
  readonly provider: RunningProvider;
  /** What is between the page and its API. */
  readonly proxy: FaultProxy;
  /** Makes a session token as a host's backend does, on a line that never fails; for a few integrations unless named. */
  token(user: string, integrations?: readonly string[]): Promise<string>;
  /** Ends a session before its time, as its lifetime would. */
  endSession(token: string): Promise<void>;
  countConnections(user: string): Promise<number>;
}

/** Enough for a picker, and few, because each row opens one. */
const someIntegrations = ['demo-api-key', 'demo-basic', 'demo-none', 'demo-oauth2', 'demo-two-step'];

/** Starts provider, API and test site on free ports; each answers when it resolves. */
async function startWorld(): Promise<World & { close(): Promise<void> }> {
  const apiKey = randomUUID();
  let apiUrl = '';
  const proxy = await startFaultProxy(() => apiUrl);
  const site = await startSite(proxy.url);
  const hostCallbackUrl = `${site.url}/oauth-callback`;
  const provider = await startProvider({ port: 0, apiUrl: proxy.url, hostCallbackUrl });
  const backend = await startBackend({
    port: 0,
    database: ':memory:',
    apiKey,
    hostedPageUrl: site.url,
    provider,
    callbackUrl: `${proxy.url}/oauth/callback`,
    rateLimitPerMinute: 100_000,
  });
  apiUrl = backend.url;
  const nango = new Nango({ host: apiUrl, apiKey });
  return {
    siteUrl: site.url,
    provider,
    proxy,
    async token(user, integrations = someIntegrations) {
      const session = { end_user: { id: user }, allowed_integrations: [...integrations] };
      return (await nango.createConnectSession(session)).data.token;
    },
    async endSession(token) {
      const headers = { Authorization: `Bearer ${token}` };
      await fetch(`${apiUrl}/connect/session`, { method: 'DELETE', headers });
    },
    countConnections: async (userId) => (await nango.listConnections({ userId })).connections.length,
    async close() {
      for (const server of [site, backend, provider, proxy]) await server.close();
    },
  };
}

/** A row with the world around it: servers and browser live as long as the worker, the page as long as the row. */
export const test = base.extend<{ world: World }, { running: World }>({
  running: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures that are used.
    async ({}, use) => {
      const world = await startWorld();
      await use(world);
      await world.close();
    },
    { scope: 'worker' },
  ],
  world: async ({ running }, use) => {
    await use(running);
    running.proxy.restore();
  },
});

export { expect };
