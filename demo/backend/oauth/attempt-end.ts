import type { Context } from 'hono';
import type { Backend } from '../backend.js';
import { callbackPage } from './callback-page.js';
import type { AttemptFailure } from './popup-mode.js';

/** Whom to tell about an attempt. */
export interface AttemptAddress {
  readonly socketId: string | null;
  readonly integrationKey: string;
  readonly connectionId: string;
}

/**
 * Tells that an attempt failed, first on the result socket and then with the page in the popup. The page may have
 * other words: it quotes the provider where the provider said something.
 */
export function failAttempt(
  c: Context,
  backend: Backend,
  attempt: AttemptAddress,
  failure: AttemptFailure,
): Response {
  if (attempt.socketId !== null) {
    backend.resultSockets.tell(attempt.socketId, {
      message_type: 'error',
      provider_config_key: attempt.integrationKey,
      connection_id: attempt.connectionId,
      error_type: failure.type,
      error_desc: failure.description,
    });
  }
  return callbackPage(c, { ok: false, message: failure.pageMessage ?? failure.description });
}

/** Tells that an attempt made a connection, first on the result socket: the popup may close as soon as it has a page. */
export function completeAttempt(
  c: Context,
  backend: Backend,
  attempt: AttemptAddress,
  isPending: boolean,
): Response {
  if (attempt.socketId !== null) {
    backend.resultSockets.tell(attempt.socketId, {
      message_type: 'success',
      provider_config_key: attempt.integrationKey,
      connection_id: attempt.connectionId,
      is_pending: isPending,
    });
  }
  return callbackPage(c, { ok: true });
}
