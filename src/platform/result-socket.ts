import type { Clock } from '../flow/ports.js';
import { decodeSocketMessage, type SocketMessage } from '../protocol/socket-message.js';

/** A socket that tells how one attempt ended. */
export interface ResultSocket {
  /**
   * Stops replacing itself, because from here on its id is in an address. Answers the id; `null` when there is none
   * yet or it is too old to be trusted, and then `acknowledged` follows, or `died`.
   */
  hold(hear: (news: SocketNews) => void): string | null;
  close(): void;
}

/** What a held socket tells. */
export type SocketNews = SocketMessage | { readonly type: 'died' };

/** Proxies drop silent sockets after a minute or so, and the wire has no ping: an idle one is replaced before. */
const idleLifeMs = 45_000;
const retryMs = [500, 2_000, 5_000, 15_000] as const;
/** A socket that takes longer for its first word is behind something that blocks it. */
const acknowledgeMs = 4_000;
/** The same where sockets have failed before: an empty window is waiting for this one. */
const unlikelyMs = 1_500;

/** Opens the result socket and keeps it fresh until it is held. */
export function createResultSocket(address: string, clock: Clock): ResultSocket {
  let socket: WebSocket | null = null;
  let acknowledged: { readonly id: string; readonly atMs: number } | null = null;
  let hear: ((news: SocketNews) => void) | null = null;
  let failures = 0;
  let cancelTimer = () => {};

  function connect(): void {
    drop();
    const current = open(address);
    socket = current;
    if (!current) {
      cancelTimer = clock.after(0, lose);
      return;
    }
    current.onmessage = ({ data }) => {
      const message = decodeSocketMessage(data);
      if (message?.type === 'acknowledged') acknowledge(message.socketId);
      if (message) hear?.(message);
    };
    current.onclose = lose;
    cancelTimer = clock.after(hear && failures > 0 ? unlikelyMs : acknowledgeMs, lose);
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
    hold(listener) {
      hear = listener;
      // A timer does not run while a laptop sleeps, so the age is looked at too.
      const id = acknowledged && clock.now() - acknowledged.atMs < idleLifeMs ? acknowledged.id : null;
      if (id !== null) cancelTimer();
      else if (acknowledged || !socket || failures > 0) connect();
      return id;
    },
    close() {
      hear = null;
      drop();
    },
  };
}

/** Some addresses are refused at once, such as an unencrypted one on an encrypted page. */
function open(address: string): WebSocket | null {
  try {
    return new WebSocket(address);
  } catch {
    return null;
  }
}
