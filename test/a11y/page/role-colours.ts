import type { Rgb } from '../contrast.js';

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

/**
 * Answers what is seen where the first of some colours in CSS lies on the second, that on the third, and so on. Throws
 * where one is no colour, such as a role that there is no more.
 */
export function colourOf(root: ShadowRoot, layers: readonly string[]): Rgb {
  if (!canvas) throw new Error('This browser cannot draw.');
  const probe = document.createElement('span');
  root.querySelector('[part=dialog]')?.append(probe);
  // What a colour that is none leaves as it was.
  const none = 'rgb(1, 2, 3)';
  probe.parentElement?.style.setProperty('color', none);
  for (const layer of [...layers].reverse()) {
    probe.style.color = layer;
    const { color } = getComputedStyle(probe);
    if (color === none) throw new Error(`No colour: ${layer}`);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
  }
  probe.parentElement?.style.removeProperty('color');
  probe.remove();
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}
