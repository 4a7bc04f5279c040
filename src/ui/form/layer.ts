import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { keepBeside } from './placement.js';

/**
 * Shows an element above everything and beside its anchor for as long as it is rendered. Asks to leave on Escape, on
 * a press elsewhere and when the focus goes elsewhere, none of which then closes the dialog around.
 */
export function useLayer(
  anchor: RefObject<HTMLElement | null>,
  layer: RefObject<HTMLElement | null>,
  on: { readonly placed?: () => void; readonly leave: () => void },
): void {
  useLayoutEffect(() => {
    const from = anchor.current;
    const shown = layer.current;
    if (!from || !shown) return;
    // Firefox 124 has no popovers: there its fixed place has to do.
    if ('showPopover' in shown) {
      shown.popover = 'manual';
      shown.showPopover();
    }
    const stop = keepBeside(from, shown, () => on.placed?.());

    const root = shown.getRootNode();
    const silence = new AbortController();
    const { signal } = silence;
    const early = { capture: true, signal };
    let pressHere: Event | undefined;
    const isHere = (target: EventTarget | null) =>
      target instanceof Node && (from.contains(target) || shown.contains(target));
    const leave = () => {
      from.focus();
      on.leave();
    };
    const leaveOnly = (event: Event) => {
      event.preventDefault();
      event.stopPropagation();
      leave();
    };

    root.addEventListener('cancel', leaveOnly, early);
    root.addEventListener(
      'keydown',
      (event) => (event as KeyboardEvent).key === 'Escape' && leaveOnly(event),
      early,
    );
    root.addEventListener(
      'pointerdown',
      (event) => {
        pressHere = event;
        if (isHere(event.target)) return;
        if (event.target instanceof HTMLDialogElement) event.stopPropagation();
        leave();
      },
      early,
    );
    // Events in a shadow root cannot be told apart outside of it.
    from.ownerDocument.addEventListener('pointerdown', (event) => event !== pressHere && on.leave(), {
      signal,
    });
    root.addEventListener(
      'focusout',
      (event) => {
        const { relatedTarget } = event as FocusEvent;
        if (relatedTarget && !isHere(relatedTarget)) on.leave();
      },
      { signal },
    );
    return () => {
      silence.abort();
      stop();
    };
  }, []);
}
