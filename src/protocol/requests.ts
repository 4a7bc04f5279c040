/** One HTTP request, without the address of the API in front. */
export interface ApiRequest {
  readonly method: 'GET' | 'POST';
  /** Path and query. */
  readonly path: string;
  /** Session token to send as bearer; absent where the wire wants it in the query. */
  readonly bearer?: string;
  /** JSON body; absent for none. */
  readonly body?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

/** Asks what the token allows. The endpoint refuses any query. */
export function sessionRequest(token: string): ApiRequest {
  return { method: 'GET', path: '/connect/session', bearer: token };
}

/** Asks for the rows of the picker. The endpoint refuses any query. */
export function integrationsRequest(token: string): ApiRequest {
  return { method: 'GET', path: '/integrations', bearer: token };
}
