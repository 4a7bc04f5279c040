import { useEffect, useInsertionEffect, useMemo, useState } from 'react';
import { createOpener, type Opener, type UseConnectUIOptions } from '../bindings/opener.js';

export type { UseConnectUIOptions };

/** What `useConnectUI` gives. `open` and `close` stay the same from render to render. */
export interface ConnectUIControls extends Pick<Opener, 'open' | 'close'> {
  /** Whether the widget is open. */
  readonly isOpen: boolean;
}

/**
 * Opens the widget over the page, from a press of a button for example. While it is open it follows the options of
 * each render, and no second one opens. It closes when the component goes.
 */
export function useConnectUI(options: UseConnectUIOptions = {}): ConnectUIControls {
  const [isOpen, setIsOpen] = useState(false);
  const [opener] = useState(() => createOpener(setIsOpen));
  // Before any other effect, which may open the widget.
  useInsertionEffect(() => opener.give(options));
  useEffect(() => {
    opener.keep();
    return () => opener.release();
  }, [opener]);
  const { open, close } = opener;
  return useMemo(() => ({ open, close, isOpen }), [open, close, isOpen]);
}
