import { contrast } from './contrast.js';
import { tell } from './facts.js';
import { rolePairs } from './role-pairs.js';
import { expect, test } from './stage.js';

const schemes = ['light', 'dark'] as const;

test('every two roles that meet differ as much as a person needs', async ({ stage }) => {
  const rows = rolePairs.map((pair) => ({ ...pair, ratios: [] as number[] }));
  for (const scheme of schemes) {
    await stage.evaluate(async (given) => {
      await window.stage.set({ scheme: given, language: 'en', presentation: 'modal' });
      await window.stage.show('entering');
    }, scheme);
    for (const { colour, grounds, ratios } of rows) {
      const [front, back] = await stage.evaluate(
        ([over, under]) => {
          const root = window.stage.root();
          return [window.stage.colourOf(root, [over, ...under]), window.stage.colourOf(root, under)] as const;
        },
        [colour, grounds] as const,
      );
      ratios.push(contrast(front, back));
    }
  }
  // Cut off, not rounded up to a floor that is not reached.
  const shown = (ratio = 0) => (Math.floor(ratio * 10) / 10).toFixed(1).padStart(6);
  tell({
    type: 'lines',
    lines: [
      `${'contrast of roles'.padEnd(36)}${schemes.map((scheme) => scheme.padStart(6)).join('')} floor`,
      ...rows.map(
        ({ name, ratios, floor }) => `${name.padEnd(36)}${ratios.map(shown).join('')}${shown(floor)}`,
      ),
    ],
  });
  const tooLittle = rows.filter(({ ratios, floor }) => ratios.some((ratio) => ratio < floor));
  expect(tooLittle.map(({ name }) => name)).toEqual([]);
});

test('black on white is 21, and a colour on itself 1', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
  expect(contrast([61, 79, 209], [61, 79, 209])).toBe(1);
  expect(contrast([118, 118, 118], [255, 255, 255])).toBeCloseTo(4.54, 2);
});

test('a role that there is no more is no colour', async ({ stage }) => {
  const colour = stage.evaluate(async () => {
    await window.stage.set({ scheme: 'light', language: 'en', presentation: 'modal' });
    await window.stage.show('entering');
    return window.stage.colourOf(window.stage.root(), ['var(--_gone)', 'var(--_surface)']);
  });
  await expect(colour).rejects.toThrow('No colour: var(--_gone)');
});
