import type { ConnectErrorCode } from '../protocol/connect-error.js';

/** How the API words a refusal: its status and its own code. */
type Worded = readonly [status: number, serverCode: string];

/** Refusals in the words of the API, by the code that hosts hear; those that are no words of it are made in `respond.ts`. */
export const refusals = {
  session_expired: [401, 'unknown_connect_session_token'],
  session_invalid: [401, 'invalid_connect_session_token_format'],
  network: [0, ''],
  timeout: [504, 'gateway_timeout'],
  unexpected_answer: [200, ''],
  rate_limited: [429, 'too_many_request'],
  server_error: [500, 'server_error'],
  integration_not_allowed: [400, 'integration_not_allowed'],
  integration_unknown: [404, 'unknown_provider_config'],
  integration_misconfigured: [404, 'unknown_provider_template'],
  credentials_rejected: [400, 'connection_test_failed'],
  input_rejected: [400, 'invalid_body'],
  connection_refused: [400, 'connection_validation_failed'],
  connection_gone: [400, 'invalid_connection'],
  limit_reached: [400, 'resource_capped'],
} as const satisfies Partial<Record<ConnectErrorCode, Worded>>;

/** Code of a refusal that an HTTP answer can be. */
export type HttpRefusal = keyof typeof refusals;

/** Codes that a read can come to. */
export const readRefusals = [
  'session_expired',
  'session_invalid',
  'network',
  'timeout',
  'unexpected_answer',
  'rate_limited',
  'server_error',
] as const satisfies readonly HttpRefusal[];

/** What is said of a sign-in window: the kind of error on the socket, and the words. */
export const windowRefusals = {
  access_denied: ['callback_err', 'access_denied'],
  provider_refused: ['callback_err', 'error_description: This account may not be used here.'],
  connection_refused: ['connection_validation_failed', 'This account may not be used here.'],
  integration_misconfigured: ['provider_config_err', 'The integration has no client ID.'],
} as const satisfies Partial<Record<ConnectErrorCode, readonly [errorType: string, words: string]>>;

/** Code of a refusal that the API says of a sign-in window. */
export type WindowRefusal = keyof typeof windowRefusals;

/** Tells whether a sign-in window can end so. */
export function isWindowRefusal(code: string): code is WindowRefusal {
  return Object.hasOwn(windowRefusals, code);
}

/** Tells whether an HTTP answer can say so. */
export function isHttpRefusal(code: string): code is HttpRefusal {
  return Object.hasOwn(refusals, code);
}
