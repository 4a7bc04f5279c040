import type { ApiAddress } from '../protocol/api-address.js';
import type { ApiRequest } from '../protocol/requests.js';

/** Words a request for `fetch`. `language` is a BCP 47 tag. */
export function fetchOptions(
  api: ApiAddress,
  { method, path, bearer, body }: ApiRequest,
  language: string,
): readonly [address: string, options: RequestInit] {
  const options: RequestInit = {
    method,
    // Nothing but what the API's preflight allows, and never the host's cookies.
    headers: {
      Accept: 'application/json',
      'Accept-Language': language,
      ...(method === 'POST' && { 'Content-Type': 'application/json' }),
      ...(bearer && { Authorization: `Bearer ${bearer}` }),
    },
    ...(body && { body: JSON.stringify(body) }),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    // A redirect would carry the token and what was typed to an address nobody checked.
    redirect: 'error',
  };
  return [api.base + path, options];
}
