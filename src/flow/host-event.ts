import type { ConnectError } from '../protocol/connect-error.js';
import type { Connection } from '../protocol/connection.js';

/** What the host hears. Details are data: never a typed value, a token or a sentence of a backend. */
export type HostEvent =
  /** The first screen that a person can act on is there. Once for each opening. */
  | { readonly type: 'ready' }
  | { readonly type: 'step'; readonly detail: StepDetail }
  | { readonly type: 'connect'; readonly detail: Connection }
  | { readonly type: 'error'; readonly detail: ConnectError }
  | { readonly type: 'close'; readonly detail: CloseDetail };

/** One step of the person, for a funnel. */
export interface StepDetail {
  /** What the person did, or the view they came to. */
  readonly name: StepName;
  /** Key of the integration it is about. */
  readonly integration?: string;
}

/** The views a person can be on. */
export type ViewName =
  | 'view:loading'
  | 'view:picker'
  | 'view:form'
  | 'view:waiting'
  | 'view:success'
  | 'view:failed';

/** Names of steps, for analytics; never renamed. */
export type StepName =
  | ViewName
  | 'search'
  | 'select'
  | 'submit'
  | 'popup_opened'
  | 'popup_unsure'
  | 'popup_lost'
  | 'handoff'
  | 'session_renewed';

/** How an opening ended. */
export interface CloseDetail {
  /** What closed it. */
  readonly reason: CloseReason;
  /** The view that was left. */
  readonly step: ViewName;
  /** True when something that was begun may still become a connection; the webhook will tell. */
  readonly attemptMayComplete: boolean;
}

/** Why the widget closed: by the person, by `close()`, or because it was taken out of the page. */
export type CloseReason = UserCloseReason | 'host' | 'removed';

/** How a person closes the widget: *Done* after success, the button, the Escape key, or a press outside. */
export type UserCloseReason = 'done' | 'dismissed' | 'escape' | 'outside';
