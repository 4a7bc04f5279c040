import type { Form, Typed } from '../form/form.js';
import type { ConnectError } from '../protocol/connect-error.js';
import type { Connection } from '../protocol/connection.js';
import type { Integration } from '../protocol/integration.js';
import type { Result } from '../protocol/result.js';
import type { Session } from '../protocol/session.js';
import type { Effect } from './effect.js';
import type { News } from './event.js';
import type { HostEvent } from './host-event.js';
import type { createTaskOrders } from './task-orders.js';
import type { TaskRules } from './transition.js';

/** Everything the flow needs of the outside world. */
export interface Ports {
  readonly api: Api;
  readonly host: Host;
  readonly clock: Clock;
}

/** What came of a request. */
export type Answer<T> = Promise<Result<T, ConnectError>>;

/** The backend, asked on behalf of the token given with each call. Never rejects; an aborted call may answer anything. */
export interface Api {
  session(token: string, signal: AbortSignal): Answer<Session>;
  integrations(token: string, signal: AbortSignal): Answer<readonly Integration[]>;
  /** Brings ahead what `prepare` will need, where that is no trouble; tells nobody what came of it. */
  warm(token: string, integration: Integration, signal: AbortSignal): void;
  /** Brings all that the next screens need, code included. */
  prepare(token: string, integration: Integration, session: Session, signal: AbortSignal): Answer<Prepared>;
  submit(token: string, task: Order, signal: AbortSignal): Answer<Connection>;
}

/** What is there once an integration's form can be shown. */
export interface Prepared {
  readonly form: Form;
  /** `null` where no popup is needed. */
  readonly authorizer: (Authorizer & Detour) | null;
  /** `undefined` where nobody can be handed a link. */
  readonly handoff?: HandoffLine & HandoffWays;
  /** What is decided from here on; it comes with the code of the screens it belongs to. */
  readonly taskRules: TaskRules;
  /** Carries out what those rules order. */
  readonly createOrders: typeof createTaskOrders;
}

/** What the person ordered by pressing Connect. */
export interface Order {
  readonly integration: Integration;
  readonly form: Form;
  readonly typed: Typed;
}

/** One popup try at a time, and the socket its result comes by. */
export interface Authorizer {
  /** Opens the result socket, or keeps one that is fresh. */
  listen(websocketsPath: string | null): void;
  /** Opens the provider's window before it returns; `hear` is called until `end`. */
  open(token: string, order: Order, hear: (event: AttemptEvent) => void): void;
  reopen(): void;
  show(): void;
  /** Closes window, socket and timers. Does nothing when there is nothing. */
  end(): void;
}

/** The ways around a window that does not come; only the screens ask for them. */
export interface Detour {
  /** Address of the provider's page; `null` outside an attempt or while it waits for the socket's id. */
  link(): string | null;
  /** Where the person is, as far as that can be told. */
  readonly browser: Browser;
  /** Words an address so that this system opens it in the person's own browser. */
  outward(address: string): string;
}

/** A browser, by what it takes to allow popups in it, or to leave it. */
export interface Browser {
  /** Its name as people know it; empty when it is not known. */
  readonly name: string;
  /** What kind of steps allow popups in it. */
  readonly popups: 'chrome' | 'firefox' | 'safari' | 'iphone' | 'android' | 'other';
  /** The app whose built-in browser it is, empty for an unknown one; `null` for a browser of its own. */
  readonly app: string | null;
}

/** One link at a time to another device or person, and the patience that takes. */
export interface HandoffLine {
  /** Makes a link under the eyes of `token`, which it must not carry, or waits. */
  carryOut(
    order: Extract<Effect, { readonly type: 'makeLink' | 'awaitOther' }>,
    token: string,
    hear: (news: News) => void,
  ): void;
  /** Forgets the link and stops waiting. Does nothing when there is nothing. */
  end(): void;
}

/** The way to another device or person, as far as screens ask for it. */
export interface HandoffWays {
  /** Whether the host makes links at all. */
  isOffered(): boolean;
  /** Fetches the code of all that follows; answers whether it is there. */
  load(): Promise<boolean>;
  /** The link that was made; `null` while there is none. */
  link(): FreshLink | null;
}

/** A link that was made a moment ago for one integration. */
export interface FreshLink {
  readonly address: string;
  readonly expiresAtMs: number;
  /** Opens the system's own sheet for sharing, within a press; `null` where there is none. */
  readonly share: null | ((words: { readonly title: string; readonly text: string }) => void);
}

/** What can be heard of a popup try. */
export type AttemptEvent = Extract<
  News,
  {
    readonly type:
      | 'popup.opened'
      | 'popup.addressed'
      | 'popup.unsure'
      | 'popup.lost'
      | 'popup.silent'
      | 'page.resumed'
      | 'popup.rang'
      | 'socket.succeeded'
      | 'socket.refused'
      | 'socket.died';
  }
>;

/** The page that embeds us. */
export interface Host {
  /** Asks for a fresh token; `null` when the host offers no way or has none. */
  fetchToken(): Promise<string | null>;
  /** Key of the integration the host wants; `null` for a choice. */
  wanted(): string | null;
  /** Asks whether a connection was made; `null` for none or no way to tell. */
  resolveConnection(integration: string): Promise<string | null>;
  hear(event: HostEvent): void;
}

/** Time. */
export interface Clock {
  /** Ms since 1970. */
  now(): number;
  /** Runs once after `ms`, unless the returned function is called before. */
  after(ms: number, run: () => void): () => void;
}
