let holders = 0;
let restore = () => {};

/** Keeps the page behind a dialog from scrolling; answers how to let go. Several dialogs share one lock. */
export function lockScroll(): () => void {
  if (holders === 0) restore = hideOverflow();
  holders += 1;
  let held = true;
  return () => {
    if (!held) return;
    held = false;
    holders -= 1;
    if (holders === 0) restore();
  };
}

function hideOverflow(): () => void {
  const { style, clientWidth } = document.documentElement;
  const { overflow, paddingInlineEnd } = style;
  const barPx = window.innerWidth - clientWidth;
  style.overflow = 'hidden';
  // Without the scroll bar the page would jump sideways.
  if (barPx > 0) style.paddingInlineEnd = `${barPx}px`;
  return () => {
    style.overflow = overflow;
    style.paddingInlineEnd = paddingInlineEnd;
  };
}
