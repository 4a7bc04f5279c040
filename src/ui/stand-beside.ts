import { autoUpdate, computePosition, offset, shift, size } from '@floating-ui/dom';
import { isComposing } from './composing.js';
import { titleId } from './surface.js';
import { keepInTabOrder } from './tab-order.js';
import type { Stand } from './ui-context.js';

/** Room that is left towards the edges of the window. */
const padding = 8;
/** From here on it is always shown below, though there may be more room above. */
const enoughPx = 480;
/** Where the styles make every dialog a sheet. */
const small = '(width < 640px), (height < 480px)';

/** What is pressed to open something, and pressed again to close it. */
export const controls =
  ':any-link,button,summary,[role=button],[role=menuitem],connect-button,[data-connect-ui]';

const middleware = [
  offset(padding),
  size({
    padding,
    apply: ({ elements, availableHeight }) =>
      elements.floating.style.setProperty('--_room', `${Math.max(0, availableHeight)}px`),
  }),
  shift({ padding, crossAxis: true }),
];

/**
 * Shows a dialog beside an anchor, above everything, with the page around it in use: it is left by Escape, and by a press elsewhere or on
 * its anchor. While there is no anchor, or little room in the window, it is a modal dialog, which takes the page. What stands in
 * the dialog stays as it is through all this, with the focus. `settle` looks again which it has to be.
 */
export function standBeside(
  dialog: HTMLDialogElement,
  leave: Parameters<Stand>[1],
  findAnchor: () => Element | null,
  takePage: () => () => void,
): { readonly settle: () => void; readonly stop: () => void } {
  const page = dialog.ownerDocument;
  const root = dialog.getRootNode() as ShadowRoot;
  const opener = page.activeElement as HTMLElement | null;
  const tooSmall = matchMedia(small);
  const silence = new AbortController();
  const early = { capture: true, signal: silence.signal };
  let anchor: Element | null = null;
  let takeAway = () => {};
  let pressBeganOutside = false;

  function settle(): void {
    const isBeside = isPopover(dialog);
    const stays = isBeside && anchor?.checkVisibility() && !tooSmall.matches;
    const next = stays ? anchor : tooSmall.matches || !('showPopover' in dialog) ? null : findAnchor();
    if (next ? isBeside && next === anchor : dialog.open) return;
    anchor = next;
    const focused = root.activeElement as HTMLElement | null;
    hide();
    takeAway = anchor ? showBeside(anchor) : showAbove();
    // What is shown last is on top.
    for (const question of dialog.querySelectorAll('dialog')) question.showModal();
    focused?.focus({ preventScroll: true });
  }

  function hide(): void {
    // Beneath a question the page is inert, and takes no focus back.
    for (const question of dialog.querySelectorAll('dialog')) question.close();
    takeAway();
  }

  function showBeside(from: Element): () => void {
    dialog.popover = 'manual';
    dialog.showPopover();
    const stopPlacing = autoUpdate(from, dialog, () =>
      from.checkVisibility() ? place(from, dialog) : settle(),
    );
    return () => {
      stopPlacing();
      const holdsFocus = root.activeElement !== null || page.activeElement === page.body;
      dialog.hidePopover();
      dialog.popover = null;
      // Moved in the page, it was made modal.
      dialog.close();
      Object.assign(dialog.style, { left: '', top: '' });
      // Unlike a dialog, this kind of popover returns no focus.
      if (holdsFocus) focusFirst(opener, from);
    };
  }

  function showAbove(): () => void {
    const givePageBack = takePage();
    dialog.showModal();
    return () => {
      dialog.close();
      givePageBack();
    };
  }

  const isOutside = (event: Event) => isPopover(dialog) && !event.composedPath().includes(root);

  tooSmall.addEventListener('change', settle, early);
  root.addEventListener(
    'close',
    (event) => {
      // It goes on as a popover.
      if (event.target === dialog && isPopover(dialog)) event.stopPropagation();
    },
    early,
  );
  page.addEventListener(
    'pointerdown',
    (event) => {
      pressBeganOutside = isOutside(event);
    },
    early,
  );
  page.addEventListener(
    'click',
    (event) => {
      if (!isOutside(event)) return;
      if (anchor?.matches(controls) && event.composedPath().includes(anchor)) {
        // The host would open another one.
        event.preventDefault();
        event.stopImmediatePropagation();
      } else if (!pressBeganOutside || !event.detail) return;
      // The second press of two that were to open it means no more than the first.
      if (event.detail < 2) leave('outside');
    },
    early,
  );
  page.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || isComposing(event) || !isOutside(event)) return;
      event.preventDefault();
      event.stopPropagation();
      leave('escape');
    },
    early,
  );
  keepInTabOrder(dialog, () => (isPopover(dialog) ? anchor : null), silence.signal);

  // A dialog of the host's would draw a focus to itself that was lost with the button that had it.
  const lost = new MutationObserver(() => {
    if (isPopover(dialog) && page.activeElement === page.body) root.getElementById(titleId)?.focus();
  });
  lost.observe(dialog, { childList: true, subtree: true });

  settle();
  return {
    settle,
    stop() {
      silence.abort();
      lost.disconnect();
      hide();
    },
  };
}

function isPopover(dialog: HTMLDialogElement): boolean {
  // Firefox 124 knows neither, and would throw.
  return Boolean(dialog.popover) && dialog.matches(':popover-open');
}

function focusFirst(...elements: readonly (Element | null)[]): void {
  const found = elements.find((element) => element?.isConnected && element.localName !== 'body');
  (found as HTMLElement | undefined)?.focus?.({ preventScroll: true });
}

async function place(anchor: Element, dialog: HTMLDialogElement): Promise<void> {
  const { top, bottom } = anchor.getBoundingClientRect();
  const roomPx = innerHeight - bottom;
  // Which side has room is asked of the window: asked of a height that was made to fit, it would never change.
  const placement = roomPx >= enoughPx || roomPx >= top ? 'bottom-start' : 'top-start';
  const { x, y } = await computePosition(anchor, dialog, { strategy: 'fixed', placement, middleware });
  // It may have become a dialog meanwhile.
  if (isPopover(dialog)) Object.assign(dialog.style, { left: `${x}px`, top: `${y}px` });
}
