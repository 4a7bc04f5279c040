import { vi } from 'vitest';

/** A request that a backend got. */
export interface Asked {
  /** Method and path, without the query. */
  readonly call: string;
  readonly query: URLSearchParams;
  readonly bearer: string | null;
  readonly body: unknown;
}

/** How a backend answers one call. */
export type Reply = (asked: Asked) => Response | Promise<Response>;

/** A backend in the place of the network, with one person and a few integrations. */
export interface FakeBackend {
  readonly asked: readonly Asked[];
  /** Calls so far, by method and path. */
  calls(): readonly string[];
  /** Answers a call from now on. */
  on(call: string, reply: Reply): void;
}

/** Where it answers. */
export const apiURL = 'https://api.example.test/base';

/** Answers with JSON. */
export const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

/** Answers what a backend says of a token that has expired. */
export const expired = () => json({ error: { code: 'unknown_connect_session_token', message: 'No.' } }, 401);

/** Answers what a token allows. */
export const sessionOf = (id: string, more: object = {}) =>
  json({ data: { endUser: { id, email: null, organization: null }, websocketsPath: '/ws', ...more } });

const providers = {
  notes: { auth_mode: 'API_KEY', connection_config: { region: { enum: ['eu', 'us'], default_value: 'eu' } } },
  mail: { auth_mode: 'OAUTH2', connection_config: { subdomain: { title: 'Workspace' } } },
  cloud: { auth_mode: 'AWS_SIGV4' },
  later: { auth_mode: 'NOT_YET_KNOWN' },
};

/** Puts it in the place of the browser's `fetch`. */
export function installFakeBackend(): FakeBackend {
  const asked: Asked[] = [];
  const replies = new Map<string, Reply>([
    ['GET /connect/session', () => sessionOf('ada')],
    [
      'GET /integrations',
      () => json({ data: Object.keys(providers).map((name) => ({ unique_key: name, provider: name })) }),
    ],
    ['POST /api-auth/api-key/notes', () => json({ connectionId: 'c-1', providerConfigKey: 'notes' })],
  ]);
  for (const [name, entry] of Object.entries(providers)) {
    replies.set(`GET /providers/${name}`, () => json({ data: entry }));
  }
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    const url = new URL(address);
    const request: Asked = {
      call: `${init.method} ${url.pathname.replace('/base', '')}`,
      query: url.searchParams,
      bearer: new Headers(init.headers).get('authorization'),
      body: typeof init.body === 'string' ? JSON.parse(init.body) : null,
    };
    asked.push(request);
    const aborted = new Promise<never>((_, reject) => {
      init.signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
    });
    const reply = replies.get(request.call) ?? (() => json({ error: { code: 'not_found' } }, 404));
    return Promise.race([reply(request), aborted]);
  });
  return {
    asked,
    calls: () => asked.map(({ call }) => call),
    on: (call, reply) => void replies.set(call, reply),
  };
}

/** An answer that waits until the test gives it. */
export function held(): { readonly reply: Reply; give(response: Response): void } {
  let give: (response: Response) => void = () => {};
  const response = new Promise<Response>((resolve) => {
    give = resolve;
  });
  return { reply: () => response, give: (answer) => give(answer) };
}
