import { fetchOptions } from '../platform/api-fetch.js';
import type { ApiAddress } from '../protocol/api-address.js';
import type { ApiRequest } from '../protocol/requests.js';

/** What became of a request: an answer, or `unreadable` where only its being there is seen, or `none`. */
export type ApiAnswer =
  | { readonly type: 'answer'; readonly status: number; readonly headers: Headers; readonly json: unknown }
  | { readonly type: 'unreadable' }
  | { readonly type: 'none' };

const patienceMs = 10_000;

/** Asks the API as the widget does, and where that fails, whether there is anybody at all. */
export async function askApi(api: ApiAddress, request: ApiRequest): Promise<ApiAnswer> {
  const [address, options] = fetchOptions(api, request, 'en');
  try {
    const response = await fetch(address, { ...options, signal: AbortSignal.timeout(patienceMs) });
    const json: unknown = await response.json().catch(() => undefined);
    return { type: 'answer', status: response.status, headers: response.headers, json };
  } catch {
    return (await isThere(api)) ? { type: 'unreadable' } : { type: 'none' };
  }
}

async function isThere({ base }: ApiAddress): Promise<boolean> {
  try {
    await fetch(`${base}/health`, {
      mode: 'no-cors',
      credentials: 'omit',
      signal: AbortSignal.timeout(patienceMs),
    });
    return true;
  } catch {
    return false;
  }
}
