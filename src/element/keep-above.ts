/** A dialog that is no longer above the page, since the element was moved in it. */
const sunken = 'dialog:not(:modal, :is(:popover-open))';

/** Keeps the dialogs above the page, and the focus in them. Answers what to call when the element was moved in the page. */
export function keepAbove(root: ShadowRoot, signal: AbortSignal): () => void {
  // Held weakly: an input that is gone must not live on with what was typed into it.
  let focused = root.activeElement && new WeakRef(root.activeElement as HTMLElement);

  root.addEventListener(
    'focusin',
    ({ target }) => {
      focused = new WeakRef(target as HTMLElement);
    },
    { signal },
  );

  function raise(): void {
    const before = focused?.deref();
    // The host's own field may have it.
    let isLost = document.activeElement === document.body;
    for (const dialog of root.querySelectorAll<HTMLDialogElement>(sunken)) {
      dialog.close();
      dialog.showModal();
      isLost = true;
    }
    if (isLost) before?.focus();
  }

  // Moved before this code was there.
  raise();
  return raise;
}
