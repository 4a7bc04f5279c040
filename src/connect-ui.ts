/**
 * Declares what the script tag leaves in the page as `window.ConnectUI`. Types alone: the script itself is
 * `dist/connect-ui.js`. See `docs/script-tag.md`.
 * @module
 */

import type { Appearance } from './appearance/appearance.js';
import type { Diagnosis, DoctorOptions } from './doctor/doctor.js';
import { askAhead } from './element/ask-ahead.js';
import { notLoaded } from './element/not-loaded.js';
import { type ConnectUIHandle, openElement } from './element/open-connect-ui.js';
import type { ConnectUIOptions } from './element/options.js';

/** What the script tag leaves in the page. */
export interface ConnectUIGlobal {
  /** Opens the widget over the page; it shows as soon as its code has come. */
  openConnectUI(options: ConnectUIOptions): ConnectUIHandle;
  /**
   * Fetches ahead what the first screen needs, and registers `<connect-ui>`. Settles once that is done or has failed,
   * and never rejects; called again it fetches only what is missing.
   */
  preload(): Promise<void>;
  /** Looks at all that may keep people of this page from connecting, and prints it. Rejects where its file does not come. */
  doctor(options?: DoctorOptions): Promise<Diagnosis>;
  /** How every widget of this page looks that says nothing itself: the script's `data-appearance`, or what is set here later. */
  appearance?: Appearance | string | undefined;
}

declare global {
  interface Window {
    ConnectUI: ConnectUIGlobal;
  }
}

/** Name of the chunk that all modules of ours import; filled in by the build. */
declare const elementChunk: string;

/** Tells a press that nobody has taken care of from one that opens a link elsewhere, and from mere pointing. */
const isPress = (event: Event) => {
  const press = event as MouseEvent;
  return (
    press.type === 'click' && !(press.defaultPrevented || press.ctrlKey || press.metaKey || press.shiftKey)
  );
};

function begin(script: HTMLScriptElement): void {
  // Kept, because a host may take the script out or give it another address.
  const {
    src,
    dataset: { appearance },
  } = script;
  const fetchModule = (file: string) => import(/* @vite-ignore */ new URL(file, src).href);

  /** Loads a module that stands beside the script. */
  const load = (file: string) => {
    // Asked for beside the module, not after it.
    fetchModule(elementChunk).catch(() => {});
    return fetchModule(file);
  };

  /** Loads the element's class, unless the page has it from elsewhere. */
  const define = async () => customElements.get('connect-ui') ?? load('define.js');

  const preload = async () => {
    await define().catch(() => {});
  };

  const look = () => {
    if (document.querySelector('connect-ui')) void preload();
    if (document.querySelector('connect-button')) load('declarative.js').catch(() => {});
  };

  const hear = (event: Event) => {
    const button = (event.target as Element).closest?.<HTMLElement>('connect-button,[data-connect-ui]');
    // Once the module is there, it hears presses itself.
    if (!button || customElements.get('connect-button')) return;
    const loading = load('declarative.js');
    if (!isPress(event)) return void loading.catch(() => {});
    event.preventDefault();
    loading.then(
      () => button.click(),
      () => button.dispatchEvent(new CustomEvent('error', { detail: notLoaded.detail, bubbles: true })),
    );
  };

  window.ConnectUI = {
    openConnectUI: (options) => openElement(askAhead(options), define()),
    preload,
    doctor: async (options) => (await fetchModule('doctor.js')).doctor(options),
    appearance,
  };
  if (script.hasAttribute('preload')) void preload();
  look();
  addEventListener('DOMContentLoaded', look);
  // Who points at a button is about to press it.
  addEventListener('pointerover', hear);
  addEventListener('focusin', hear);
  addEventListener('click', hear);
}

// Another copy of this script, of whatever version and address, serves the page already.
if (!window.ConnectUI?.openConnectUI) {
  // Only known while the script itself runs.
  const { currentScript } = document;
  if (!(currentScript instanceof HTMLScriptElement && currentScript.src)) {
    throw new Error('connect-ui.js needs a <script src>.');
  }
  begin(currentScript);
}
