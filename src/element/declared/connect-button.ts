import buttonStyles from '../../../styles/button.css?inline';
import { buttonName } from './declared-button.js';

declare global {
  interface HTMLElementTagNameMap {
    'connect-button': ConnectButton;
  }
}

let styles: CSSStyleSheet | undefined;

/**
 * A button that opens the widget, for pages without script. Its events are the widget's; they bubble.
 *
 * @attr integration Key of the one integration to connect.
 * @attr session-url Address of the host's own server that answers `{ token }` to a POST.
 * @attr api-url Address of the API, unless `session-url` answers one.
 * @attr success-url Address of the same origin to go to once connected.
 * @attr {'modal' | 'drawer' | 'popover' | 'inline'} presentation How the widget stands in the page; a popover beside the button.
 * @attr reason Why the person is asked.
 * @attr appearance How the widget looks, as JSON.
 * @attr {boolean} disabled Makes it do nothing.
 * @slot - What stands on it.
 * @csspart button The button.
 */
export class ConnectButton extends (globalThis.HTMLElement ?? (class {} as typeof HTMLElement)) {
  /** @internal */
  static readonly observedAttributes = ['disabled', 'aria-disabled'];

  /** Lets `session-url` lead to another origin. Only script can, so that markup from elsewhere cannot. */
  allowCrossOrigin = false;

  readonly #button = document.createElement('button');

  constructor() {
    super();
    styles ??= new CSSStyleSheet();
    styles.replaceSync(buttonStyles);
    const root = this.attachShadow({ mode: 'open', delegatesFocus: true });
    root.adoptedStyleSheets = [styles];
    const slot = document.createElement('slot');
    slot.textContent = 'Connect';
    // It sends no form that it stands in.
    this.#button.type = 'button';
    this.#button.setAttribute('part', 'button');
    this.#button.append(slot);
    root.append(this.#button);
  }

  /** @internal */
  attributeChangedCallback(name: string, _: string | null, value: string | null): void {
    if (name === 'disabled') this.#button.disabled = value !== null;
    else this.#button.ariaDisabled = value;
  }
}

/** Registers `<connect-button>`. Does nothing the second time, nor outside a browser. */
export function defineConnectButton(): void {
  if (typeof customElements !== 'undefined' && !customElements.get(buttonName)) {
    customElements.define(buttonName, ConnectButton);
  }
}
