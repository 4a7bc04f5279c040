import { lockScroll } from './scroll-lock.js';

/** Takes the page's scrolling and focus for a dialog; answers how to give them back. Inline takes nothing. */
export function takePage(isModal: boolean): () => void {
  if (!isModal) return () => {};
  const unlock = lockScroll();
  const focusedBefore = document.activeElement;
  return () => {
    unlock();
    // A dialog that was taken out of the page could not return the focus itself.
    if (document.activeElement === document.body) (focusedBefore as HTMLElement | null)?.focus?.();
  };
}
