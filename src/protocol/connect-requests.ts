import { type AuthMode, wireOf } from './auth-mode.js';
import type { ApiRequest } from './requests.js';

/** What a person typed and the catalogue fixed, by name of the field on the wire. */
export interface ConnectValues {
  readonly credentials: ReadonlyMap<string, string>;
  readonly params: ReadonlyMap<string, string>;
}

/** Makes a connection of what was typed. The wire wants the token in the query here. */
export function connectRequest(
  mode: AuthMode,
  key: string,
  token: string,
  { credentials, params }: ConnectValues,
): ApiRequest {
  const fields = [...params].map(
    ([name, value]) => `&params[${encodeURIComponent(name)}]=${encodeURIComponent(value)}`,
  );
  const query = `connect_session_token=${encodeURIComponent(token)}${fields.join('')}`;
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
