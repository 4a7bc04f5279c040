import fc from 'fast-check';
import { expect, it } from 'vitest';
import { beginsWithOneTypo } from '../../../../src/ui/picker/one-typo.js';

const letter = fc.constantFrom(...'abcxyz');
const word = fc.string({ unit: letter, minLength: 5, maxLength: 12 });

it('forgives one slip at any place of a word', () => {
  fc.assert(
    fc.property(word, letter, fc.nat(), (own, slipped, place) => {
      const at = place % own.length;
      const before = own.slice(0, at);
      const [one = '', two = ''] = own.slice(at);
      const slips = [
        before + slipped + own.slice(at),
        before + own.slice(at + 1),
        before + slipped + own.slice(at + 1),
        before + two + one + own.slice(at + 2),
      ];
      for (const typed of slips) expect([typed, beginsWithOneTypo(own, typed)]).toEqual([typed, true]);
    }),
  );
});

it('forgives a slip in what is only the beginning of a word', () => {
  expect(beginsWithOneTypo('salesforce', 'salse')).toBe(true);
  expect(beginsWithOneTypo('salesforce', 'slaes')).toBe(true);
});

it.each([
  ['salesforce', 'aslesfroce'],
  ['salesforce', 'force'],
  ['slack', 'slxyk'],
  ['slack', 'slackxx'],
  ['', 'abcd'],
])('takes “%s” and “%s” for different words', (own, typed) => {
  expect(beginsWithOneTypo(own, typed)).toBe(false);
});

it('forgives nothing in words of three letters, which are too much like others', () => {
  expect(beginsWithOneTypo('box', 'bix')).toBe(false);
});
