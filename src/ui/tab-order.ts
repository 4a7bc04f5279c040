const stops = 'a[href],button,input,select,textarea,summary,[tabindex="0"]';

/**
 * Makes Tab come to a dialog right after what it stands beside, and leave it for what follows there, wherever in the page the dialog
 * is. `beside` answers `null` while that is not so.
 */
export function keepInTabOrder(dialog: HTMLElement, beside: () => Element | null, signal: AbortSignal): void {
  const page = dialog.ownerDocument;
  const root = dialog.getRootNode() as ShadowRoot;

  const turn = (event: KeyboardEvent) => {
    if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return;
    const anchor = beside() as HTMLElement | null;
    if (!anchor || dialog.querySelector('dialog[open]')) return;
    const inside = [...dialog.querySelectorAll<HTMLElement>(stops)].filter(
      (stop) => stop.tabIndex >= 0 && !stop.matches(':disabled') && stop.checkVisibility(),
    );
    const at = root.activeElement;
    if (!at) {
      if (event.shiftKey || page.activeElement !== anchor) return;
      event.preventDefault();
      return inside[0]?.focus();
    }
    const ahead = event.shiftKey ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
    if (inside.some((stop) => at.compareDocumentPosition(stop) & ahead)) return;
    anchor.focus();
    // Forward, the browser goes on from there by itself.
    if (event.shiftKey && !root.activeElement) event.preventDefault();
  };
  page.addEventListener('keydown', turn, { capture: true, signal });
}
