import { type ColourName, type RoleName, roles } from '../../src/appearance/appearance.js';

/** A role that is a colour of its own in light and in dark, as `#rrggbb`. */
export interface ColourControl {
  readonly role: ColourName;
  readonly use: string;
  readonly light: string;
  readonly dark: string;
}

/** A role that is a measure between two ends. */
export interface MeasureControl {
  readonly role: RoleName;
  readonly use: string;
  readonly unit: string;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** Where its slider stands until it is moved. */
  readonly byDefault: number;
  /** Whether it follows something else until then. */
  readonly follows: boolean;
}

const names = Object.keys(roles) as readonly RoleName[];

/** A colour for each role that does not follow another one. */
export const colourControls: readonly ColourControl[] = names.flatMap((role) => {
  const { byDefault, use } = roles[role];
  const [, light, dark] = /^light-dark\((#\w+), (#\w+)\)$/.exec(byDefault) ?? [];
  return light && dark ? [{ role: role as ColourName, use, light: inFull(light), dark: inFull(dark) }] : [];
});

/** A slider for each measure with two ends. */
export const measureControls: readonly MeasureControl[] = names.flatMap((role) => {
  const { byDefault, range, use, kind, ...rest } = roles[role];
  const [, least, unit = '', most] = /^([\d.]+)(px|%)?–([\d.]+)/.exec(range) ?? [];
  if (kind === 'colour' || least === undefined || most === undefined) return [];
  const ends = { least: Number(least), most: Number(most) };
  const step = unit ? 1 : Number(most) > 100 ? 50 : 0.05;
  const [, start] = /([\d.]+)(?:px|%|$)/.exec(byDefault) ?? [];
  return [{ role, use, unit, ...ends, step, byDefault: Number(start), follows: 'follows' in rest }];
});

/** Families that every system has. */
export const fonts: Readonly<Record<string, string>> = {
  'The page’s own': '',
  System: 'system-ui, sans-serif',
  Rounded: 'ui-rounded, "Hiragino Maru Gothic ProN", Quicksand, Comfortaa, sans-serif',
  Humanist: 'Seravek, "Gill Sans Nova", Ubuntu, Calibri, sans-serif',
  Serif: 'Charter, "Bitstream Charter", "Sitka Text", Cambria, serif',
  Monospaced: 'ui-monospace, "Cascadia Code", Menlo, Consolas, monospace',
};

/** Writes `#abc` as `#aabbcc`, which is all that a colour input takes. */
function inFull(colour: string): string {
  return colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour;
}
