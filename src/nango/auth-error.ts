import type { ClientError } from '../client/client-error.js';
import { enNango } from '../i18n/en-nango.js';
import { authErrorType } from '../protocol/auth-error-type.js';

/** Why it failed, as far as it is typed; the codes of a server are passed on as they are, beyond these. */
export type AuthErrorType =
  | 'missing_auth_token'
  | 'blocked_by_browser'
  | 'invalid_host_url'
  | 'missing_credentials'
  | 'window_closed'
  | 'connection_test_failed'
  | 'missing_connect_session_token'
  | 'connection_validation_failed'
  | 'resource_capped'
  | 'unknown_error';

/** Takes a failure apart. */
export type ErrorHandler = (errorType: AuthErrorType, errorDesc: string) => void;

/** Rejects what cannot be connected. Branch on `type`. */
export class AuthError extends Error {
  /** What to branch on; a server's own code is passed on, beyond those of the type. */
  type: AuthErrorType;

  /** Makes an error of a sentence for developers, in English, and a type. */
  constructor(message: string, type: AuthErrorType) {
    super(message);
    this.type = type;
  }
}

/** Makes the error of a failure. `said` is what the backend said of it, where that is more than our own words. */
export function authErrorOf(error: Exclude<ClientError, { code: 'aborted' }>, said?: string): AuthError {
  const { code } = error;
  const sentence = Object.hasOwn(enNango, code) ? enNango[code as keyof typeof enNango] : '';
  if (code === 'input_missing' || code === 'popup_unavailable')
    return new AuthError(sentence, 'unknown_error');
  // A server may have any code, and hosts of the other client see it.
  const type = authErrorType(code, error.serverCode) as AuthErrorType;
  return new AuthError(said ?? error.words ?? (error.serverCode ? '' : sentence), type);
}
