import { once } from 'node:events';
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { listen, type RunningServer } from '../../../demo/running-server.js';

/** One webhook as it came in. */
export interface ReceivedWebhook {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A host's server, as far as webhooks go. */
export interface WebhookReceiver extends RunningServer {
  /** Everything that came in so far. */
  readonly received: readonly ReceivedWebhook[];
  /** Answers the next webhooks with these codes, and all others with 200. */
  answerWith(...statuses: readonly number[]): void;
  /** Resolves with the payloads once so many webhooks came in. */
  // biome-ignore lint/suspicious/noExplicitAny: each test asserts the shape that it expects.
  payloads(count: number): Promise<any[]>;
}

/** Starts a server that takes webhooks at any path. */
export async function startWebhookReceiver(): Promise<WebhookReceiver> {
  const received: ReceivedWebhook[] = [];
  const statuses: number[] = [];
  const server = createServer(async (request, response) => {
    const body = (await buffer(request)).toString();
    received.push({ headers: request.headers as Record<string, string>, body });
    response.writeHead(statuses.shift() ?? 200).end();
    server.emit('webhook');
  });
  const running = await listen(server, 0, 'localhost');
  return {
    ...running,
    received,
    answerWith: (...codes) => statuses.push(...codes),
    async payloads(count) {
      while (received.length < count) await once(server, 'webhook');
      return received.map(({ body }) => JSON.parse(body));
    },
  };
}
