import type { ColourName } from './appearance.js';
import { contrast, fromOklch, over, type Rgb, rounded, toOklch } from './colour.js';

/** What stands on what, and how well it has to be read there. */
export interface Floor {
  readonly role: ReadRole;
  readonly on: readonly ReadRole[];
  /** The least contrast, from 1 to 21. */
  readonly floor: number;
}

/** A colour that is read, or that others are read on. */
export type ReadRole = Exclude<ColourName, 'border' | 'backdrop'>;

/** All of them, each behind those that it follows unless it is set. */
export const floors: readonly Floor[] = [
  { role: 'text', on: ['surface'], floor: 4.5 },
  { role: 'muted', on: ['surface'], floor: 4.5 },
  // Its ground gives way to the text, not the text to its ground.
  { role: 'field', on: ['text', 'muted'], floor: 4.5 },
  { role: 'accent', on: ['surface'], floor: 3 },
  { role: 'onAccent', on: ['accent'], floor: 4.5 },
  { role: 'link', on: ['surface'], floor: 4.5 },
  { role: 'focus', on: ['surface'], floor: 3 },
  { role: 'edge', on: ['surface'], floor: 3 },
  { role: 'danger', on: ['surface'], floor: 4.5 },
  { role: 'warning', on: ['surface'], floor: 4.5 },
  { role: 'success', on: ['surface'], floor: 3 },
];

const black: Rgb = [0, 0, 0];
const white: Rgb = [1, 1, 1];

/**
 * Answers a colour of another lightness for what could not be read where it stands, with as little else changed as
 * possible; the very same colour where it can.
 */
export function settled({ role, on, floor }: Floor, colour: Rgb, see: (role: ReadRole) => Rgb): Rgb {
  const grounds = on.map(see);
  // It stands on rows that are pointed at, too; on a grey of the middle nothing could.
  const pointedAt = role === 'muted' ? over(see('text'), 0.05, see('surface')) : null;
  const wish = pointedAt && reach(colour, [...grounds, pointedAt], floor);
  if (wish) return wish;
  return reach(colour, grounds, floor) ?? (role === 'field' ? see('surface') : best(grounds));
}

/** Answers the nearest lightness of a colour that reaches a contrast on all grounds; `null` where none does. */
function reach(colour: Rgb, grounds: readonly Rgb[], floor: number): Rgb | null {
  const isRead = (candidate: Rgb) => grounds.every((ground) => contrast(candidate, ground) >= floor);
  if (isRead(rounded(colour))) return colour;
  const [from, chroma, hue] = toOklch(colour);
  const found = [0, 1].flatMap((end) => {
    const at = (share: number) => rounded(fromOklch([from + (end - from) * share, chroma, hue]));
    if (!isRead(at(1))) return [];
    let [least, most] = [0, 1];
    for (let step = 0; step < 16; step += 1) {
      const middle = (least + most) / 2;
      if (isRead(at(middle))) most = middle;
      else least = middle;
    }
    return [{ change: Math.abs(end - from) * most, colour: at(most) }];
  });
  return found.sort((one, other) => one.change - other.change)[0]?.colour ?? null;
}

/** Black or white, of which one reaches 4.5 on any single ground. */
function best(grounds: readonly Rgb[]): Rgb {
  const worst = (ink: Rgb) => Math.min(...grounds.map((ground) => contrast(ink, ground)));
  return worst(white) >= worst(black) ? white : black;
}
