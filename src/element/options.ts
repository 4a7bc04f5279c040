import type { Appearance } from '../appearance/appearance.js';
import type { CloseDetail, StepDetail } from '../flow/host-event.js';
import type { OwnMessages } from '../i18n/translate.js';
import type { ConnectErrorCode } from '../protocol/connect-error.js';
import type { Connection } from '../protocol/connection.js';
import type { OwnIcons } from '../ui/own-icons.js';
import type { CatalogueEntry } from '../ui/picker/catalogue.js';
import type { Presentation } from '../ui/presentation.js';

/** What a host can set on the element; the same names are its properties. `docs/options.md` tells when to use which. */
export interface ElementOptions {
  /** Session token that the host's backend got from `POST /connect/sessions`; a renewed one may be set at any time. */
  sessionToken?: string | undefined;
  /**
   * Gets a session token: for the start where none is given, and again when one has expired. One that rejects, answers no
   * text or takes longer than 30 s is the error `session_unavailable`.
   */
  fetchSessionToken?: (() => Promise<string>) | undefined;
  /** Address of the API; a base path is kept. Default: `https://api.nango.dev`. */
  apiURL?: string | undefined;
  /** Key of the one integration to connect, read when the list arrives; without it the person chooses. */
  integration?: string | undefined;
  /** Keys of the integrations that the person has connected already; marked in the picker. */
  connected?: readonly string[] | undefined;
  /** Keys of the integrations that stand first in the picker, in this order. To change them, set another list. */
  featured?: readonly string[] | undefined;
  /**
   * What the picker may search and filter by besides names, by an integration's key or its provider's name. To change it,
   * set another object.
   */
  catalogue?: Readonly<Record<string, CatalogueEntry>> | undefined;
  /**
   * Whether the picker remembers on this origin which integrations were chosen of late, by their keys, and shows them
   * first: `on` (default) or `off`.
   */
  recents?: 'on' | 'off' | undefined;
  /**
   * Read when it opens. `modal` (default): a dialog above everything. `drawer`: the same at the end of the line, over the full
   * height. `popover`: beside the `anchor`, with the page around it in use. `inline`: where the element stands.
   */
  presentation?: Presentation | undefined;
  /**
   * What a popover stands beside: an element, its id or a selector. Default: what was pressed or has the focus, else
   * the element's parent. Where none is in sight, or a window is small, the popover is a modal dialog.
   */
  anchor?: Element | string | null | undefined;
  /** Why the person is asked, in their language; shown on the form. */
  reason?: string | undefined;
  /** What the person agrees to by connecting; shown before the button. To change it, set another object. */
  consent?: ConnectUIConsent | undefined;
  /**
   * Answers the id of the connection just made with an integration, or `null`. Asked only when the id could not
   * be heard from the API directly, and again and again while a link is out.
   */
  resolveConnection?: ((query: { readonly integration: string }) => Promise<string | null>) | undefined;
  /**
   * Answers a fresh connect link for one integration, made by your server at this moment. Asked when a person wants to
   * go on in another browser or on another device, or to send it to a colleague; without it, neither is offered.
   */
  createConnectLink?:
    | ((query: { readonly integration: string }) => Promise<string | ConnectLink>)
    | undefined;
  /**
   * What a sign-in window that reads closed means. `ask` (default): a question, because a window that is cut off by
   * `Cross-Origin-Opener-Policy` reads closed while it is open. `fail`: the error `popup_closed`.
   */
  detectClosedPopup?: 'ask' | 'fail' | undefined;
  /**
   * Shows the hosted page of `pageUrl` in a frame of its own, so that no script of this page can read what is typed.
   * Read when it opens.
   */
  isolated?: boolean | undefined;
  /** Address of the hosted page, on an origin other than this page's, which the page's `config.json` lists. */
  pageUrl?: string | undefined;
  /** Light or dark, colours, type and measures: all that `docs/appearance.md` lists. To change it, set another object. */
  appearance?: Appearance | undefined;
  /** Other drawings in place of ours, by name: the path of a drawing of 24 by 24, drawn by a line. To change them, set another object. */
  icons?: OwnIcons | undefined;
  /** Sentences in other words, by key; what is in braces is filled in. To change them, set another object. */
  messages?: OwnMessages | undefined;
  /** Hears every event of the element, and those before its code is there. */
  onEvent?: ((event: ConnectUIEvent) => void) | undefined;
}

/** A fresh connect link. */
export interface ConnectLink {
  /** Absolute address of the link, as the API answered it. */
  readonly url: string;
  /** ISO 8601 text or ms since 1970. Default: half an hour from now. */
  readonly expiresAt?: string | number | undefined;
}

/** What `openConnectUI` takes. */
export interface ConnectUIOptions extends Readonly<ElementOptions> {
  /** Node that the element is put into: for a popover, the host's own dialog that it is opened from. Default: the body. */
  readonly container?: Element | undefined;
  /** Language of the widget, as a BCP 47 tag. Default: that of the page, else that of the person's browser. */
  readonly lang?: string | undefined;
}

/** What the host does with an account, in the person's language. */
export interface ConnectUIConsent {
  /** What the account is used for; without it nothing is shown. */
  readonly purpose: string;
  /** What is read or changed, one thing each; ten at most are shown. */
  readonly access?: readonly string[] | undefined;
  /** How long it is kept. */
  readonly retention?: string | undefined;
  /** Address of the terms; shown only when it begins with `https:`. */
  readonly termsUrl?: string | undefined;
}

/** Details of the element's events, by event name. */
export interface ConnectUIEventDetails {
  /** The first screen that a person can act on is there. */
  readonly ready: null;
  /** The person came to another view, or did something that a funnel counts. */
  readonly step: StepDetail;
  /** A connection was made; save its id after checking it on your server. */
  readonly connect: Connection;
  /** Something failed, once for each failure; the widget stays open. */
  readonly error: ConnectErrorDetail;
  /** The widget closed; remove the element. */
  readonly close: CloseDetail;
}

/** What `onEvent` hears: the same as the element's events. */
export type ConnectUIEvent = {
  readonly [Type in keyof ConnectUIEventDetails]: {
    readonly type: Type;
    readonly detail: ConnectUIEventDetails[Type];
  };
}[keyof ConnectUIEventDetails];

/** Why something failed. Branch on `code`; `message` is the sentence the person read. */
export interface ConnectErrorDetail {
  /** What to branch on: codes are ours, and never renamed. */
  readonly code: ConnectErrorCode;
  /** A sentence in the language of the widget. */
  readonly message: string;
  /** The backend's own error code, as it came over the wire, such as `connection_test_failed`; absent when none spoke. */
  readonly serverCode?: string;
  /** HTTP status of the refusing answer; absent when there was none. */
  readonly status?: number;
  /** Names on the wire of the fields that were refused, for `input_rejected`. */
  readonly fields?: readonly string[];
  /** In how many ms to try again, for `rate_limited`, where the server tells. */
  readonly retryAfterMs?: number;
}
