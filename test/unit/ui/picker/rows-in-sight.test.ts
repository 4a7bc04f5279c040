import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowsInSight } from '../../../../src/ui/picker/rows-in-sight.js';

const list = fc.record({
  rowPx: fc.double({ min: 20, max: 200, noNaN: true }),
  heightPx: fc.integer({ min: 0, max: 3_000 }),
  total: fc.integer({ min: 0, max: 10_000 }),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
});

it('has every row that can be seen there, however far the list is scrolled', () => {
  fc.assert(
    fc.property(list, ({ rowPx, heightPx, total, share }) => {
      const scrolledPx = share * Math.max(0, total * rowPx - heightPx);
      const { from, to } = rowsInSight(scrolledPx, heightPx, rowPx, total);
      expect(from).toBeLessThanOrEqual(Math.floor(scrolledPx / rowPx));
      expect(to).toBeGreaterThanOrEqual(Math.min(total, Math.ceil((scrolledPx + heightPx) / rowPx)));
      expect(0 <= from && from <= to && to <= total).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});

it('has few more than those, however long the list is', () => {
  fc.assert(
    fc.property(list, ({ rowPx, heightPx, total, share }) => {
      const { from, to } = rowsInSight(share * total * rowPx, heightPx, rowPx, total);
      expect(to - from).toBeLessThanOrEqual(heightPx / rowPx + 1 + 24);
    }),
  );
});

it('answers no rows past the end when the list has become shorter than it is scrolled', () => {
  expect(rowsInSight(100_000, 400, 48, 3)).toEqual({ from: 3, to: 3 });
});

it('changes by several rows at once', () => {
  const answers = new Set<string>();
  for (let px = 0; px < 48 * 80; px += 1) answers.add(JSON.stringify(rowsInSight(px, 400, 48, 5_000)));
  expect(answers.size).toBe(11);
});
