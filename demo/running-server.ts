import { once } from 'node:events';
import type { AddressInfo, Server, Socket } from 'node:net';

/** A server that answers at `url` (no trailing slash) until it is closed. */
export interface RunningServer {
  readonly url: string;
  /** Ends every open socket, WebSockets included, and resolves once the port is free. */
  close(): Promise<void>;
}

/**
 * Starts a Node server on a loopback name and resolves once it accepts connections; port 0 takes a free one.
 * A Hono app becomes such a server by `createServer(getRequestListener(app.fetch))`.
 * Rejects with a sentence for the person at the terminal when the port is taken.
 */
export async function listen(server: Server, port: number, hostname: string): Promise<RunningServer> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });

  server.listen(port, hostname);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw isPortTaken(error) ? new Error(portTaken(port), { cause: error }) : error;
  }

  return {
    url: `http://${hostname}:${(server.address() as AddressInfo).port}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      // `closeAllConnections` forgets a socket once it is upgraded, so an open WebSocket would hold the process.
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

/** Tells whether an error, or its cause, is the operating system saying that a port is taken. */
function isPortTaken(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  return ('code' in error && error.code === 'EADDRINUSE') || isPortTaken(error.cause);
}

function portTaken(port: number): string {
  const another = Math.floor(port / 100) * 100 + 100;
  return `Port ${port} is taken. Set PORT_BASE to another number, for example PORT_BASE=${another} npm run demo`;
}
