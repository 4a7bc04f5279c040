import { parseJson } from '../protocol/parse-json.js';

/** One request that the test API was sent. */
export interface TestRequest {
  /** Method of the request, in capitals. */
  readonly method: string;
  /** Path without the API's base path and the query. */
  readonly path: string;
  /** Session token, wherever it stood; `null` for none. */
  readonly token: string | null;
  /** What stood in the query besides the token, such as `params[region]`. */
  readonly query: Readonly<Record<string, string>>;
  /** What was sent as JSON, with all that was typed; `null` for nothing. */
  readonly body: Readonly<Record<string, unknown>> | null;
}

/** What a request is read from; `basePath` is that of the API, without a trailing slash. */
export interface RawRequest {
  readonly method: string;
  readonly url: URL;
  readonly authorization: string | null;
  readonly body: string | null;
}

/** Reads a request. */
export function testRequest({ method, url, authorization, body }: RawRequest, basePath: string): TestRequest {
  const { connect_session_token, ...query } = Object.fromEntries(url.searchParams);
  const token = connect_session_token ?? authorization?.split('Bearer ').at(-1);
  const parsed = body === null ? null : parseJson(body);
  return {
    method,
    path: url.pathname.slice(basePath.length),
    token: token || null,
    query,
    body: isRecord(parsed) ? parsed : null,
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
