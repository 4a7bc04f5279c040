import type { AuthModeWire } from './auth-mode.js';
import { encoded } from './encoded.js';
import type { ApiRequest } from './requests.js';

/** What a person typed and the catalogue fixed, by name of the field on the wire. */
export interface ConnectValues {
  readonly credentials: ReadonlyMap<string, string>;
  readonly params: ReadonlyMap<string, string>;
  /** Sent beside the credentials; empty for every mode but `TWO_STEP`. */
  readonly assertion: ReadonlyMap<string, string>;
}

/** Makes a connection of what was typed. The wire wants the token in the query here. */
export function connectRequest(
  wire: AuthModeWire,
  key: string,
  token: string,
  { credentials, params, assertion }: ConnectValues,
): ApiRequest {
  const fields = [...params].map(([name, value]) => `&params[${encoded(name)}]=${encoded(value)}`);
  const query = `connect_session_token=${encoded(token)}${fields.join('')}`;
  const body = new Map<string, string | Readonly<Record<string, string>>>(credentials);
  if (wire.type !== null) body.set('type', wire.type);
  if (assertion.size > 0) body.set('assertionOption', Object.fromEntries(assertion));
  return {
    method: 'POST',
    path: `${wire.path}${pathSegment(key)}?${query}`,
    ...(body.size > 0 && { body: Object.fromEntries(body) }),
  };
}

/** Makes path and query of the provider's popup; without a socket id its result cannot be heard on a socket. */
export function popupPath(
  wire: AuthModeWire,
  key: string,
  token: string,
  { credentials, params }: ConnectValues,
  socketId: string | null,
): string {
  const query = new URLSearchParams({ connect_session_token: token });
  for (const [name, value] of params) query.append(`params[${name}]`, value);
  for (const [name, value] of credentials) query.append(`credentials[${name}]`, value);
  if (socketId !== null) query.append('ws_client_id', socketId);
  return `${wire.path}${pathSegment(key)}?${query}`;
}

/** Writes an integration key into a path. They may hold `:` and `@`, which clients of this API send as they are. */
export function pathSegment(key: string): string {
  return encoded(key).replaceAll('%3A', ':').replaceAll('%40', '@');
}
