import { expect } from 'vitest';
import { listenForResult, signInAndDecide, type VisitedPage } from './visitor.js';
import type { BackendWorld } from './world.js';

/** How a popup came out, as everyone around it sees it. */
export interface SeenAttempt {
  readonly page: VisitedPage;
  /** What the result socket was told. */
  readonly told: Readonly<Record<string, unknown>>;
}

/** What a test may say about an attempt. */
export interface AttemptOptions {
  /** Goes on with the query, with a leading `&`. */
  readonly query?: string;
  readonly session?: object;
  /** How the person goes through the popup; signs in and allows unless given. */
  readonly visit?: (url: string) => Promise<VisitedPage>;
}

/** Opens a popup as a browser with a result socket and goes through it as a person. */
export async function connectInPopup(
  world: BackendWorld,
  key: string,
  { query = '', session, visit = (url) => signInAndDecide(url, 'allow') }: AttemptOptions = {},
): Promise<SeenAttempt> {
  const socket = await listenForResult(world.api.url);
  const token = await world.session({ end_user: { id: 'popup-user' }, ...session });
  const path = `/oauth/connect/${key}?connect_session_token=${token}&ws_client_id=${socket.id}${query}`;
  const page = await visit(world.api.url + path);
  await expect.poll(() => socket.heard.length, { timeout: 5_000 }).toBe(2);
  socket.close();
  return { page, told: socket.heard[1] ?? {} };
}

/** Opens a popup and returns where the API sends it, without going there. */
export async function whereSent(
  world: BackendWorld,
  key: string,
  { query = '', session }: Pick<AttemptOptions, 'query' | 'session'> = {},
): Promise<{ readonly location: URL; readonly cookie: string | null }> {
  const token = await world.session({ end_user: { id: 'popup-user' }, ...session });
  const path = `/oauth/connect/${key}?connect_session_token=${token}${query}`;
  const { status, headers } = await world.call('GET', path);
  expect(status).toBe(302);
  return { location: new URL(headers.get('location') ?? ''), cookie: headers.get('set-cookie') };
}

/** Reads the connection that an attempt made, as the host's backend. */
export async function connectionOf(world: BackendWorld, { told }: SeenAttempt, more = '') {
  const { connection_id: id, provider_config_key: key } = told;
  const path = `/connections/${id}?provider_config_key=${key}&refresh_token=true${more}`;
  return (await world.asHost('GET', path)).body;
}

/** Reads `/me` of the provider through the proxy. */
export function meThroughProxy(world: BackendWorld, { told }: SeenAttempt) {
  return world.call('GET', '/proxy/me', {
    headers: {
      authorization: `Bearer ${world.apiKey}`,
      'provider-config-key': String(told.provider_config_key),
      'connection-id': String(told.connection_id),
    },
  });
}
