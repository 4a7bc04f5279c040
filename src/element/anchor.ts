import { controls } from '../ui/stand-beside.js';

/**
 * Makes what finds the element that a popover stands beside: what the host names, what had the focus when it opened, or
 * the widget's own parent, whichever is in sight first. Answers `null` where none is, or where it stands in a dialog of the
 * host's beneath which the widget would be out of reach.
 */
export function anchorFinder(
  widget: Element,
  given: () => Element | string | null | undefined,
): () => Element | null {
  const { activeElement } = document;
  const { parentElement } = widget;
  return () => {
    const anchor = [named(widget, given()), activeElement, parentElement].find(isInSight);
    const dialog = anchor?.closest(':modal');
    if (!anchor || (dialog && !dialog.contains(widget))) return null;
    // What was pressed may be the icon of a button.
    return anchor.closest(controls) ?? anchor;
  };
}

/** Finds by id, or else by selector, in the widget's own tree. */
function named(widget: Element, given: Element | string | null | undefined): Element | null {
  if (typeof given !== 'string') return given ?? null;
  const tree = widget.getRootNode() as Document | ShadowRoot;
  try {
    return tree.getElementById(given) ?? tree.querySelector(given);
  } catch {
    // What is no selector names nothing.
    return null;
  }
}

/** Tells whether an element can be seen in the window; the page itself is nothing to stand beside. */
function isInSight(element: Element | null): element is Element {
  if (!(element instanceof Element) || element.matches('html,body') || !element.checkVisibility())
    return false;
  const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
  return width * height > 0 && right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
}
