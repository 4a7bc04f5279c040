import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold, wordsOf } from '../../../../src/ui/picker/fold.js';
import { hostileText } from '../../../fixtures/hostile-texts.js';

it.each([
  ['Café', 'cafe'],
  ['CAFE\u0301', 'cafe'],
  ['Straße', 'strasse'],
  ['Łódź', 'lodz'],
  ['Smørrebrød', 'smorrebrod'],
  ['İstanbul', 'istanbul'],
  ['ISPARTA ı', 'isparta i'],
  ['Ðór Þór Œuvre Æther', 'dor thor oeuvre aether'],
  ['ΟΔΟΣ', 'οδοσ'],
  ['οδος', 'οδοσ'],
  ['Ｓｌａｃｋ', 'slack'],
  ['ﬁgma', 'figma'],
  ['𝐒𝐥𝐚𝐜𝐤', 'slack'],
])('takes “%s” for “%s”', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

it('folds what is folded no further', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
    { numRuns: 1_000 },
  );
});

it.each([
  ['monday.com (api v2)', ['monday', 'com', 'api', 'v2']],
  ['微信支付', ['微信支付']],
  [' !? ', ['!?']],
  ['', []],
  ['  ', []],
])('finds the words of “%s”', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});
