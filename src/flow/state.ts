import type { Form } from '../form/form.js';
import type { ConnectError } from '../protocol/connect-error.js';
import type { Connection } from '../protocol/connection.js';
import type { Integration } from '../protocol/integration.js';
import type { Session } from '../protocol/session.js';
import type { CloseReason, UserCloseReason } from './host-event.js';

/**
 * Where the person is. Built from named parts; no part ever holds a typed value or a token.
 */
export type State =
  /** No session token yet. */
  | Named<'waiting'>
  | Named<'loading'>
  | (Named<'choosing'> & { readonly offer: Offer; readonly searched: boolean })
  /** An integration is selected, its form is on the way. */
  | (Named<'preparing'> & { readonly offer: Offer; readonly integration: Integration })
  | (Named<'entering'> & { readonly offer: Offer; readonly task: Task; readonly remark: Remark })
  | (Named<'submitting'> & { readonly offer: Offer; readonly task: Task })
  | (Named<'authorizing'> & { readonly offer: Offer; readonly task: Task; readonly attempt: Attempt })
  /** A link was handed to another device or person; the page waits for what comes of it. */
  | (Named<'handing'> & { readonly offer: Offer; readonly task: Task; readonly handoff: Handoff })
  | (Named<'connected'> & { readonly offer: Offer; readonly task: Task; readonly connection: Connection })
  /** Nothing can be shown before the person or the host acts. `offer` is `null` when even the list is missing. */
  | (Named<'failed'> & {
      readonly error: ConnectError;
      readonly offer: Offer | null;
      readonly integration: Integration | null;
    })
  | (Named<'closed'> & { readonly reason: CloseReason });

interface Named<Name extends string> {
  readonly name: Name;
  readonly course: Course;
}

/** What every state carries. */
export interface Course {
  /** Grows with each wait; a reply that names an older one is stale. */
  readonly visit: number;
  /** True once something was left that the backend may still finish. */
  readonly attemptMayComplete: boolean;
  /** True once `ready` was told. */
  readonly ready: boolean;
  /** What the person is about to do although it loses what they typed; they are asked first. `null` for nothing. */
  readonly leaving: Leaving | null;
}

/** A way out of a form: to the picker, or out of the widget. */
export type Leaving = 'back' | UserCloseReason;

/** What the session has to offer. */
export interface Offer {
  readonly session: Session;
  readonly integrations: readonly Integration[];
  /** True when there is nothing to choose: one integration, or the host named one. */
  readonly settled: boolean;
}

/** What the person is about to do. */
export interface Task {
  readonly integration: Integration;
  readonly form: Form;
  /** True while something is in the form that the person put there. */
  readonly touched: boolean;
  /** Ids of the fields whose unusual value was asked about; once is enough. */
  readonly warned: readonly string[];
}

/** What there is to say about the form. */
export type Remark =
  | null
  | { readonly type: 'problem'; readonly error: ConnectError }
  /** The named fields must be filled. A new object for each press, so that the focus moves each time. */
  | { readonly type: 'missing'; readonly fields: readonly string[] }
  /** The values of the named fields look unusual; pressing again sends them as they are. */
  | { readonly type: 'doubtful'; readonly fields: readonly string[] }
  /** The host renewed the session meanwhile; pressing again is all it takes. */
  | { readonly type: 'renewed' };

/** One popup try. */
export interface Attempt {
  /**
   * `unsure`: the browser gave no window, which it also does for some that opened. `lost`: the window reads
   * closed, which severed ones also do. Neither decides anything.
   */
  readonly popup: 'open' | 'unsure' | 'lost';
  /** True once the person followed the plain link, into a window that nobody here has a handle of. */
  readonly isFollowed: boolean;
  /** True once the address of the provider's page is known, so that a plain link can lead there. */
  readonly isAddressed: boolean;
  /** `dead`: no result can be counted on by the socket, though one that only slept may still bring it. */
  readonly socket: 'alive' | 'dead';
  /** What the callback page rang; the backend's own word is waited for. */
  readonly rang:
    | null
    | { readonly outcome: 'success' }
    | { readonly outcome: 'error'; readonly error: ConnectError };
  /**
   * What came of asking whether it is done: first the host (`asking`), then the session (`checking`). `nothing_yet`:
   * the result will still be heard. `unconfirmed`: it can only be asked for, and nobody knows of one.
   */
  readonly answer: 'none' | 'asking' | 'checking' | 'nothing_yet' | 'unconfirmed';
  /** What may help after a long silence: the window is behind the page, something blocks it, or it shows a stranger. */
  readonly hint: null | 'behind' | 'blocker' | 'account';
  /** Why the provider's page may show an error, as far as the session check tells. */
  readonly doubt: ConnectError | null;
}

/** One link to go on elsewhere. */
export interface Handoff {
  readonly to: Elsewhere;
  /** `failed`: the host made none. `expired`: it is of no use any more. */
  readonly link: 'making' | 'failed' | 'open' | 'expired';
  /** `silent`: the host has no way to tell that it is done. */
  readonly host: 'silent' | 'idle' | 'asking';
  /** How often the host was asked about this link; each time it is left alone for longer. */
  readonly asked: number;
}

/** Where the person wants to go on. */
export type Elsewhere = 'device' | 'colleague' | 'browser';

/** A state's name. */
export type StateName = State['name'];

/** A state by its name. */
export type StateOf<Name extends StateName> = Extract<State, { readonly name: Name }>;

/** Where every opening starts. */
export const start: State = {
  name: 'waiting',
  course: { visit: 0, attemptMayComplete: false, ready: false, leaving: null },
};
