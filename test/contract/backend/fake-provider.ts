import { randomUUID } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { BackendOptions } from '../../../demo/backend/server.js';
import { listen, type RunningServer } from '../../../demo/running-server.js';
import { type BackendWorld, startBackendWorld } from './world.js';

/** A request as a provider got it. */
export interface HeardRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** How a test answers as a provider. */
export type Reply = (response: ServerResponse, request: HeardRequest) => void;

/** A provider that a test plays. */
export interface FakeProvider extends RunningServer {
  /** Everything that came in since `answer` was last called. */
  readonly heard: readonly HeardRequest[];
  /** Answers the next requests in turn, and all further ones as the last. */
  answer(...replies: readonly Reply[]): void;
}

/** Starts a provider that answers everything with `{}`. */
export async function startFakeProvider(): Promise<FakeProvider> {
  const heard: HeardRequest[] = [];
  let replies: readonly Reply[] = [];
  const server = createServer(async (incoming, response) => {
    const { method = '', url = '', headers } = incoming;
    const request = { method, url, headers, body: await buffer(incoming) };
    heard.push(request);
    const reply = replies[heard.length - 1] ?? replies.at(-1) ?? json({});
    reply(response, request);
  });
  return {
    ...(await listen(server, 0, '127.0.0.1')),
    heard,
    answer(...next) {
      replies = next;
      heard.length = 0;
    },
  };
}

/** Answers with JSON. */
export function json(body: object, status = 200, headers: Record<string, string> = {}): Reply {
  return (response) => {
    response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(response.req.method === 'HEAD' ? undefined : JSON.stringify(body));
  };
}

/** Sends the caller elsewhere. */
export function redirect(location: string, status = 302): Reply {
  return (response) => response.writeHead(status, { location }).end();
}

/** Breaks the connection off. */
export const hangUp: Reply = (response) => response.destroy();

/** An answer that waits until the test says so. */
export interface HeldReply {
  readonly reply: Reply;
  /** Resolves once somebody waits for the answer. */
  readonly reached: Promise<ServerResponse>;
  release(): void;
}

/** Holds an answer back. */
export function held(reply: Reply): HeldReply {
  let reach: (response: ServerResponse) => void = () => {};
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const reached = new Promise<ServerResponse>((resolve) => {
    reach = resolve;
  });
  return {
    reached,
    release: () => release(),
    reply(response, request) {
      reach(response);
      void released.then(() => reply(response, request));
    },
  };
}

/** Starts an API whose integrations are those of `fake-providers.yaml`, with the test as their provider. */
export function startWorldOf(
  { url }: RunningServer,
  options: Partial<BackendOptions> = {},
): Promise<BackendWorld> {
  const app = { type: 'OAUTH2', client_id: 'id', client_secret: 'secret', scopes: '' } as const;
  return startBackendWorld({
    provider: { url, developerSettings: { apps: { OAUTH2: app }, integrationConfigs: {}, accounts: {} } },
    providersFile: fileURLToPath(new URL('../../fixtures/fake-providers.yaml', import.meta.url)),
    rateLimitPerMinute: 100_000,
    ...options,
  });
}

/** Brings a connection and returns its id. */
export async function bring(
  world: BackendWorld,
  integrationKey: string,
  credentials: object,
  more: object = {},
): Promise<string> {
  const connection_id = randomUUID();
  const body = { provider_config_key: integrationKey, connection_id, credentials, ...more };
  const answer = await world.asHost('POST', '/connections', body);
  if (answer.status !== 201) throw new Error(`not brought: ${JSON.stringify(answer.body)}`);
  return connection_id;
}
