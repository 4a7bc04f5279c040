import type { Answer } from '../flow/ports.js';
import { decodeProvider, type Provider } from '../protocol/provider.js';
import { providerRequest } from '../protocol/provider-request.js';
import type { Http } from './http.js';

/** Providers that were read, or are being read, by name. */
export type ReadProviders = Map<string, Answer<Provider>>;

/** As many as a person may linger on while they make up their mind. */
const mostAhead = 10;
/** The limit is shared by all users of an account; this much of it is for those who have decided. */
const reserve = 0.25;

/** Reads a provider, unless it was read before; what failed is read again. */
export function readProvider(
  http: Http,
  read: ReadProviders,
  token: string,
  provider: string,
  signal: AbortSignal,
): Answer<Provider> {
  const known = read.get(provider);
  if (known) return known;
  const answer = http(providerRequest(token, provider), decodeProvider, signal);
  read.set(provider, answer);
  void answer.then(({ ok }) => ok || read.delete(provider));
  return answer;
}

/** Tells whether a provider may be read before anybody has asked for it, after what the API last said of its limit. */
export function mayReadAhead(read: ReadProviders, limits: Headers | null): boolean {
  const left = Number(limits?.get('x-ratelimit-remaining') ?? 1);
  const limit = Number(limits?.get('x-ratelimit-limit') ?? 1);
  return read.size < mostAhead && left >= limit * reserve;
}
