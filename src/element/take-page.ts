let holders = 0;
let giveBack = () => {};

/**
 * Takes the page's scrolling and focus for a dialog; answers how to give them back. Several dialogs share them, and
 * whichever goes last gives them back. Inline takes nothing.
 */
export function takePage(isModal: boolean): () => void {
  if (!isModal) return () => {};
  if (holders === 0) giveBack = take();
  holders += 1;
  let held = true;
  return () => {
    if (!held) return;
    held = false;
    holders -= 1;
    if (holders === 0) giveBack();
  };
}

function take(): () => void {
  const { style, clientWidth } = document.documentElement;
  const { overflow, paddingInlineEnd } = style;
  const focused = document.activeElement as HTMLElement | null;
  const barPx = window.innerWidth - clientWidth;
  style.overflow = 'hidden';
  // Without the scroll bar the page would jump sideways.
  if (barPx > 0) style.paddingInlineEnd = `${barPx}px`;
  return () => {
    // What is gone from the page must not live on here.
    giveBack = () => {};
    style.overflow = overflow;
    style.paddingInlineEnd = paddingInlineEnd;
    // A dialog could not return the focus itself that was taken out of the page, or opened from another one.
    if (document.activeElement === document.body) focused?.focus?.({ preventScroll: true });
  };
}
