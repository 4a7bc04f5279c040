const controls = 'button, input, select, textarea, summary, a[href], [role=combobox], [role=option]';

/** Lists the elements that a person sees, those among a selection. */
export function shownIn(root: ShadowRoot, selector = '*'): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)].filter(isShown);
}

/** Lists the controls that a person can use. */
export function controlsIn(root: ShadowRoot): readonly HTMLElement[] {
  return shownIn(root, controls).filter((control) => !control.matches(':disabled'));
}

/** Names an element for a line that a person reads. */
export function nameOf(element: Element): string {
  const { width, height } = element.getBoundingClientRect();
  const size = `${Math.round(width)}×${Math.round(height)}`;
  return `${element.tagName.toLowerCase()}.${element.getAttribute('class')} "${(element.textContent ?? '').slice(0, 40)}" ${size}`;
}

/** What is only for the ear is not seen, and what fills nothing neither. */
function isShown(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  return (
    width > 0 &&
    height > 0 &&
    element.closest('.unseen') === null &&
    element.checkVisibility({ visibilityProperty: true })
  );
}
