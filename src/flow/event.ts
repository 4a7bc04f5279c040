import type { Form, Typed } from '../form/form.js';
import type { ConnectError } from '../protocol/connect-error.js';
import type { Connection } from '../protocol/connection.js';
import type { Integration } from '../protocol/integration.js';
import type { Session } from '../protocol/session.js';
import type { UserCloseReason } from './host-event.js';
import type { Attempt, Elsewhere } from './state.js';

/** What happened, in the past tense, with its origin in front. Replies name the visit they belong to. */
export type FlowEvent = HostAct | UserAct | Reply;

type HostAct =
  /** A token other than the one before is there. */
  | { readonly type: 'host.tokenGiven' }
  /** Another token was adopted, and this is what it allows. Never stale: it concerns the whole opening. */
  | {
      readonly type: 'host.sessionRenewed';
      readonly session: Session;
      /** Whether the host gave it by itself or was asked for it. */
      readonly origin: 'given' | 'asked';
    }
  | { readonly type: 'host.closed'; readonly reason: 'host' | 'removed' };

/** What the person does; the only events the screens send. */
export type UserAct =
  | { readonly type: 'user.searched' }
  /** Is about to choose an integration. */
  | { readonly type: 'user.considered'; readonly key: string }
  | { readonly type: 'user.integrationChosen'; readonly key: string }
  | { readonly type: 'user.submitted'; readonly typed: Typed }
  /** Changed the form: whether anything in it is now other than it was at first. */
  | { readonly type: 'user.typed'; readonly differs: boolean }
  | { readonly type: 'user.wentBack' }
  /** Again after a failure. */
  | { readonly type: 'user.retried' }
  | { readonly type: 'user.popupReopened' }
  | { readonly type: 'user.popupShown' }
  /** Followed the plain link to the provider's page. */
  | { readonly type: 'user.linkFollowed' }
  /** *I have finished*, said by the person. */
  | { readonly type: 'user.claimedFinished' }
  /** Wants to go on elsewhere, by a link. */
  | { readonly type: 'user.handedOff'; readonly to: Elsewhere }
  | { readonly type: 'user.cancelled' }
  /** Came back to the page. */
  | { readonly type: 'user.returned' }
  | { readonly type: 'user.closed'; readonly reason: UserCloseReason }
  /** Asked whether to lose what was typed, the person goes. */
  | { readonly type: 'user.left' }
  /** The same, but the person stays. */
  | { readonly type: 'user.stayed' };

/** A reply before it is known which visit it belongs to. */
export type News = DistributiveOmit<Reply, 'visit'>;

type DistributiveOmit<T, Key extends PropertyKey> = T extends unknown ? Omit<T, Key> : never;

type Reply = { readonly visit: number } & (
  | {
      readonly type: 'api.loaded';
      readonly session: Session;
      readonly integrations: readonly Integration[];
      /** Key of the integration the host asked for; `null` for none. */
      readonly wanted: string | null;
    }
  | { readonly type: 'api.loadFailed'; readonly error: ConnectError }
  | { readonly type: 'api.prepared'; readonly form: Form }
  | { readonly type: 'api.prepareFailed'; readonly error: ConnectError }
  | { readonly type: 'api.connectionMade'; readonly connection: Connection }
  | { readonly type: 'api.refused'; readonly error: ConnectError }
  /** The session was read again and the token is good. */
  | { readonly type: 'api.sessionChecked'; readonly session: Session }
  | { readonly type: 'api.sessionCheckFailed'; readonly error: ConnectError }
  | { readonly type: 'popup.opened' }
  /** The address of the provider's page is known. */
  | { readonly type: 'popup.addressed' }
  | { readonly type: 'popup.unsure' }
  /** `isFinal` where the host wants a window that reads closed to end the attempt. */
  | { readonly type: 'popup.lost'; readonly isFinal: boolean }
  /** Long nothing was heard. `isBehind` when the page itself has the focus, so that its window has not. */
  | { readonly type: 'popup.silent'; readonly isBehind: boolean }
  /** The page is in sight again, or online again. */
  | { readonly type: 'page.resumed' }
  | { readonly type: 'popup.rang'; readonly rang: NonNullable<Attempt['rang']> }
  | { readonly type: 'socket.succeeded'; readonly connection: Connection }
  /** `said`: the backend's whole words, without what was typed. */
  | { readonly type: 'socket.refused'; readonly error: ConnectError; readonly said?: string }
  | { readonly type: 'socket.died' }
  /** The time given to the socket after the callback page rang is over. */
  | { readonly type: 'clock.graceEnded' }
  /** The host has given no token for a long time. */
  | { readonly type: 'clock.tokenOverdue' }
  /** The host was asked for the connection; `null` when it knows of none. */
  | { readonly type: 'host.connectionResolved'; readonly connectionId: string | null }
  /** A fresh link is there. `canTell` where the host can be asked whether it is done. */
  | { readonly type: 'host.linkMade'; readonly canTell: boolean }
  | { readonly type: 'host.linkFailed' }
  | { readonly type: 'clock.linkExpired' }
  /** The host was left alone for long enough, or the page is in sight again. */
  | { readonly type: 'clock.askDue' }
);

/** An event by its type. */
export type EventOf<Type extends FlowEvent['type']> = Extract<FlowEvent, { readonly type: Type }>;
