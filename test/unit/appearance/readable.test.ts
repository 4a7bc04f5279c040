import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, fromOklch, type Rgb, rounded, toOklch, written } from '../../../src/appearance/colour.js';
import { floors, type ReadRole, settled } from '../../../src/appearance/readable.js';

const channel = fc.integer({ min: 0, max: 255 }).map((step) => step / 255);
const colour: fc.Arbitrary<Rgb> = fc.tuple(channel, channel, channel);
const roles: readonly ReadRole[] = ['surface', ...floors.map(({ role }) => role)];
const palettes = fc
  .tuple(...roles.map(() => colour))
  .map((colours) => new Map(roles.map((role, index) => [role, colours[index] ?? black] as const)));

const black: Rgb = [0, 0, 0];

/** Settles a whole palette, as the widget does. */
function settle(palette: ReadonlyMap<ReadRole, Rgb>): ReadonlyMap<ReadRole, Rgb> {
  const next = new Map(palette);
  const see = (role: ReadRole) => next.get(role) ?? black;
  for (const floor of floors) next.set(floor.role, settled(floor, see(floor.role), see));
  return next;
}

const between = (palette: ReadonlyMap<ReadRole, Rgb>, one: ReadRole, other: ReadRole) =>
  contrast(palette.get(one) ?? black, palette.get(other) ?? black);

describe('what a host paints', () => {
  it('can be read on its ground, whatever colours it asks for', () => {
    fc.assert(
      fc.property(palettes, (asked) => {
        const shown = settle(asked);
        for (const { role, on, floor } of floors)
          for (const ground of on) expect(between(shown, role, ground)).toBeGreaterThanOrEqual(floor);
      }),
      { numRuns: 500 },
    );
  });

  it('is left alone where it can be read: the very same value', () => {
    fc.assert(
      fc.property(palettes, (asked) => {
        const shown = settle(asked);
        const again = settle(shown);
        for (const role of roles) expect(again.get(role)).toBe(shown.get(role));
      }),
    );
  });

  it('never changes the ground of all', () => {
    fc.assert(
      fc.property(palettes, (asked) => {
        expect(settle(asked).get('surface')).toBe(asked.get('surface'));
      }),
    );
  });

  it.each([
    ['a yellow becomes ochre', 'accent', '#ffe000', '#ffffff', 'rgb(170 148 0)'],
    ['a pale grey becomes a darker one', 'text', '#cccccc', '#ffffff', 'rgb(118 118 118)'],
    ['an indigo is good as it is', 'accent', '#3d4fd1', '#ffffff', 'rgb(61 79 209)'],
    ['a navy becomes lighter on black', 'accent', '#000080', '#000000', 'rgb(34 80 195)'],
  ] as const)('%s', (_, role, asked, surface, shown) => {
    const floor = floors.find((each) => each.role === role);
    expect(floor && written(settled(floor, hex(asked), () => hex(surface)))).toBe(shown);
  });

  it('keeps its hue', () => {
    fc.assert(
      fc.property(colour, colour, (asked, surface) => {
        const accent = floors.find(({ role }) => role === 'accent');
        if (!accent) throw new Error('There is an accent.');
        const shown = settled(accent, asked, () => surface);
        const [, before, hue] = toOklch(asked);
        const [, after, shownHue] = toOklch(shown);
        // Of hardly any colour, rounding makes another hue.
        fc.pre(before > 0.04 && after > 0.04);
        expect(Math.cos(hue - shownHue)).toBeGreaterThan(0.97);
      }),
    );
  });
});

describe('a colour', () => {
  it('is the same after a way through lightness, chroma and hue', () => {
    fc.assert(
      fc.property(colour, (any) => {
        expect(written(fromOklch(toOklch(any)))).toBe(written(any));
      }),
    );
  });

  it('is one that screens show, at any lightness, chroma and hue', () => {
    const wide = fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 0.5, noNaN: true }),
      fc.double({ min: -4, max: 4, noNaN: true }),
    );
    fc.assert(
      fc.property(wide, (any) => {
        for (const part of rounded(fromOklch(any))) {
          expect(part).toBeGreaterThanOrEqual(0);
          expect(part).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it.each([
    ['#ffffff', '#000000', 21],
    ['#777777', '#ffffff', 4.48],
    ['#3d4fd1', '#ffffff', 6.49],
    ['#ff0000', '#ff0000', 1],
  ])('%s is read on %s at %d:1', (one, other, ratio) => {
    expect(contrast(hex(one), hex(other))).toBeCloseTo(ratio, 2);
    expect(contrast(hex(other), hex(one))).toBeCloseTo(ratio, 2);
  });
});

function hex(text: string): Rgb {
  const part = (at: number) => Number.parseInt(text.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}
