import type { UserAct } from '../flow/event.js';
import type { Attempt, State } from '../flow/state.js';
import type { ConnectError } from '../protocol/connect-error.js';

/** Where an attempt to connect is, for the screens of the caller. */
export type ConnectStep =
  /** What it takes is being read; a call of `provider` does so ahead. */
  | { readonly name: 'preparing' }
  /** What was typed is on its way. */
  | { readonly name: 'submitting' }
  | WaitingStep;

/**
 * The person signs in at the provider's page. Told anew with each change. No window has to be believed closed or
 * open: offer `link` and the acts where `popup` is not `open`. To cancel, abort the signal.
 */
export interface WaitingStep {
  readonly name: 'waiting';
  /** `unsure`: the browser gave no window, which it also does for some that opened. `lost`: it reads closed, as do some that are open. */
  readonly popup: Attempt['popup'];
  /** Address of the provider's page for a plain link, which no blocker stops; `null` while it is not known. */
  readonly link: string | null;
  /** False once the result cannot be heard as it comes; it goes on by the window's own sign or `resolveConnection`. */
  readonly isHeard: boolean;
  /** What came of asking whether it is done. After `unconfirmed`, `connect` tries anew, at the risk of a second connection. */
  readonly answer: 'none' | 'asking' | 'nothing_yet' | 'unconfirmed';
  /** What may help after a long silence: the window is behind the page, something blocks it, or it shows a stranger. */
  readonly hint: Attempt['hint'];
  /** Why the provider's page may show an error, as far as the session tells. */
  readonly doubt: ConnectError | null;
  /** Brings the window to the front. */
  show(): void;
  /** Opens a window again; must be called in a press. */
  reopen(): void;
  /** Tells that the person followed `link`. */
  followed(): void;
  /** Tells that the person says to have finished. */
  finished(): void;
}

/** Tells where a state is for the caller; `null` where it is nowhere that takes time. */
export function stepOf(
  state: State,
  send: (act: UserAct) => void,
  link: (() => string | null) | null,
): ConnectStep | null {
  if (state.name === 'submitting') return { name: 'submitting' };
  if (state.name !== 'authorizing') return null;
  const { popup, socket, answer, hint, doubt } = state.attempt;
  return {
    name: 'waiting',
    popup,
    link: link?.() ?? null,
    isHeard: socket === 'alive',
    answer: answer === 'checking' ? 'asking' : answer,
    hint,
    doubt,
    show: () => send({ type: 'user.popupShown' }),
    reopen: () => send({ type: 'user.popupReopened' }),
    followed: () => send({ type: 'user.linkFollowed' }),
    finished: () => send({ type: 'user.claimedFinished' }),
  };
}
