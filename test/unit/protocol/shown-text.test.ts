import { expect, it } from 'vitest';
import { shownText } from '../../../src/protocol/shown-text.js';

it.each([
  ['\u202Egnp.exe', 'gnp.exe'],
  ['Acme\u2066\u2067\u2068\u2069', 'Acme'],
  ['a\u202Ab\u202Bc\u202Cd\u202De', 'abcde'],
])('what turns the direction of the text around it is taken out of %j', (text, shown) => {
  expect(shownText(text)).toBe(shown);
});

it.each(['', 'Acme', 'שלום Acme', 'می\u200Cخواهم', '👩\u200D👩\u200D👧', '<b>&amp;', 'e\u0301'])(
  'what people write stays as it is: %j',
  (text) => {
    expect(shownText(text)).toBe(text);
  },
);

it('of a text without end there is as much as anybody reads', () => {
  expect(shownText('W'.repeat(10_000_000))).toBe('W'.repeat(1_000));
});
