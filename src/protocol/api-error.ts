import type { ConnectError, ConnectErrorCode, PlainErrorCode } from './connect-error.js';
import { member, text } from './json.js';

/** An HTTP answer, as far as errors are concerned. */
export interface Refusal {
  readonly status: number;
  /** The parsed JSON body; `undefined` when it was no JSON. */
  readonly body: unknown;
  /** When the rate limit's window ends, in ms since 1970; `null` when not told. */
  readonly limitEndsAtMs: number | null;
}

/** The backend's own codes that mean something else than their status does. */
const codes: Readonly<Record<string, ConnectErrorCode>> = {
  invalid_connect_session_token_format: 'session_invalid',
  missing_auth_header: 'session_invalid',
  malformed_auth_header: 'session_invalid',
  missing_public_key: 'session_invalid',
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

/** Reads the reason out of a refusing answer. Total: every status and body give an error. */
export function connectErrorOf({ status, body, limitEndsAtMs }: Refusal, nowMs: number): ConnectError {
  const error = member(body, 'error');
  const serverCode = codeIn(member(error, 'code'));
  const words = text(member(error, 'message'));
  const fault = { status, ...(serverCode && { serverCode }), ...(words && { words }) };
  const code =
    (serverCode && Object.hasOwn(codes, serverCode) && codes[serverCode]) || codeOfStatus(status, serverCode);
  if (code === 'rate_limited') {
    return { ...fault, code, ...(limitEndsAtMs && { retryAfterMs: Math.max(0, limitEndsAtMs - nowMs) }) };
  }
  if (code === 'input_rejected') return { ...fault, code, fields: fieldsOf(member(error, 'errors')) };
  return { ...fault, code };
}

/** Some backends put whole sentences into a code, which may quote what was typed. */
function codeIn(value: unknown): string | undefined {
  const code = text(value);
  return code && /^\w{1,64}$/.test(code) ? code : undefined;
}

/**
 * Tells whether a body that came with a success status is an error all the same, as some modes answer.
 */
export function isErrorBody(body: unknown): boolean {
  return (member(body, 'error') ?? null) !== null;
}

function codeOfStatus(status: number, serverCode: string | undefined): PlainErrorCode | 'rate_limited' {
  if (status === 401) return 'session_expired';
  if (status === 429) return 'rate_limited';
  if (status === 408 || status === 504) return 'timeout';
  if (status >= 500) return 'server_error';
  return serverCode ? 'connection_refused' : 'unexpected_answer';
}

/** The last text of a path is the field; list indexes come as texts of digits. */
function fieldsOf(errors: unknown): readonly string[] {
  if (!Array.isArray(errors)) return [];
  return errors.flatMap((issue) => {
    const path = member(issue, 'path');
    const name = Array.isArray(path) ? path.at(-1) : undefined;
    return typeof name === 'string' ? [name] : [];
  });
}
