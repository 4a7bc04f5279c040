import fc from 'fast-check';
import { expect, it } from 'vitest';
import { piecesOf } from '../../../../src/ui/picker/matches.js';
import { hostileText } from '../../../fixtures/hostile-texts.js';

/** Writes a name with what is marked in brackets. */
const marked = (name: string, query: string) =>
  piecesOf(name, query)
    .map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
    .join('');

it.each([
  ['Google Drive', 'drive', 'Google [Drive]'],
  ['Google Drive', 'drive goo', '[Goo]gle [Drive]'],
  ['Google Drive', 'google drive', '[Google Drive]'],
  ['Mailchimp', 'chimp', 'Mail[chimp]'],
  ['Airmail Mail', 'mail', 'Airmail [Mail]'],
  ['Gebrüder Weiß', 'WEISS', 'Gebrüder [Weiß]'],
  ['Cafe\u0301 Ledger', 'cafe', '[Cafe\u0301] Ledger'],
  ['Cafe\u0301s', 'cafe', '[Cafe\u0301]s'],
  ['Salesforce', 'salseforce', '[Salesforce]'],
  ['ﬁgma', 'fi', '[ﬁ]gma'],
  ['Orbit', 'zzz', 'Orbit'],
  ['Orbit', '', 'Orbit'],
  ['', 'orbit', ''],
  ['👩‍👩‍👧 Family', 'fam', '👩‍👩‍👧 [Fam]ily'],
])('a person sees in “%s” what “%s” means', (name, query, shown) => {
  expect(marked(name, query)).toBe(shown);
});

const whole = (name: string, query: string) =>
  piecesOf(name, query)
    .map(({ text }) => text)
    .join('');

it('loses nothing of a name, whatever it is and whatever is looked for', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (name, query) => {
      expect(whole(name, query)).toBe(name);
    }),
    { numRuns: 1_000 },
  );
});

it.each([
  ['letters right to left', '\u202Eecroftseles\u202C \u2066x\u2069', 'es'],
  ['letters without width', 'S\u200Bl\u200Da\uFEFFck', 'slack'],
  ['halves of letters', '\uD83D\uDE00\uD83D x\uDE00', 'x'],
  ['many accents', `Z${'\u0301\u0489'.repeat(500)}oom`, 'zoom'],
  ['ten thousand letters', 'Wörd '.repeat(2_000), 'word word'],
])('loses nothing of a name with %s', (_, name, query) => {
  expect(whole(name, query)).toBe(name);
});

it('never marks two pieces in a row as one thing and another of the same kind', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (name, query) => {
      const pieces = piecesOf(name, query);
      expect(pieces.every((piece, at) => piece.text && piece.isMatch !== pieces[at + 1]?.isMatch)).toBe(true);
    }),
  );
});
