import type { ConnectError } from './connect-error.js';
import { member, text } from './json.js';
import { parseJson } from './parse-json.js';
import { providerError } from './provider-error.js';
import { codeIn } from './read-error.js';

/** What the result socket said. */
export type SocketMessage =
  | { readonly type: 'acknowledged'; readonly socketId: string }
  | { readonly type: 'succeeded'; readonly connectionId: string; readonly isPending: boolean }
  | {
      readonly type: 'refused';
      readonly error: ConnectError;
      /** All that was said, of which the error has what a person needs. */
      readonly said?: string;
    };

/** Decodes one text frame; `null` for kinds of messages that are not for us, which the wire says to ignore. */
export function decodeSocketMessage(frame: unknown): SocketMessage | null {
  const message = parseJson(frame);
  const said = (name: string) => text(member(message, name));
  switch (said('message_type')) {
    case 'connection_ack': {
      const socketId = said('ws_client_id');
      return socketId ? { type: 'acknowledged', socketId } : null;
    }
    case 'success': {
      const connectionId = said('connection_id');
      // Besides the id everything is read with care: a terminal message comes once and must not be lost.
      return connectionId
        ? { type: 'succeeded', connectionId, isPending: member(message, 'is_pending') === true }
        : null;
    }
    case 'error': {
      const words = said('error_desc');
      return {
        type: 'refused',
        error: providerError(codeIn(said('error_type')), words),
        ...(words && { said: words }),
      };
    }
    default:
      return null;
  }
}
