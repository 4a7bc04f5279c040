import type { ConnectError, PlainErrorCode } from './connect-error.js';
import { member, text } from './json.js';

/** An HTTP answer, as far as errors are concerned. */
export interface Refusal {
  readonly status: number;
  /** The parsed JSON body; `undefined` when it was no JSON. */
  readonly body: unknown;
  /** When the rate limit's window ends, in ms since 1970; 0 when not told. */
  readonly limitEndsAtMs: number;
}

/** Makes an error of a refusing answer. Total: every status and body give one. */
export type ErrorOf = (refusal: Refusal, nowMs: number) => ConnectError;

/** Limits are by the minute; what ends much later is told by a clock that is wrong. */
const longestLimitMs = 3_600_000;

/** The backend's own codes for a session token that is none. */
const noToken = /_token_format$|^missing_public_key$|_auth_header$/;

/** Reads the reason out of an answer that refuses to show the session or the list. */
export const readErrorOf: ErrorOf = ({ status, body, limitEndsAtMs }, nowMs) => {
  const error = member(body, 'error');
  const serverCode = codeIn(member(error, 'code'));
  const words = text(member(error, 'message'));
  const fault = { status, ...(serverCode && { serverCode }), ...(words && { words }) };
  const code = serverCode && noToken.test(serverCode) ? 'session_invalid' : codeOfStatus(status);
  const retryAfterMs = limitEndsAtMs - nowMs;
  // One of the two clocks may be wrong by any time.
  const isTold = code === 'rate_limited' && retryAfterMs > 0 && retryAfterMs < longestLimitMs;
  return { ...fault, code, ...(isTold && { retryAfterMs }) };
};

/** Answers a code; `undefined` for anything else. Some backends put whole sentences there, which may quote what was typed. */
export function codeIn(value: unknown): string | undefined {
  const code = text(value);
  return code && /^\w{1,64}$/.test(code) ? code : undefined;
}

/**
 * Tells whether a body that came with a success status is an error all the same, as some modes answer.
 */
export function isErrorBody(body: unknown): boolean {
  return Boolean(member(body, 'error'));
}

function codeOfStatus(status: number): PlainErrorCode | 'rate_limited' {
  if (status === 401) return 'session_expired';
  if (status === 429) return 'rate_limited';
  if (status === 408 || status === 504) return 'timeout';
  if (status >= 500) return 'server_error';
  return 'unexpected_answer';
}
