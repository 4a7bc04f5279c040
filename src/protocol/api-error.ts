import type { PlainErrorCode } from './connect-error.js';
import { member } from './json.js';
import { type ErrorOf, readErrorOf } from './read-error.js';

/** Says of the backend's own codes what they mean, where that is something else than their status does. */
export const apiCodes: Readonly<Record<string, PlainErrorCode | 'input_rejected'>> = {
  connection_test_failed: 'credentials_rejected',
  invalid_credentials: 'credentials_rejected',
  // No token for what was typed; whether the provider said so or was out of reach, the code does not tell.
  client_credentials_fetch_error: 'credentials_rejected',
  two_step_credentials_fetch_error: 'credentials_rejected',
  invalid_two_step_credentials: 'credentials_rejected',
  bill_credentials_fetch_error: 'credentials_rejected',
  aws_sigv4_sts_request_failed: 'credentials_rejected',
  // The key that was typed cannot sign.
  failed_to_generate: 'credentials_rejected',
  integration_not_allowed: 'integration_not_allowed',
  unknown_provider_config: 'integration_unknown',
  unknown_provider_template: 'integration_misconfigured',
  invalid_auth_mode: 'integration_misconfigured',
  not_found: 'integration_misconfigured',
  invalid_uri_params: 'integration_misconfigured',
  invalid_connection: 'connection_gone',
  resource_capped: 'limit_reached',
  invalid_body: 'input_rejected',
  invalid_query_params: 'input_rejected',
};

/** Reads the reason out of an answer that refuses a provider or a connection. */
export const connectErrorOf: ErrorOf = (refusal, nowMs) => {
  const error = readErrorOf(refusal, nowMs);
  const { serverCode = '', words } = error;
  const code = Object.hasOwn(apiCodes, serverCode) ? apiCodes[serverCode] : undefined;
  // The backend knows why, and said so in a way that this version does not know.
  if (!code && serverCode && error.code === 'unexpected_answer')
    return { ...error, code: 'connection_refused' };
  if (!code) return error;
  const fault = { status: refusal.status, serverCode, ...(words && { words }) };
  if (code !== 'input_rejected') return { ...fault, code };
  return { ...fault, code, fields: fieldsOf(member(member(refusal.body, 'error'), 'errors')) };
};

/**
 * Reads the reason out of an answer that refuses a provider: what is wrong with the integration, or with the reading.
 * Nobody has named an account yet that could be refused.
 */
export const providerErrorOf: ErrorOf = (refusal, nowMs) => {
  const error = connectErrorOf(refusal, nowMs);
  return error.code.startsWith('integration_') ? error : readErrorOf(refusal, nowMs);
};

/** The last text of a path is the field; list indexes come as texts of digits. */
function fieldsOf(errors: unknown): readonly string[] {
  if (!Array.isArray(errors)) return [];
  return errors.flatMap((issue) => {
    const path = member(issue, 'path');
    const name = Array.isArray(path) ? path.at(-1) : undefined;
    return typeof name === 'string' ? [name] : [];
  });
}
