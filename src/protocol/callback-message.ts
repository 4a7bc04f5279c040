import * as z from 'zod/mini';
import type { ConnectError } from './connect-error.js';
import { providerError } from './provider-error.js';
import { remark } from './remark.js';
import { zodDecoder } from './zod-decoder.js';

/**
 * What the API's callback page rings in its opener's window: that something ended, never with an id.
 */
export type CallbackMessage =
  | { readonly outcome: 'success' }
  | { readonly outcome: 'error'; readonly error: ConnectError };

/** Answers a callback page, which then closes its window. */
export const callbackAcknowledgement = { type: 'nango_oauth_callback_ack' } as const;

const decode = zodDecoder(
  z.union([
    z.object({ type: z.literal('nango_oauth_callback_success') }),
    z.object({
      type: z.literal('nango_oauth_callback_error'),
      payload: remark(z.object({ message: remark(z.string()) })),
    }),
  ]),
);

/** Decodes the data of a window message; `null` when it is no callback message. */
export function decodeCallbackMessage(data: unknown): CallbackMessage | null {
  const decoded = decode(data);
  if (!decoded.ok) return null;
  if (decoded.value.type === 'nango_oauth_callback_success') return { outcome: 'success' };
  return { outcome: 'error', error: providerError(undefined, decoded.value.payload?.message) };
}
