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
const definition = new URL('./define.js', currentScript.src).href;

/** Loads the element's class; a failed try does not spoil the next. */
const define = (): Promise<unknown> => import(/* @vite-ignore */ definition);

// Loaded ahead; whoever opens the widget hears when it cannot be.
define().catch(() => {});

window.ConnectUI = { openConnectUI: (options) => openElement(options, define()) };
