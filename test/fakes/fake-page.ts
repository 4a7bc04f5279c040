import { vi } from 'vitest';

/** A window that a page opened. */
export interface FakePopup {
  readonly features: string;
  readonly visited: string[];
  readonly received: unknown[];
  closed: boolean;
  focused: number;
}

/** A page with as much of `window` as opening popups takes. */
export interface FakePage {
  readonly popups: FakePopup[];
  /** When true, `window.open` answers `null`. */
  isBlocking: boolean;
  /** Delivers a window message. */
  post(message: { readonly origin: string; readonly source: unknown; readonly data: unknown }): void;
  /** Gets the focus back. */
  focus(): void;
  /** Comes back from being offline. */
  goOnline(): void;
  /** Whether the page itself has the focus, rather than its window. */
  hasFocus: boolean;
  /** Whether it is out of sight, in a tab behind another. */
  isHidden: boolean;
  /** When true, a window stays where it was opened, whatever it is told. */
  losesAddresses: boolean;
  /** Is hidden or comes into sight. */
  changeSight(isHidden: boolean): void;
  /** How many listeners are left. */
  listeners(): number;
  /** The newest popup; throws when none was opened. */
  last(): FakePopup;
}

/** Puts a fake page in the place of the browser's. */
export function installFakePage(): FakePage {
  let listeners: readonly (readonly [string, (event: unknown) => void])[] = [];
  const tell = (about: string, event: unknown) => {
    for (const [type, listener] of listeners) if (type === about) listener(event);
  };
  const page: FakePage = {
    popups: [],
    isBlocking: false,
    hasFocus: false,
    isHidden: false,
    losesAddresses: false,
    post: (message) => tell('message', message),
    focus: () => tell('focus', {}),
    goOnline: () => tell('online', {}),
    changeSight(isHidden) {
      page.isHidden = isHidden;
      tell('visibilitychange', {});
    },
    listeners: () => listeners.length,
    last: () => {
      const last = page.popups.at(-1);
      if (!last) throw new Error('no popup was opened');
      return last;
    },
  };
  const screen = { availWidth: 1920, availHeight: 1080, width: 1920, height: 1080 };
  const window = {
    screen,
    screenX: 100,
    screenY: 50,
    outerWidth: 1280,
    outerHeight: 900,
    addEventListener(type: string, listener: (event: unknown) => void) {
      listeners = [...listeners, [type, listener]];
    },
    removeEventListener(type: string, listener: (event: unknown) => void) {
      listeners = listeners.filter(([other, one]) => other !== type || one !== listener);
    },
    open(url: string, _: string, features: string) {
      if (page.isBlocking) return null;
      const popup: FakePopup & Record<string, unknown> = {
        features,
        visited: [url],
        received: [],
        closed: false,
        focused: 0,
        get location() {
          return {
            replace: (next: string) => popup.visited.push(next),
            get href() {
              if (page.losesAddresses) return 'about:blank';
              throw new DOMException('Another origin', 'SecurityError');
            },
          };
        },
        set location(next: unknown) {
          popup.visited.push(String(next));
        },
        close: () => {
          popup.closed = true;
        },
        focus: () => {
          popup.focused += 1;
        },
        postMessage: (data: unknown) => popup.received.push(data),
      };
      page.popups.push(popup);
      return popup;
    },
  };
  vi.stubGlobal('window', window);
  vi.stubGlobal('document', {
    hasFocus: () => page.hasFocus,
    get hidden() {
      return page.isHidden;
    },
    addEventListener: window.addEventListener,
    removeEventListener: window.removeEventListener,
  });
  vi.stubGlobal('screen', screen);
  return page;
}
