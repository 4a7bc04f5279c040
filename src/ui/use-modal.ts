import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Shows a dialog above everything for as long as it is rendered. */
export function useModal(dialog: RefObject<HTMLDialogElement | null>): void {
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element?.isConnected && !element.open) element.showModal();
    // Closed before it is removed, or the browser does not return the focus.
    return () => element?.close();
  }, []);
}
