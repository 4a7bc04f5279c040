import { declaredSelector, type OpenConnectUI, pressDeclared } from './declared-button.js';

/**
 * Hears presses of everything in the page that says by its attributes what it connects, also of what comes later. A
 * link goes nowhere then, unless it is pressed to be opened elsewhere.
 */
export function hearDeclaredPresses(open: OpenConnectUI): void {
  document.addEventListener('click', (event) => {
    const button = declaredAt(event);
    if (!button) return;
    // Another copy of this code hears of it too, and leaves it alone.
    event.preventDefault();
    pressDeclared(button, open);
  });
}

/** Finds what was pressed; `null` for a press that means something else, or that somebody has taken care of. */
function declaredAt(event: MouseEvent): HTMLElement | null {
  const { target, defaultPrevented, button, ctrlKey, metaKey, shiftKey } = event;
  if (defaultPrevented || button !== 0 || ctrlKey || metaKey || shiftKey) return null;
  const found = target instanceof Element ? target.closest<HTMLElement>(declaredSelector) : null;
  return found?.matches('[disabled]') ? null : found;
}
