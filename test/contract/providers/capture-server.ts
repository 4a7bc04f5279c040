import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { WebSocketServer } from 'ws';

/** A request as it came over the wire. */
export interface Captured {
  readonly method: string | undefined;
  readonly path: string;
  /** The pairs of the query, encoded as they came, sorted. */
  readonly query: readonly string[];
  readonly contentType: string | undefined;
  readonly authorization: string | undefined;
  /** The JSON that was sent; `null` for nothing. */
  readonly body: unknown;
}

/** An API that accepts everything and remembers what it was sent. */
export interface CaptureServer {
  readonly url: string;
  /** Answers the one request that an act comes to. */
  requestOf(act: () => Promise<unknown>): Promise<Captured>;
  end(): Promise<void>;
}

/** The id that every result socket is given. */
export const socketId = '3a0f3c0e-7d0e-4a57-8b2c-5f1d2a9b7c44';

const connection = { connectionId: 'c-1', providerConfigKey: 'crm' };
const acknowledgement = { message_type: 'connection_ack', ws_client_id: socketId };
const success = { message_type: 'success', provider_config_key: 'crm', connection_id: 'c-1' };

/** Starts an API of which one client is expected at a time. */
export async function startCaptureServer(): Promise<CaptureServer> {
  const captured: Captured[] = [];
  const server = createServer(async (request, response) => {
    captured.push(await capture(request));
    response.setHeader('Content-Type', 'application/json').end(JSON.stringify(connection));
    // A person would sign in first; whoever opened the page hears of it on its socket.
    if (request.url?.startsWith('/oauth/connect/')) {
      for (const socket of sockets.clients) socket.send(JSON.stringify(success));
    }
  });
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (socket) => socket.send(JSON.stringify(acknowledgement)));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async requestOf(act) {
      captured.length = 0;
      await act();
      const [only, ...more] = captured;
      if (!only || more.length > 0) throw new Error(`${captured.length} requests instead of one`);
      return only;
    },
    async end() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

async function capture(request: IncomingMessage): Promise<Captured> {
  const [path = '', query = ''] = (request.url ?? '').split('?');
  const body = await text(request);
  return {
    method: request.method,
    path,
    query: query.split('&').sort(),
    contentType: request.headers['content-type'],
    authorization: request.headers.authorization,
    body: body === '' ? null : JSON.parse(body),
  };
}
