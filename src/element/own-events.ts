import { isComposing } from '../ui/composing.js';

export { keepAbove } from './keep-above.js';

/** What a page that listens everywhere would take, though it is meant for what the person fills in. */
const typing = ['keydown', 'keypress', 'keyup', 'paste', 'dragover', 'drop'];
/** By which a dialog of the page knows that the person is outside of it, and by which it keeps the page from scrolling. */
const pointing = ['pointerdown', 'mousedown', 'touchstart', 'touchmove', 'wheel', 'focusin'];

/** Keeps from the page what a person does in the widget, as far as the page would take it for its own. */
export function keepEvents(root: ShadowRoot, isDialog: boolean, signal: AbortSignal): void {
  for (const type of isDialog ? [...typing, ...pointing] : typing)
    root.addEventListener(
      type,
      // What is meant for its own children, in our slots, is the page's.
      (event) => root.contains(event.target as Node) && event.stopPropagation(),
      { passive: true, signal },
    );

  // Some dialogs listen for it so early that only the window hears it sooner. It is shown to the widget first, and
  // to nobody else if the widget had a use for it.
  window.addEventListener(
    'keydown',
    (event) => {
      const { key, repeat } = event;
      if (key !== 'Escape') return;
      const [pressedAt] = event.composedPath();
      // After a press on what takes no focus, keys are told to the page, though it is inert.
      const target =
        pressedAt === document.body ? [...root.querySelectorAll('dialog:modal')].at(-1) : pressedAt;
      if (!(target instanceof Node) || !root.contains(target)) return;
      // Not of the class for keys: in Firefox each of those leaves the shadow root, and would come back here.
      const told = new Event(event.type, { bubbles: true, cancelable: true });
      if (target.dispatchEvent(Object.assign(told, { key, repeat, isComposing: isComposing(event) }))) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );
}
