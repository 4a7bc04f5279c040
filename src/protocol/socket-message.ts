import * as z from 'zod/mini';
import type { ConnectError } from './connect-error.js';
import { parse, text } from './json.js';
import { providerError } from './provider-error.js';
import { zodDecoder } from './zod-decoder.js';

/** What the result socket said. */
export type SocketMessage =
  | { readonly type: 'acknowledged'; readonly socketId: string }
  | { readonly type: 'succeeded'; readonly connectionId: string; readonly isPending: boolean }
  | { readonly type: 'refused'; readonly error: ConnectError };

/** Everything besides the kind is read with care: a terminal message comes once and must not be lost. */
const decode = zodDecoder(
  z.object({
    message_type: z.string(),
    ws_client_id: z.optional(z.unknown()),
    connection_id: z.optional(z.unknown()),
    is_pending: z.optional(z.unknown()),
    error_type: z.optional(z.unknown()),
    error_desc: z.optional(z.unknown()),
  }),
);

/** Decodes one text frame; `null` for kinds of messages that are not for us, which the wire says to ignore. */
export function decodeSocketMessage(frame: unknown): SocketMessage | null {
  const decoded = decode(parse(frame));
  if (!decoded.ok) return null;
  const message = decoded.value;
  switch (message.message_type) {
    case 'connection_ack': {
      const socketId = text(message.ws_client_id);
      return socketId ? { type: 'acknowledged', socketId } : null;
    }
    case 'success': {
      const connectionId = text(message.connection_id);
      return connectionId
        ? { type: 'succeeded', connectionId, isPending: message.is_pending === true }
        : null;
    }
    case 'error':
      return { type: 'refused', error: providerError(text(message.error_type), text(message.error_desc)) };
    default:
      return null;
  }
}
