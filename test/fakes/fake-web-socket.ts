import { vi } from 'vitest';

/** A WebSocket of which the test plays the other side. */
export class FakeWebSocket {
  onmessage: ((event: { readonly data: unknown }) => void) | null = null;
  onclose: (() => void) | null = null;
  isClosed = false;

  constructor(readonly url: string) {
    FakeWebSocket.opened.push(this);
  }

  /** All that were opened since `install`. */
  static opened: FakeWebSocket[] = [];

  /** Puts itself in the place of the browser's. */
  static install(): void {
    FakeWebSocket.opened = [];
    vi.stubGlobal('WebSocket', FakeWebSocket);
  }

  /** The newest; throws when none was opened. */
  static last(): FakeWebSocket {
    const last = FakeWebSocket.opened.at(-1);
    if (!last) throw new Error('no socket was opened');
    return last;
  }

  /** How many are open. */
  static open(): number {
    return FakeWebSocket.opened.filter(({ isClosed }) => !isClosed).length;
  }

  say(message: unknown): void {
    this.onmessage?.({ data: JSON.stringify(message) });
  }

  acknowledge(id: string): void {
    this.say({ message_type: 'connection_ack', ws_client_id: id });
  }

  close(): void {
    this.isClosed = true;
  }

  /** As when a proxy or the backend drops it. */
  drop(): void {
    this.isClosed = true;
    this.onclose?.();
  }
}
