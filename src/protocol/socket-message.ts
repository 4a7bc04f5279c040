import * as z from 'zod/mini';
import type { ConnectError } from './connect-error.js';
import type { Connection } from './connection.js';
import { providerError } from './provider-error.js';
import { remark } from './remark.js';
import { zodDecoder } from './zod-decoder.js';

/** What the result socket said. */
export type SocketMessage =
  | { readonly type: 'acknowledged'; readonly socketId: string }
  | { readonly type: 'succeeded'; readonly connection: Connection }
  | { readonly type: 'refused'; readonly error: ConnectError };

const decode = zodDecoder(
  z.union([
    z.object({ message_type: z.literal('connection_ack'), ws_client_id: z.string().check(z.minLength(1)) }),
    z.object({
      message_type: z.literal('success'),
      provider_config_key: z.string(),
      connection_id: z.string().check(z.minLength(1)),
      is_pending: remark(z.boolean()),
    }),
    z.object({
      message_type: z.literal('error'),
      error_type: remark(z.string()),
      error_desc: remark(z.string()),
    }),
  ]),
);

/** Decodes one text frame; `null` for kinds of messages that are not for us, which the wire says to ignore. */
export function decodeSocketMessage(frame: unknown): SocketMessage | null {
  const decoded = decode(parse(frame));
  if (!decoded.ok) return null;
  const message = decoded.value;
  if (message.message_type === 'connection_ack')
    return { type: 'acknowledged', socketId: message.ws_client_id };
  if (message.message_type === 'success') {
    const { connection_id, provider_config_key, is_pending } = message;
    const connection = {
      connectionId: connection_id,
      providerConfigKey: provider_config_key,
      isPending: is_pending === true,
    };
    return { type: 'succeeded', connection };
  }
  return { type: 'refused', error: providerError(message.error_type, message.error_desc) };
}

function parse(frame: unknown): unknown {
  try {
    return typeof frame === 'string' ? JSON.parse(frame) : undefined;
  } catch {
    return undefined;
  }
}
