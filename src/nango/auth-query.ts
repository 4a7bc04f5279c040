import { encoded } from '../protocol/encoded.js';
import type { ConnectionConfig } from './auth-options.js';
import { overrides } from './auth-request.js';

/** Whoever asks: a session, or, where servers still take them, a public key. */
export type AuthRight =
  | { readonly type: 'connect_session_token'; readonly value: string }
  | { readonly type: 'public_key'; readonly value: string };

/** One pair of a query; `member` stands in brackets behind the name. */
interface Pair {
  readonly name: string;
  readonly member?: string;
  readonly value: string;
}

/** What stands in the query of every way to connect, in the order of Nango's client. */
export function authQuery(
  right: AuthRight,
  connectionId: string | null,
  { params, hmac, user_scope, credentials, authorization_params }: ConnectionConfig,
  withOverrides: boolean,
): readonly Pair[] {
  return [
    ...(connectionId ? [{ name: 'connection_id', value: connectionId }] : []),
    { name: right.type, value: right.value },
    ...members('params', params),
    ...(hmac ? [{ name: 'hmac', value: hmac }] : []),
    ...(user_scope ? [{ name: 'user_scope', value: user_scope.join(',') }] : []),
    ...(withOverrides ? members('credentials', credentials, overrides) : []),
    // The word itself takes a parameter out of the provider's address.
    ...members('authorization_params', asTexts(authorization_params)),
  ];
}

/** Writes pairs for a request. */
export function requestQuery(pairs: readonly Pair[]): string {
  return pairs
    .map(
      ({ name, member, value }) =>
        `${name}${member === undefined ? '' : `[${encoded(member)}]`}=${encoded(value)}`,
    )
    .join('&');
}

/** Writes pairs for the address of a window. */
export function windowQuery(pairs: readonly Pair[], socketId: string | null): string {
  const query = new URLSearchParams();
  for (const { name, member, value } of pairs) {
    query.append(member === undefined ? name : `${name}[${member}]`, value);
  }
  if (socketId !== null) query.append('ws_client_id', socketId);
  return query.toString();
}

function members(
  name: string,
  values: object | undefined,
  names: readonly string[] = Object.keys(values ?? {}),
): readonly Pair[] {
  const own = new Map<string, unknown>(Object.entries(values ?? {}));
  return names.flatMap((member) => {
    const value = own.get(member);
    return typeof value === 'string' ? [{ name, member, value }] : [];
  });
}

function asTexts(
  values: Readonly<Record<string, string | undefined>> | undefined,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values ?? {}).map(([name, value]) => [name, String(value)]));
}
