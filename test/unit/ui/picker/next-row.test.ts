import { expect, it } from 'vitest';
import { nextRow } from '../../../../src/ui/picker/next-row.js';

it.each([
  ['ArrowDown', -1, 0],
  ['ArrowDown', 3, 4],
  ['ArrowDown', 9, 9],
  ['ArrowUp', 3, 2],
  ['ArrowUp', 0, 0],
  ['ArrowUp', -1, 0],
  ['PageDown', -1, 4],
  ['PageDown', 2, 6],
  ['PageDown', 8, 9],
  ['PageUp', 9, 5],
  ['PageUp', 2, 0],
  ['Home', 7, 0],
  ['End', -1, 9],
])('%s leads from row %i of ten, four to a page, to row %i', (key, active, next) => {
  expect(nextRow(key, active, 10, 4)).toBe(next);
});

it.each(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'])(
  '%s leads nowhere where nothing is',
  (key) => {
    expect(nextRow(key, -1, 0, 4)).toBe(-1);
  },
);

it.each(['Enter', 'Escape', 'Tab', 'ArrowLeft', 'a', ' '])('%s means something else', (key) => {
  expect(nextRow(key, 3, 10, 4)).toBeNull();
});
