import type { ConnectErrorCode } from './connect-error.js';

/** What hosts of Nango's client know these failures by, where the backend had no word of its own. */
const types: Partial<Readonly<Record<ConnectErrorCode, string>>> = {
  session_expired: 'missing_connect_session_token',
  session_invalid: 'missing_connect_session_token',
  session_unavailable: 'missing_connect_session_token',
  api_url_invalid: 'invalid_host_url',
  integration_not_allowed: 'integration_not_allowed',
  credentials_rejected: 'connection_test_failed',
  input_rejected: 'missing_credentials',
  connection_refused: 'connection_validation_failed',
  limit_reached: 'resource_capped',
  access_denied: 'callback_err',
  provider_refused: 'callback_err',
  popup_closed: 'window_closed',
};

/** Names a failure as Nango's client does: by the backend's own code, else by the nearest of that client's. */
export function authErrorType(code: ConnectErrorCode, serverCode: string | undefined): string {
  return serverCode ?? types[code] ?? 'unknown_error';
}
