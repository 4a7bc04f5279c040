import { Nango } from '@nangohq/node';
import type { BackendOptions } from '../../../demo/backend/server.js';
import { type BackendWorld, startBackendWorld } from '../backend/world.js';

/** An API with the real client of a host that has its key, and of one that has another. */
export interface ClientWorld extends BackendWorld {
  readonly nango: Nango;
  readonly stranger: Nango;
  /** Connects a person with an API key and returns the connection's id. */
  connect(userId: string): Promise<string>;
  /** Brings an OAuth 2.0 connection that was made elsewhere. Returns its id. */
  bring(credentials: object): Promise<string>;
}

/** What a method of the real client does, and one way in which the API refuses it. */
export interface MethodCase {
  readonly does: readonly [sentence: string, check: (world: ClientWorld) => Promise<void>];
  readonly refused: readonly [
    what: string,
    status: number,
    code: string,
    call: (world: ClientWorld) => Promise<unknown>,
  ];
}

/** The methods of the real client that a host may call. */
export type Method = {
  [Name in keyof Nango]-?: Nango[Name] extends (...args: never[]) => Promise<unknown> ? Name : never;
}[Exclude<keyof Nango, 'http'>];

/** Starts an API with both clients. */
export async function startClientWorld(options: Partial<BackendOptions> = {}): Promise<ClientWorld> {
  const world = await startBackendWorld(options);
  const { url: host } = world.api;
  return {
    ...world,
    nango: new Nango({ host, apiKey: world.apiKey }),
    stranger: new Nango({ host, apiKey: '00000000-0000-4000-8000-000000000009' }),
    async connect(userId) {
      const token = await world.session({ end_user: { id: userId }, tags: { plan: 'pro' } });
      const typed = { apiKey: 'good-key' };
      const { body } = await world.authorize(token, '/api-auth/api-key/demo-api-key', typed);
      return body.connectionId;
    },
    async bring(credentials) {
      const { body } = await world.asHost('POST', '/connections', {
        provider_config_key: 'demo-oauth2',
        credentials: { type: 'OAUTH2', ...credentials },
      });
      return body.connection_id;
    },
  };
}

/** Describes how the real client tells a refusal. */
export function refusal(status: number, code: string) {
  return { response: { status, data: { error: { code } } } };
}
