import type { ConnectError } from './connect-error.js';
import { member, text } from './json.js';
import { providerError } from './provider-error.js';

/**
 * What the API's callback page rings in its opener's window: that something ended, never with an id.
 */
export type CallbackMessage =
  | { readonly outcome: 'success' }
  | { readonly outcome: 'error'; readonly error: ConnectError };

/** Answers a callback page, which then closes its window. */
export const callbackAcknowledgement = { type: 'nango_oauth_callback_ack' } as const;

/** Decodes the data of a window message; `null` when it is no callback message. */
export function decodeCallbackMessage(data: unknown): CallbackMessage | null {
  const type = member(data, 'type');
  if (type === 'nango_oauth_callback_success') return { outcome: 'success' };
  if (type !== 'nango_oauth_callback_error') return null;
  return {
    outcome: 'error',
    error: providerError(undefined, text(member(member(data, 'payload'), 'message'))),
  };
}
