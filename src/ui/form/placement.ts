import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';

/** Room that is left towards the edges of the window. */
const padding = 8;

const middleware = [
  offset(4),
  flip({ padding, crossAxis: false }),
  shift({ padding }),
  size({
    padding,
    apply({ elements, rects, availableHeight }) {
      const { style } = elements.floating;
      style.setProperty('--_anchor', `${rects.reference.width}px`);
      style.setProperty('--_room', `${Math.max(0, availableHeight)}px`);
    },
  }),
];

/**
 * Keeps a layer beside its anchor, wherever there is more room, until the answered function is called. Its styles
 * read the anchor's width as `--_anchor` and the height there is as `--_room`.
 */
export function keepBeside(anchor: HTMLElement, layer: HTMLElement, onPlaced: () => void): () => void {
  return autoUpdate(anchor, layer, async () => {
    const { x, y } = await computePosition(anchor, layer, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware,
    });
    Object.assign(layer.style, { left: `${x}px`, top: `${y}px` });
    onPlaced();
  });
}
