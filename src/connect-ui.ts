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
const { src } = document.currentScript as HTMLScriptElement;
const defined: Promise<unknown> = import(/* @vite-ignore */ new URL('./define.js', src).href);
// Whoever opens the widget hears of it; nobody else has to.
defined.catch(() => {});

window.ConnectUI = { openConnectUI: (options) => openElement(options, defined) };
