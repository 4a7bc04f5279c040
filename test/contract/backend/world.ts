import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { type BackendOptions, startBackend } from '../../../demo/backend/server.js';
import { type RunningProvider, startProvider } from '../../../demo/provider/server.js';
import type { RunningServer } from '../../../demo/running-server.js';

/** What an endpoint answered. `body` is parsed when it is JSON. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: each test asserts the shape that it expects.
  readonly body: any;
}

/** The API and its provider, running for one test file. */
export interface BackendWorld {
  readonly api: RunningServer;
  readonly provider: RunningProvider;
  readonly apiKey: string;
  /** Calls the API with what the test gives and nothing else. */
  call(
    method: string,
    path: string,
    init?: { headers?: Record<string, string>; body?: string },
  ): Promise<Answer>;
  /** Calls as the host's backend. */
  asHost(method: string, path: string, body?: unknown): Promise<Answer>;
  /** Calls as a browser with a session token. */
  asSession(token: string, method: string, path: string): Promise<Answer>;
  /** Posts to an auth endpoint with the token in the query. */
  authorize(token: string, path: string, body?: unknown): Promise<Answer>;
  /** Creates a session and returns its token. */
  session(body?: unknown): Promise<string>;
  end(): Promise<void>;
}

const JSON_TYPE = { 'content-type': 'application/json' };

/** Starts an API and a provider that know each other, on free ports. */
export async function startBackendWorld(options: Partial<BackendOptions> = {}): Promise<BackendWorld> {
  const apiKey = options.apiKey ?? randomUUID();
  const port = await freePort();
  const provider = await startProvider({
    port: 0,
    apiUrl: `http://localhost:${port}`,
    ...(options.callbackUrl !== undefined && { hostCallbackUrl: options.callbackUrl }),
  });
  const api = await startBackend({
    port,
    database: ':memory:',
    apiKey,
    hostedPageUrl: 'http://127.0.0.1:4403/page?old=1#old',
    provider,
    ...options,
  });

  async function call(method: string, path: string, init: RequestInit = {}): Promise<Answer> {
    const response = await fetch(api.url + path, { ...init, method, redirect: 'manual' });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json');
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  }
  const withBody = (body: unknown) =>
    body === undefined ? {} : { headers: JSON_TYPE, body: JSON.stringify(body) };

  function asHost(method: string, path: string, body?: unknown): Promise<Answer> {
    const { headers, ...init } = withBody(body);
    return call(method, path, { ...init, headers: { ...headers, authorization: `Bearer ${apiKey}` } });
  }

  return {
    api,
    provider,
    apiKey,
    call,
    asHost,
    asSession(token, method, path) {
      return call(method, path, { headers: { authorization: `Bearer ${token}` } });
    },
    authorize(token, path, body) {
      const separator = path.includes('?') ? '&' : '?';
      return call('POST', `${path}${separator}connect_session_token=${token}`, withBody(body));
    },
    async session(body = { end_user: { id: 'user-1' } }) {
      const answer = await asHost('POST', '/connect/sessions', body);
      if (answer.status !== 201) throw new Error(`no session: ${JSON.stringify(answer.body)}`);
      return answer.body.data.token;
    },
    async end() {
      await Promise.all([api.close(), provider.close()]);
    },
  };
}

/** Lists what is wrong with a request, without the words. */
export function issuesOf(answer: Answer): unknown {
  const { code, errors } = answer.body.error;
  return {
    status: answer.status,
    code,
    issues: errors.map((issue: Answer['body']) => [issue.code, issue.path]),
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
