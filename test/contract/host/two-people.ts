import { type HostOptions, startHost } from '../../../demo/host/server.js';
import type { RunningServer } from '../../../demo/running-server.js';
import { type HostBrowser, openAcme } from './browser.js';

/** Acme, and two people who are signed in to it, each in a browser of their own. */
export interface TwoPeople {
  readonly host: RunningServer;
  readonly sam: HostBrowser;
  readonly alex: HostBrowser;
}

/** Starts Acme with nothing saved yet, and lets Sam and Alex sign in. */
export async function startWithTwoPeople(options: HostOptions): Promise<TwoPeople> {
  const host = await startHost({ ...options, database: ':memory:' });
  const [sam, alex] = await Promise.all([openAcme(host.url), openAcme(host.url)]);
  await alex.signIn('user_alex');
  return { host, sam, alex };
}
