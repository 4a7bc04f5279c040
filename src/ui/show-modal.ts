/**
 * Shows a dialog above everything, and answers how to take it away. As the `ref` of a dialog it does so for as long as that is
 * rendered, and before any effect; a `ref` with such an answer is never called with `null`.
 */
export function showModal(rendered: HTMLDialogElement | null): () => void {
  const dialog = rendered as HTMLDialogElement;
  dialog.showModal();
  // Closed before it is removed, or the browser does not return the focus.
  return () => dialog.close();
}
