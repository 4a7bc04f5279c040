import { defaultApiURL } from '../protocol/api-address.js';
import type { ConnectUIEvent } from './connect-ui-event.js';
import type { ConnectUIProps } from './connect-ui-props.js';
import { type OwnWidget, openOwnWidget } from './own-widget.js';
import { openFrame, type PageFrame, pageAddress } from './page-frame.js';

/** The dialog in which a person chooses an integration and connects it. Not shown before `open`. */
export class ConnectUI {
  /** The frame that `baseURL` is shown in; `null` while it is closed, and for our own widget. */
  iframe: HTMLIFrameElement | null = null;
  readonly #props: ConnectUIProps;
  readonly #page: URL | null;
  readonly #apiURL: string;
  #token: string | undefined;
  #frame: PageFrame | null = null;
  #widget: OwnWidget | null = null;
  #isReady = false;

  /** Makes a dialog, without showing it. Throws a `TypeError` for a `baseURL` that is no address. */
  constructor(props: ConnectUIProps) {
    const { baseURL, apiURL = defaultApiURL, sessionToken } = props;
    this.#props = props;
    this.#apiURL = apiURL;
    this.#page = baseURL === undefined ? null : pageAddress(baseURL, props, apiURL);
    this.#token = sessionToken;
  }

  /** Shows the dialog; does nothing while it is shown. */
  open(): void {
    // A host may have taken the frame out of the page by itself.
    if (this.#frame && !this.#frame.iframe.isConnected) this.close();
    if (this.#frame || this.#widget) return;
    if (this.#page) {
      this.#frame = openFrame(this.#page, (event) => this.#hear(event));
      this.iframe = this.#frame.iframe;
    } else {
      const props = { ...this.#props, sessionToken: this.#token };
      this.#widget = openOwnWidget(props, this.#apiURL, (event) => this.#hear(event));
    }
  }

  /** Gives the dialog a token, at first or anew. */
  setSessionToken(sessionToken: string): void {
    this.#token = sessionToken;
    this.#sendToken();
    this.#widget?.setToken(sessionToken);
  }

  /** Takes the dialog away; does nothing while it is not shown. */
  close(): void {
    const [frame, widget] = [this.#frame, this.#widget];
    this.#frame = null;
    this.#widget = null;
    this.#isReady = false;
    this.iframe = null;
    frame?.remove();
    widget?.remove();
  }

  #hear(event: ConnectUIEvent): void {
    if (event.type === 'ready') {
      this.#isReady = true;
      this.#sendToken();
    }
    if (event.type === 'close') this.close();
    void this.#props.onEvent?.(event);
  }

  #sendToken(): void {
    if (!this.#isReady || !this.#token) return;
    this.#frame?.post({ type: 'session_token', sessionToken: this.#token });
  }
}
