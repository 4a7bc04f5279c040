import { type AuthMode, wireOf } from './auth-mode.js';

/** One HTTP request, without the address of the API in front. */
export interface ApiRequest {
  readonly method: 'GET' | 'POST';
  /** Path and query. */
  readonly path: string;
  /** Session token to send as bearer; absent where the wire wants it in the query. */
  readonly bearer?: string;
  /** JSON body; absent for none. */
  readonly body?: Readonly<Record<string, string>>;
}

/** What a person typed and the catalogue fixed, by name of the field on the wire. */
export interface ConnectValues {
  readonly credentials: ReadonlyMap<string, string>;
  readonly params: ReadonlyMap<string, string>;
}

/** Asks what the token allows. The endpoint refuses any query. */
export function sessionRequest(token: string): ApiRequest {
  return { method: 'GET', path: '/connect/session', bearer: token };
}

/** Asks for the rows of the picker. The endpoint refuses any query. */
export function integrationsRequest(token: string): ApiRequest {
  return { method: 'GET', path: '/integrations', bearer: token };
}

/** Asks for the catalogue's entry of one provider. */
export function providerRequest(token: string, provider: string): ApiRequest {
  return { method: 'GET', path: `/providers/${encodeURIComponent(provider)}`, bearer: token };
}

/** Makes a connection of what was typed. The wire wants the token in the query here. */
export function connectRequest(
  mode: AuthMode,
  key: string,
  token: string,
  { credentials, params }: ConnectValues,
): ApiRequest {
  const query = [
    ['connect_session_token', token],
    ...[...params].map(([name, value]) => [`params[${name}]`, value]),
  ]
    .map(
      ([name = '', value = '']) =>
        `${name.replace(/[&=+%#]/g, encodeURIComponent)}=${encodeURIComponent(value)}`,
    )
    .join('&');
  return {
    method: 'POST',
    path: `${wireOf(mode).path}${pathSegment(key)}?${query}`,
    ...(credentials.size > 0 && { body: Object.fromEntries(credentials) }),
  };
}

/** Makes path and query of the provider's popup; without a socket id its result cannot be heard on a socket. */
export function popupPath(
  mode: AuthMode,
  key: string,
  token: string,
  { params }: ConnectValues,
  socketId: string | null,
): string {
  const query = new URLSearchParams({ connect_session_token: token });
  for (const [name, value] of params) query.append(`params[${name}]`, value);
  if (socketId !== null) query.append('ws_client_id', socketId);
  return `${wireOf(mode).path}${pathSegment(key)}?${query}`;
}

/** Integration keys may hold `:` and `@`, which clients of this API send as they are. */
function pathSegment(key: string): string {
  return encodeURIComponent(key).replaceAll('%3A', ':').replaceAll('%40', '@');
}
