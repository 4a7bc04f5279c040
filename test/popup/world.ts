import { randomUUID } from 'node:crypto';
import { Nango } from '@nangohq/node';
import { startBackend } from '../../demo/backend/server.js';
import { type RunningProvider, startProvider } from '../../demo/provider/server.js';
import { type FaultProxy, startFaultProxy } from '../faults/fault-proxy.js';
import { startHostedPage } from './site/hosted-page.js';
import { type SiteOptions, startSite } from './site/site.js';

/** The real parts that the matrix runs against. */
export interface World {
  readonly siteUrl: string;
  /** The same site under a name that is another origin, and for browsers another site. */
  readonly otherSiteUrl: string;
  readonly doors: Readonly<Record<DoorName, Door>>;
}

/**
 * How a page reaches the API: as the API calls itself; under an address that its callback page does not have; or with
 * a callback address on the host's own domain, which redirects to the API's.
 */
export type DoorName = 'own' | 'alias' | 'hostCallback';

/** One way to the API, which can fail, and the host's backend on its other side, for which it never does. */
export interface Door {
  readonly url: string;
  readonly proxy: FaultProxy;
  /** Address of the hosted page that goes through this door. */
  readonly pageUrl: string;
  token(user: string, integrations: readonly string[]): Promise<string>;
  connections(user: string): Promise<readonly { readonly connection_id: string }[]>;
  /** Ends a session before its time, as the host's backend or another tab may. */
  endSession(token: string): Promise<void>;
}

/** Starts provider, APIs, hosted pages and test sites on free ports; each answers when it resolves. */
export async function startWorld(): Promise<World & { close(): Promise<void> }> {
  const running: { close(): Promise<void> }[] = [];
  const keep = async <T extends { close(): Promise<void> }>(starting: Promise<T>) => {
    const started = await starting;
    running.unshift(started);
    return started;
  };
  const backends = { own: '', hostCallback: '' };
  const apiKey = randomUUID();
  const proxies = {
    own: await keep(startFaultProxy(() => backends.own)),
    alias: await keep(startFaultProxy(() => backends.own)),
    hostCallback: await keep(startFaultProxy(() => backends.hostCallback)),
  };
  const options = siteOptions(
    proxies.hostCallback.url,
    proxies.own.url,
    () => new Nango({ host: backends.own, apiKey }),
  );
  const site = await keep(startSite(options, 'localhost'));
  const otherSite = await keep(startSite(options, '127.0.0.1'));
  const hostCallbackUrl = `${site.url}/oauth-callback`;
  const provider = await keep(startProvider({ port: 0, apiUrl: proxies.own.url, hostCallbackUrl }));
  const pages = {
    own: await keep(startHostedPage(proxies.own.url)),
    alias: await keep(startHostedPage(proxies.alias.url)),
    hostCallback: await keep(startHostedPage(proxies.hostCallback.url)),
  };
  const start = async (name: keyof typeof backends, callbackUrl: string) =>
    (await keep(startApi(apiKey, pages[name].url, provider, callbackUrl))).url;
  backends.own = await start('own', `${proxies.own.url}/oauth/callback`);
  backends.hostCallback = await start('hostCallback', hostCallbackUrl);

  const door = (name: DoorName, backendUrl: string): Door => {
    const { [name]: proxy } = proxies;
    return { url: proxy.url, proxy, pageUrl: pages[name].url, ...hostBackend(backendUrl, apiKey) };
  };
  return {
    siteUrl: site.url,
    otherSiteUrl: otherSite.url,
    doors: {
      own: door('own', backends.own),
      alias: door('alias', backends.own),
      hostCallback: door('hostCallback', backends.hostCallback),
    },
    async close() {
      for (const server of running) await server.close();
    },
  };
}

function siteOptions(apiUrl: string, browsersApiUrl: string, nango: () => Nango): SiteOptions {
  return {
    apiUrl,
    async newestConnection(userId, integrationId) {
      const { connections } = await nango().listConnections({ userId, integrationId });
      return connections[0]?.connection_id ?? null;
    },
    async connectLink(user, integration) {
      const session = { end_user: { id: user }, allowed_integrations: [integration] };
      const link = new URL((await nango().createConnectSession(session)).data.connect_link);
      // The API behind a proxy does not know the address that browsers have for it.
      link.searchParams.set('apiURL', browsersApiUrl);
      return link.href;
    },
  };
}

function startApi(apiKey: string, hostedPageUrl: string, provider: RunningProvider, callbackUrl: string) {
  const rateLimitPerMinute = 100_000;
  const place = { port: 0, database: ':memory:' };
  return startBackend({ ...place, apiKey, hostedPageUrl, provider, callbackUrl, rateLimitPerMinute });
}

function hostBackend(url: string, apiKey: string): Pick<Door, 'token' | 'connections' | 'endSession'> {
  const nango = new Nango({ host: url, apiKey });
  return {
    async token(user, integrations) {
      const session = { end_user: { id: user }, allowed_integrations: [...integrations] };
      return (await nango.createConnectSession(session)).data.token;
    },
    connections: async (userId) => (await nango.listConnections({ userId })).connections,
    async endSession(token) {
      await fetch(`${url}/connect/session`, {
        method: 'DELETE',
        headers: { Authorization: `Bearer ${token}` },
      });
    },
  };
}
