import { generate } from 'lean-qr/nano';

/** How many modules around a code must stay empty for scanners to find it. @see ISO/IEC 18004 */
const quiet = 4;

/** Draws a text as a QR code, dark on light in every theme because scanners want it so. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const code = generate(text);
  const side = code.size + 2 * quiet;
  return (
    <svg class="qr" role="img" aria-label={label} viewBox={`${-quiet} ${-quiet} ${side} ${side}`}>
      <path d={dark(code)} />
    </svg>
  );
}

/** Outlines the dark modules, each row's neighbours as one. */
function dark({ size, get }: ReturnType<typeof generate>): string {
  let path = '';
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const start = x;
      while (get(x, y)) x++;
      if (x > start) path += `M${start} ${y}h${x - start}v1H${start}z`;
    }
  }
  return path;
}
