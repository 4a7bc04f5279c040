import * as z from 'zod/mini';
import type { ConnectError } from './connect-error.js';
import type { Connection } from './connection.js';
import { text } from './json.js';
import { providerError } from './provider-error.js';
import { zodDecoder } from './zod-decoder.js';

/** What the result socket said. */
export type SocketMessage =
  | { readonly type: 'acknowledged'; readonly socketId: string }
  | { readonly type: 'succeeded'; readonly connection: Connection }
  | { readonly type: 'refused'; readonly error: ConnectError };

/** Everything but the kind is read with care: a terminal message comes once, and its kind alone decides. */
const decode = zodDecoder(
  z.object({
    message_type: z.string(),
    ws_client_id: z.optional(z.unknown()),
    provider_config_key: z.optional(z.unknown()),
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
      const providerConfigKey = text(message.provider_config_key);
      if (!connectionId || !providerConfigKey) return null;
      const isPending = message.is_pending === true;
      return { type: 'succeeded', connection: { connectionId, providerConfigKey, isPending } };
    }
    case 'error':
      return { type: 'refused', error: providerError(text(message.error_type), text(message.error_desc)) };
    default:
      return null;
  }
}

function parse(frame: unknown): unknown {
  try {
    return typeof frame === 'string' ? JSON.parse(frame) : undefined;
  } catch {
    return undefined;
  }
}
