/** What every failure tells besides its code. Never holds a typed value or a token. */
interface Fault<Code extends string> {
  /** What to branch on. */
  readonly code: Code;
  /** The backend's own error code as it came over the wire, for support; absent when no backend spoke. */
  readonly serverCode?: string;
  /** HTTP status of the refusing answer. */
  readonly status?: number;
  /** What the provider or backend said, in its own words, without anything that was typed. */
  readonly words?: string;
}

/**
 * Why a connection could not be made. Branch on `code`; codes are never renamed.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1 for `access_denied`
 */
export type ConnectError =
  /** The session token is unknown or older than its lifetime; the backend does not tell which. */
  | Fault<'session_expired'>
  /** The value given as session token is none. */
  | Fault<'session_invalid'>
  /** The host's `fetchSessionToken` failed or answered nothing usable. */
  | Fault<'session_unavailable'>
  /** The API address that the host gave is no http(s) address. */
  | Fault<'api_url_invalid'>
  /** No answer: offline, refused, blocked. */
  | Fault<'network'>
  /** No answer in time. */
  | Fault<'timeout'>
  /** An answer that is no answer of this API, such as an HTML page. */
  | Fault<'unexpected_answer'>
  /** The account has asked too often; to be tried again in `retryAfterMs` ms, where the server tells. */
  | (Fault<'rate_limited'> & { readonly retryAfterMs?: number })
  /** The server failed: a status of 5xx. */
  | Fault<'server_error'>
  /** The session does not allow this integration. */
  | Fault<'integration_not_allowed'>
  /** There is no such integration any more. */
  | Fault<'integration_unknown'>
  /** The integration is set up in a way that cannot work; its owner has to act. */
  | Fault<'integration_misconfigured'>
  /** This version does not know how to connect it. */
  | Fault<'auth_mode_unsupported'>
  /** The provider did not accept what was typed. */
  | Fault<'credentials_rejected'>
  /** The backend did not accept the named fields; their names are those on the wire. */
  | (Fault<'input_rejected'> & { readonly fields: readonly string[] })
  /** The host's own check refused the connection, or the backend did, for a reason this version does not know. */
  | Fault<'connection_refused'>
  /** The connection to renew does not exist any more. */
  | Fault<'connection_gone'>
  /** The plan allows no more connections. */
  | Fault<'limit_reached'>
  /** The person said no at the provider. */
  | Fault<'access_denied'>
  /** The provider ended the sign-in for another reason. */
  | Fault<'provider_refused'>
  /** The window read closed, told only to a host that asked for it: one that is cut off from its page reads so too. */
  | Fault<'popup_closed'>;

/** Every code a host can branch on; `docs/troubleshooting.md` says of each what to do about it. */
export type ConnectErrorCode = ConnectError['code'];

/** A code whose error has nothing besides what every error has. */
export type PlainErrorCode = Exclude<ConnectErrorCode, 'input_rejected' | 'rate_limited'>;
