import { fetchOptions } from '../platform/api-fetch.js';
import type { Fetch } from '../platform/http.js';
import { apiAddress, defaultApiURL } from '../protocol/api-address.js';
import { integrationsRequest, sessionRequest } from '../protocol/requests.js';
import type { ConnectUIOptions } from './options.js';

/** Neither session nor list has words in any language. */
const language = 'en';

/**
 * Asks for a token where none is given, then for session and list, while the element's class is still on its way. Returns
 * the options for the element: each answer is for the first who asks the same.
 */
export function askAhead(options: ConnectUIOptions): ConnectUIOptions & { readonly ask?: Fetch } {
  // The page in the frame asks by itself, and alone decides whether it may.
  if (options.isolated) return options;
  const { apiURL, sessionToken, fetchSessionToken } = options;
  const address = apiAddress(apiURL ?? defaultApiURL);
  const asked = new Map<string, { readonly answer: Promise<Response>; readonly given: AbortController }>();
  let token = sessionToken || !fetchSessionToken ? null : Promise.resolve().then(fetchSessionToken);

  const ahead = (bearer: string | undefined) => {
    if (!address || !bearer) return;
    for (const request of [sessionRequest(bearer), integrationsRequest(bearer)]) {
      const [url, init] = fetchOptions(address, request, language);
      const given = new AbortController();
      const answer = fetch(url, { ...init, signal: given.signal });
      answer.catch(() => {});
      asked.set(keyOf(url, init), { answer, given });
    }
  };
  if (token) token.then(ahead, () => {});
  else ahead(sessionToken);

  return {
    ...options,
    ...(fetchSessionToken && {
      fetchSessionToken() {
        const first = token;
        token = null;
        return first ?? fetchSessionToken();
      },
    }),
    ask(url, init) {
      const key = keyOf(url, init);
      const early = asked.get(key);
      asked.delete(key);
      if (!early) return fetch(url, init);
      init.signal?.addEventListener('abort', () => early.given.abort());
      return early.answer;
    },
  };
}

function keyOf(url: string, { headers }: RequestInit): string {
  return url + Object(headers).Authorization;
}
