import { digestOf } from './digest.js';

/** In each script that the screens are shown in. */
const sample = 'Hamburgefonstiv 0123456789 مرحبا بالعالم';

/** Answers a text that is the same in two browsers only if they draw the same letters, so have the same fonts. */
export function lettersOf(): Promise<string> {
  const canvas = new OffscreenCanvas(800, 100).getContext('2d');
  if (!canvas) throw new Error('This browser cannot draw.');
  for (const [line, style] of [
    '400 15px system-ui',
    '600 15px system-ui',
    '400 15px ui-monospace',
  ].entries()) {
    canvas.font = style;
    canvas.fillText(sample, 0, 30 * (line + 1));
  }
  return digestOf(new Uint8Array(canvas.getImageData(0, 0, 800, 100).data));
}
