import Frontend from '@nangohq/frontend';
import { Nango } from '@nangohq/node';
import type { Answer, BackendWorld } from './world.js';

/** What a person types, and what a page sends besides. */
export interface Typed {
  /** Of the credentials, under the names of the wire. */
  readonly type: string;
  readonly credentials: Readonly<Record<string, string>>;
  readonly params?: Record<string, string>;
  readonly assertionOption?: Record<string, string>;
  /** A session other than a new person's. */
  readonly token?: string;
}

/** Connects with the page's real client and returns the connection's id. */
export async function connect(world: BackendWorld, key: string, typed: Typed): Promise<string> {
  const { type, credentials, params, assertionOption, token = await world.session() } = typed;
  const frontend = new Frontend({ host: world.api.url, connectSessionToken: token });
  const { connectionId } = await frontend.auth(key, {
    // The client's types do not know every kind of credentials that it sends.
    credentials: { ...credentials, type } as never,
    ...(params && { params }),
    ...(assertionOption && { assertionOption }),
  });
  return connectionId;
}

/** Returns what the demo's provider knows of the person who connects with one of its APIs. */
export function accountOf({ provider }: BackendWorld, key: string): Readonly<Record<string, string>> {
  return provider.developerSettings.accounts[key] ?? {};
}

/** Reads a connection as the host's backend. */
export async function read(world: BackendWorld, key: string, id: string): Promise<Answer['body']> {
  return (await world.asHost('GET', `/connections/${id}?provider_config_key=${key}`)).body;
}

/** Has a connection renewed and returns the answer. */
export function renew(world: BackendWorld, key: string, id: string): Promise<Answer> {
  return world.asHost('GET', `/connections/${id}?provider_config_key=${key}&force_refresh=true`);
}

/** Reads the name of the account behind a connection, through the proxy with the host's real client. */
export async function accountNameBehind(world: BackendWorld, key: string, id: string): Promise<string> {
  const nango = new Nango({ host: world.api.url, apiKey: world.apiKey });
  const { data } = await nango.get({ endpoint: '/me', providerConfigKey: key, connectionId: id });
  return data.name;
}

/** Says what an endpoint refused, without the words. */
export const told = ({ status, body }: Answer) => [status, body.error.code];
