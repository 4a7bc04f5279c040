import type { Form, Typed } from '../form/form.js';
import type { Integration } from '../protocol/integration.js';
import type { Session } from '../protocol/session.js';
import type { HostEvent } from './host-event.js';

/** An order to the outside world. Whatever comes back comes as an event of the same visit. */
export type Effect =
  /** Reads session and integrations, both at once. */
  | { readonly type: 'load' }
  /** Fetches what the next screen needs, in case it is wanted. */
  | { readonly type: 'warm'; readonly integration: Integration }
  | { readonly type: 'prepare'; readonly integration: Integration; readonly session: Session }
  /** Opens the result socket, so that its id is there before the person presses Connect. */
  | { readonly type: 'listen'; readonly websocketsPath: string | null }
  | { readonly type: 'submit'; readonly integration: Integration; readonly form: Form; readonly typed: Typed }
  /** Opens the provider's window. Runs within the click. */
  | {
      readonly type: 'authorize';
      readonly integration: Integration;
      readonly form: Form;
      readonly typed: Typed;
    }
  | { readonly type: 'reopenPopup' }
  | { readonly type: 'showPopup' }
  /** Ends the attempt or the handoff: window, socket, link and timers. */
  | { readonly type: 'endAttempt' }
  /** Reads the session again; skipped when the last reading is younger. */
  | { readonly type: 'checkSession'; readonly ifOlderThanMs: number }
  /** Asks the host for another token, reads what it allows, and adopts it. */
  | { readonly type: 'renewSession' }
  /** Reads what the token that the host gave allows, and adopts it. */
  | { readonly type: 'readSession' }
  | { readonly type: 'awaitSocket'; readonly ms: number }
  /** Asks the host whether the connection was made. */
  | { readonly type: 'resolveConnection'; readonly integration: Integration }
  /** Asks the host for a fresh link to one integration. */
  | { readonly type: 'makeLink'; readonly integration: Integration }
  /** Leaves the host alone for a while; it is not asked while nobody looks. */
  | { readonly type: 'awaitOther'; readonly ms: number }
  /** Aborts every request that is still under way. */
  | { readonly type: 'abortRequests' }
  | { readonly type: 'emit'; readonly event: HostEvent };
