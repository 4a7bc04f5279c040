import { ConnectUIElement } from './connect-ui-element.js';

/** Name of the element. */
export const tagName = 'connect-ui';

/** Registers `<connect-ui>`. Does nothing the second time, nor outside a browser. */
export function defineConnectUI(): void {
  if (typeof customElements !== 'undefined' && !customElements.get(tagName)) {
    customElements.define(tagName, ConnectUIElement);
  }
}
