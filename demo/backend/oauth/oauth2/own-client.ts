import type { OAuthClient } from './token-request.js';

/** What a person or a host brought of its own for one connection. */
export interface OwnClient {
  readonly clientId?: string | undefined;
  readonly clientSecret?: string | undefined;
  readonly refreshToken?: string | undefined;
}

const ID = 'oauth_client_id_override';
const SECRET = 'oauth_client_secret_override';
const REFRESH_TOKEN = 'oauth_refresh_token_override';

/** What came with a request to connect. */
interface Sources {
  readonly connectionConfig: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
}

/**
 * Reads the client that is to be used instead of the integration's, and a refresh token of it. What the host preset goes
 * over what the person typed; nothing empty counts, and neither does a refresh token that comes alone.
 */
export function ownClientIn({ connectionConfig, query }: Sources): OwnClient | undefined {
  const typed = query.credentials;
  const value = (name: string) =>
    textIn(connectionConfig, name) ??
    (typeof typed === 'object' && typed !== null ? textIn(typed, name) : undefined);
  const own = { clientId: value(ID), clientSecret: value(SECRET), refreshToken: value(REFRESH_TOKEN) };
  return own.clientId === undefined && own.clientSecret === undefined ? undefined : own;
}

/** Leaves a client out of a connection's config, which is shown more freely than credentials. */
export function withoutOwnClient(config: Sources['connectionConfig']): Sources['connectionConfig'] {
  const { [ID]: _id, [SECRET]: _secret, [REFRESH_TOKEN]: _refreshToken, ...rest } = config;
  return rest;
}

/** Completes a client that was brought only by half with the other half of the integration's. */
export function completeClient(own: OwnClient, app: OAuthClient): OAuthClient {
  return {
    client_id: own.clientId ?? app.client_id,
    client_secret: own.clientSecret ?? app.client_secret,
  };
}

function textIn(holder: object, name: string): string | undefined {
  const value: unknown = Object.hasOwn(holder, name) ? Reflect.get(holder, name) : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}
