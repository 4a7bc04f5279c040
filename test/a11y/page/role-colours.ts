type Rgb = readonly [red: number, green: number, blue: number];

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

/** Answers what is seen where the first of some colours or roles lies on the second, that on the third, and so on, in sRGB from 0 to 255. */
export function colourOf(root: ShadowRoot, layers: readonly string[]): Rgb {
  if (!canvas) throw new Error('This browser cannot draw.');
  const probe = document.createElement('span');
  root.querySelector('[part=dialog]')?.append(probe);
  for (const layer of [...layers].reverse()) {
    probe.style.color = layer.startsWith('--') ? `var(${layer})` : layer;
    canvas.fillStyle = getComputedStyle(probe).color;
    canvas.fillRect(0, 0, 1, 1);
  }
  probe.remove();
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}
