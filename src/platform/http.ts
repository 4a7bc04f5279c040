import type { Answer, Clock } from '../flow/ports.js';
import type { ApiAddress } from '../protocol/api-address.js';
import type { Decoder } from '../protocol/decode.js';
import { type ErrorOf, isErrorBody } from '../protocol/read-error.js';
import type { ApiRequest } from '../protocol/requests.js';
import { fail, ok } from '../protocol/result.js';
import { fetchOptions } from './api-fetch.js';

/** Sends one request and decodes the answer; every way to fail is a value. */
export type Http = <T>(request: ApiRequest, decode: Decoder<T>, signal: AbortSignal) => Answer<T>;

/** Does what `fetch` does. */
export type Fetch = (address: string, options: RequestInit) => Promise<Response>;

/** A read that takes longer is as good as none. */
const readTimeoutMs = 30_000;
/** The backend asks the provider meanwhile; for some modes it never answers at all. */
const writeTimeoutMs = 60_000;

/**
 * Makes the way to the API. `language` is the one that the sentences around the catalogue's texts are in, as a BCP 47
 * tag. `errorOf` knows the refusals of what is asked; `heard` is told the headers of each answer.
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
    const late = new AbortController();
    const cancelTimeout = clock.after(method === 'GET' ? readTimeoutMs : writeTimeoutMs, () => late.abort());
    try {
      const [address, options] = fetchOptions(api, request, language);
      const response = await ask(address, { ...options, signal: AbortSignal.any([signal, late.signal]) });
      const { status, headers } = response;
      heard?.(headers);
      const isJson = /^application\/([^;]+\+)?json/i.test(headers.get('content-type') ?? '');
      const answer: unknown = isJson ? await response.json().catch(() => undefined) : undefined;
      if (late.signal.aborted) return fail({ code: 'timeout' });
      if (!response.ok || isErrorBody(answer)) {
        const limitEndsAtMs = Number(headers.get('x-ratelimit-reset')) * 1000 || null;
        return fail(errorOf({ status, body: answer, limitEndsAtMs }, clock.now()));
      }
      const decoded = answer === undefined ? null : decode(answer);
      return decoded?.ok ? ok(decoded.value) : fail({ code: 'unexpected_answer', status });
    } catch {
      return fail({ code: late.signal.aborted ? 'timeout' : 'network' });
    } finally {
      cancelTimeout();
    }
  };
}
