import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';

/** How an attempt at a provider ended, in the words of the wire. */
export type AttemptResult =
  | {
      readonly message_type: 'success';
      readonly provider_config_key: string;
      readonly connection_id: string;
      readonly is_pending: boolean;
    }
  | {
      readonly message_type: 'error';
      readonly provider_config_key: string;
      readonly connection_id: string;
      readonly error_type: string;
      readonly error_desc: string;
    };

/** The sockets on which pages wait for the result of a popup. */
export interface ResultSockets {
  /** Accepts sockets on the path `/` of a server, and no others. */
  attach(server: Server): void;
  /** Sends the one result that a socket gets. The page closes it; an unknown id is nobody's concern. */
  tell(socketId: string, result: AttemptResult): void;
}

/** Creates the sockets. Each learns its id at once, because a page waits for it before it opens the popup. */
export function createResultSockets(): ResultSockets {
  const sockets = new Map<string, WebSocket>();
  // Pages have nothing to say here.
  const upgrades = new WebSocketServer({ noServer: true, maxPayload: 1024 });

  function greet(socket: WebSocket): void {
    const id = randomUUID();
    sockets.set(id, socket);
    socket.on('close', () => sockets.delete(id));
    // Without a listener a connection that breaks would end the process.
    socket.on('error', () => socket.terminate());
    socket.send(JSON.stringify({ message_type: 'connection_ack', ws_client_id: id }));
  }

  return {
    attach(server) {
      server.on('upgrade', (request, socket, head) => {
        if (request.url?.split('?')[0] !== '/') {
          socket.on('error', () => socket.destroy());
          socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
          return;
        }
        upgrades.handleUpgrade(request, socket, head, greet);
      });
    },
    tell(socketId, result) {
      sockets.get(socketId)?.send(JSON.stringify(result));
      sockets.delete(socketId);
    },
  };
}
