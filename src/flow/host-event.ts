import type { ConnectError } from '../protocol/connect-error.js';
import type { Connection } from '../protocol/connection.js';
import type { CloseReason, State } from './state.js';

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

/** Names of steps; stable. */
export type StepName =
  | ViewName
  | 'search'
  | 'select'
  | 'submit'
  | 'popup_opened'
  | 'popup_lost'
  | 'session_renewed';

/** How an opening ended. */
export interface CloseDetail {
  readonly reason: CloseReason;
  /** The view that was left. */
  readonly step: ViewName;
  /** True when something that was begun may still become a connection; the webhook will tell. */
  readonly attemptMayComplete: boolean;
}

/** Tells which view a state is shown in; states that share one keep it mounted. */
export function viewOf(state: State): ViewName | null {
  switch (state.name) {
    case 'waiting':
    case 'loading':
    case 'preparing':
      return 'view:loading';
    case 'choosing':
      return 'view:picker';
    case 'entering':
    case 'submitting':
      return 'view:form';
    case 'authorizing':
      return 'view:waiting';
    case 'connected':
      return 'view:success';
    case 'failed':
      return 'view:failed';
    case 'closed':
      return null;
  }
}
