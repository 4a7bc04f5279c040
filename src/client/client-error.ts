import type { ConnectError } from '../protocol/connect-error.js';

/**
 * Why there is no answer: what the element's `error` event tells, and what only a caller without screens has to
 * be told. Branch on `code`; codes are never renamed.
 */
export type ClientError = ConnectError | InputMissing | Aborted | PopupUnavailable;

/** Nothing was sent, because the fields of these ids must not be empty. */
export interface InputMissing {
  readonly code: 'input_missing';
  /** Ids of the fields, as `ConnectForm` has them. */
  readonly fields: readonly string[];
}

/** The caller's own signal ended it. */
export interface Aborted {
  readonly code: 'aborted';
  /** True when something that was begun may still become a connection; the webhook will tell. */
  readonly attemptMayComplete: boolean;
}

/** Its sign-in takes a window, and nothing here could open one. */
export interface PopupUnavailable {
  readonly code: 'popup_unavailable';
}
