import { askAhead } from './element/ask-ahead.js';
import { type ConnectUIHandle, openElement } from './element/open-connect-ui.js';
import type { ConnectUIOptions } from './element/options.js';

/** What the script tag leaves in the page. */
export interface ConnectUIGlobal {
  /** Opens the widget over the page. */
  openConnectUI(options: ConnectUIOptions): ConnectUIHandle;
}

declare global {
  interface Window {
    ConnectUI: ConnectUIGlobal;
  }
}

// Only known while the script itself runs.
const { currentScript } = document;
if (!(currentScript instanceof HTMLScriptElement)) {
  throw new Error('connect-ui.js has to be loaded by a plain <script src>; as a module, import define.js.');
}
const { src } = currentScript;

/** Loads a module that stands beside the script; a failed try does not spoil the next. */
const load = (name: string) => import(/* @vite-ignore */ new URL(`./${name}.js`, src).href);

/** Loads the element's class. */
const define = (): Promise<unknown> => load('define');

// Loaded ahead; whoever opens the widget hears when it cannot be.
define().catch(() => {});

// What the module `declarative` is for.
const declared = 'connect-button,[data-connect-ui]';

function look(): void {
  if (document.querySelector(declared)) load('declarative').catch(() => {});
}

look();
addEventListener('DOMContentLoaded', look);
addEventListener('click', (event) => {
  const pressed = (event.target as Element).closest?.<HTMLElement>(declared);
  if (!pressed || event.defaultPrevented || customElements.get('connect-button')) return;
  // It came into the page later; what presses mean is known once the module is there.
  event.preventDefault();
  void load('declarative').then(() => pressed.click());
});

window.ConnectUI = { openConnectUI: (options) => openElement(askAhead(options), define()) };
