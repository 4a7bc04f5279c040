import { withoutTyped } from '../form/without-typed.js';
import { pageClock } from '../platform/clock.js';
import { createHttp } from '../platform/http.js';
import type { ApiAddress } from '../protocol/api-address.js';
import { connectErrorOf } from '../protocol/api-error.js';
import { decodeAuthAnswer } from '../protocol/auth-answer.js';
import type { ApiRequest } from '../protocol/requests.js';
import { authErrorOf } from './auth-error.js';
import type { AuthSuccess, ConnectionConfig } from './auth-options.js';
import type { PostAuth } from './auth-request.js';

/** Sends credentials and answers the connection; rejects with an `AuthError`. `path` is that of the API. */
export async function sendAuth(
  address: ApiAddress,
  path: string,
  body: PostAuth['body'],
  typed: ReadonlyMap<string, string>,
): Promise<AuthSuccess> {
  const http = createHttp(address, pageClock, 'en', connectErrorOf);
  // Hosts may put anything into credentials, and the backend judges it.
  const request = { method: 'POST', path, ...(body && { body }) } as ApiRequest;
  const answer = await http(request, decodeAuthAnswer, new AbortController().signal);
  if (!answer.ok) throw authErrorOf(withoutTyped(answer.error, typed));
  const { connectionId, providerConfigKey } = answer.value;
  return { connectionId: connectionId ?? '', providerConfigKey };
}

/** Gathers the texts that a caller put in, which no error may repeat. */
export function typedIn({
  params,
  credentials,
  assertionOption,
}: ConnectionConfig): ReadonlyMap<string, string> {
  const groups = [params, credentials, assertionOption].flatMap((group) => Object.entries(group ?? {}));
  const values = groups.filter(([name]) => name !== 'type').flatMap(([, value]) => textsOf(value));
  return new Map(values.map((text, index) => [String(index), text]));
}

/** Lists the texts in anything, however deep. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(textsOf) : [];
}
