import type { Clock } from '../flow/ports.js';
import { decodeSocketMessage, type SocketMessage } from '../protocol/socket-message.js';

/** A socket that tells how one attempt ended. */
export interface ResultSocket {
  /** The id the backend gave it; `null` until it has, and when it can no longer be trusted to hear. */
  id(): string | null;
  /** Stops replacing itself: from here on its id is in an address. */
  hold(hear: (news: SocketNews) => void): void;
  close(): void;
}

/** What a held socket tells. */
export type SocketNews = SocketMessage | { readonly type: 'died' };

/** Proxies drop silent sockets after a minute or so, and the wire has no ping: an idle one is replaced before. */
const idleLifeMs = 45_000;
const retryMs = [500, 2_000, 5_000, 15_000] as const;
/** A socket that takes longer for its first word is behind something that blocks it. */
const acknowledgeMs = 4_000;

/** Opens the result socket and keeps it fresh until it is held. */
export function createResultSocket(address: string, clock: Clock): ResultSocket {
  let socket: WebSocket | null = null;
  let acknowledged: { readonly id: string; readonly atMs: number } | null = null;
  let hear: ((news: SocketNews) => void) | null = null;
  let failures = 0;
  let cancelTimer = () => {};

  function connect(): void {
    drop();
    const current = new WebSocket(address);
    socket = current;
    current.onmessage = ({ data }) => {
      const message = decodeSocketMessage(data);
      if (message?.type === 'acknowledged') acknowledge(message.socketId);
      if (message) hear?.(message);
    };
    current.onclose = lose;
    cancelTimer = clock.after(acknowledgeMs, lose);
  }

  function acknowledge(id: string): void {
    cancelTimer();
    failures = 0;
    acknowledged = { id, atMs: clock.now() };
    if (!hear) cancelTimer = clock.after(idleLifeMs, connect);
  }

  function lose(): void {
    drop();
    if (hear) return hear({ type: 'died' });
    cancelTimer = clock.after(retryMs[Math.min(failures, retryMs.length - 1)] ?? 0, connect);
    failures += 1;
  }

  function drop(): void {
    cancelTimer();
    acknowledged = null;
    if (!socket) return;
    socket.onmessage = null;
    socket.onclose = null;
    socket.close();
    socket = null;
  }

  connect();
  return {
    // A timer does not run while a laptop sleeps, so the age is looked at too.
    id: () => (acknowledged && clock.now() - acknowledged.atMs <= idleLifeMs ? acknowledged.id : null),
    hold(listener) {
      const isStale = acknowledged !== null && clock.now() - acknowledged.atMs > idleLifeMs;
      hear = listener;
      if (isStale || !socket) connect();
      else if (acknowledged) cancelTimer();
    },
    close() {
      hear = null;
      drop();
    },
  };
}
