import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { titleId } from './surface.js';

/**
 * Moves the focus with every change of screen: to what is wrong, to what comes first, or to the title. In the
 * host's page only once the person has begun to use the widget. Never away from something else: a dialog has it from the start.
 * Returns what to call whenever they use it.
 */
export function useViewFocus(
  panel: RefObject<HTMLElement | null>,
  shown: string,
  isModal: boolean,
): () => void {
  const isInUse = useRef(isModal);
  const before = useRef('');
  const wasInside = panel.current && placeOfFocus(panel.current) === 'inside';

  // Before anybody else hears that what had the focus is gone: a host's dialog that keeps the focus would take it.
  useLayoutEffect(() => {
    const element = panel.current;
    const isNew = shown !== before.current;
    before.current = shown;
    if (!element) return;
    const place = placeOfFocus(element);
    const moves =
      (isNew && isInUse.current && place !== 'elsewhere') || ((isModal || wasInside) && place === 'nowhere');
    if (moves) target(element)?.focus();
  });

  return () => {
    isInUse.current = true;
  };
}

function target(panel: HTMLElement): HTMLElement | null {
  return (
    panel.querySelector<HTMLElement>('[aria-invalid]') ??
    panel.querySelector<HTMLElement>('[data-first=true]:not([hidden] *)') ??
    panel.querySelector<HTMLElement>(`#${titleId}`)
  );
}

/** A button that is removed leaves the focus nowhere. */
function placeOfFocus(panel: HTMLElement): 'inside' | 'nowhere' | 'elsewhere' {
  const { activeElement } = panel.getRootNode() as Document | ShadowRoot;
  const { activeElement: outermost, body } = panel.ownerDocument;
  if (panel.contains(activeElement)) return 'inside';
  return outermost === null || outermost === body ? 'nowhere' : 'elsewhere';
}
