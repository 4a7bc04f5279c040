import type { Answer, Clock } from '../flow/ports.js';
import type { ApiAddress } from '../protocol/api-address.js';
import type { Decoder } from '../protocol/decode.js';
import { type ErrorOf, isErrorBody } from '../protocol/read-error.js';
import type { ApiRequest } from '../protocol/requests.js';
import { fail } from '../protocol/result.js';
import { fetchOptions } from './api-fetch.js';
import { readAgain } from './read-again.js';

/** Sends one request and decodes the answer; every way to fail is a value. */
export type Http = <T>(request: ApiRequest, decode: Decoder<T>, signal: AbortSignal) => Answer<T>;

/** Does what `fetch` does. */
export type Fetch = (address: string, options: RequestInit) => Promise<Response>;

/** A read that takes longer is as good as none, however often it was made. */
const readTimeoutMs = 30_000;
/** The backend asks the provider meanwhile; for some modes it never answers at all. */
const writeTimeoutMs = 60_000;

/**
 * Makes the way to the API. `language` is the one that the sentences around the catalogue's texts are in, as a BCP 47
 * tag. `errorOf` knows the refusals of what is asked; `heard` is told the headers of each answer. What connects is sent
 * once, because each success makes another connection; reads are made again where that may help.
 */
export function createHttp(
  api: ApiAddress,
  clock: Clock,
  language: string,
  errorOf: ErrorOf,
  heard?: (headers: Headers) => void,
  ask: Fetch = fetch,
): Http {
  return async (request, decode, signal) => {
    const { method, bearer } = request;
    // What fits into no header is no token.
    if (bearer && !/^[!-~]+$/.test(bearer)) return fail({ code: 'session_invalid' });
    const isRead = method === 'GET';
    const late = new AbortController();
    const end = AbortSignal.any([signal, late.signal]);
    const cancelTimeout = clock.after(isRead ? readTimeoutMs : writeTimeoutMs, () => late.abort());
    const once = async () => {
      try {
        const [address, options] = fetchOptions(api, request, language);
        const response = await ask(address, { ...options, signal: end });
        const { status, headers } = response;
        heard?.(headers);
        // What the answer is called decides nothing.
        const answer: unknown = await response.json().catch(unlessCutOff);
        if (!response.ok || isErrorBody(answer)) {
          const limitEndsAtMs = Number(headers.get('x-ratelimit-reset')) * 1000;
          return fail(errorOf({ status, body: answer, limitEndsAtMs }, clock.now()));
        }
        const decoded = decode(answer);
        return decoded.ok ? decoded : fail({ code: 'unexpected_answer', status } as const);
      } catch {
        return fail({ code: late.signal.aborted ? 'timeout' : 'network' } as const);
      }
    };
    return (isRead ? readAgain(once, clock, end) : once()).finally(cancelTimeout);
  };
}

/** Takes what is no JSON for nothing; half an answer is a network that failed. */
function unlessCutOff(thrown: unknown): void {
  if (!(thrown instanceof SyntaxError)) throw thrown;
}
