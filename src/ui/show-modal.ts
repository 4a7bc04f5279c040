import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Shows a dialog for as long as it is rendered. `show` answers how to take it away. */
export function useShown(
  dialog: RefObject<HTMLDialogElement | null>,
  show: (dialog: HTMLDialogElement) => () => void = showModal,
): void {
  useLayoutEffect(() => (dialog.current?.isConnected ? show(dialog.current) : undefined), []);
}

/** Shows a dialog above everything; answers how to take it away. */
export function showModal(dialog: HTMLDialogElement): () => void {
  dialog.showModal();
  // Closed before it is removed, or the browser does not return the focus.
  return () => dialog.close();
}
