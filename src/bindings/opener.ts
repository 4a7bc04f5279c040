import type { ConnectUIHandle, ConnectUIResult } from '../element/open-connect-ui.js';
import type { ConnectUIOptions } from '../element/options.js';
import { openConnectUI } from '../index.js';
import { bindElement } from './bind-element.js';
import type { ConnectUIListeners } from './component-options.js';

/** What `useConnectUI` and its `open` take: the options of `openConnectUI`, and a listener for each event. */
export interface UseConnectUIOptions extends ConnectUIOptions, ConnectUIListeners {}

/** Opens the widget over the page, one at a time, for the component that owns it. */
export interface Opener {
  /**
   * Opens the widget; what is given here goes before the component's own options until it closes. While one is open,
   * opens none and answers the result of that one. Never rejects.
   */
  open(this: void, overrides?: UseConnectUIOptions): Promise<ConnectUIResult>;
  /** Closes the widget. Does nothing when none is open. */
  close(this: void): void;
  /** Takes the component's latest options, which an open widget follows. */
  give(options: UseConnectUIOptions): void;
  /** Tells that the component is in use. */
  keep(): void;
  /** Tells that the component is gone, unless `keep` follows at once. Takes the widget out of the page. */
  release(): void;
}

/** Makes an opener for one component, which hears whether a widget is open. */
export function createOpener(isOpenChanged: (isOpen: boolean) => void): Opener {
  let options: UseConnectUIOptions = {};
  let opening: { readonly handle: ConnectUIHandle; follow(): void } | null = null;
  let isKept = true;

  return {
    open(overrides = {}) {
      if (opening) return opening.handle.result;
      const { container, lang } = { ...options, ...overrides };
      const handle = openConnectUI({ container, lang });
      const bound = bindElement(handle.element);
      const follow = () => bound({ ...options, ...overrides });
      handle.element.addEventListener('close', () => {
        opening = null;
        isOpenChanged(false);
      });
      opening = { handle, follow };
      follow();
      isOpenChanged(true);
      return handle.result;
    },
    close: () => opening?.handle.close(),
    give(given) {
      options = given;
      opening?.follow();
    },
    keep() {
      isKept = true;
    },
    release() {
      isKept = false;
      // In development React lets each component go once, and takes it back in the same breath.
      queueMicrotask(() => {
        if (!isKept) opening?.handle.element.remove();
      });
    },
  };
}
