import { fold, wordsOf } from './fold.js';
import { beginsWithOneTypo } from './one-typo.js';

/** A piece of a name; `isMatch` where it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Splits a name into what a query means and what it does not; nothing of the name is lost. */
export function piecesOf(name: string, query: string): readonly Piece[] {
  const { folded, starts } = foldedWithStarts(name);
  const isMatch = new Set<number>();
  const words = wordsOf(fold(query));
  const all = words.join(' ');
  // All that was typed, in one place, says more than each of its words by itself.
  const sought = words.length > 1 && folded.includes(all) ? [all] : words;
  for (const word of sought) {
    const [from, to] = rangeOf(folded, word);
    for (let at = from; at < to; at += 1) isMatch.add(starts[at] ?? 0);
  }
  const pieces: { text: string; isMatch: boolean }[] = [];
  let index = 0;
  for (const character of name) {
    const last = pieces.at(-1);
    const matches = isMatch.has(index);
    // An accent of its own belongs to the letter before it.
    if (last && (last.isMatch === matches || !fold(character))) last.text += character;
    else pieces.push({ text: character, isMatch: matches });
    index += character.length;
  }
  return pieces;
}

/** Where a word is in a folded name: rather where a word begins than within one; rather exactly than with a typo. */
function rangeOf(folded: string, word: string): readonly [from: number, to: number] {
  const begins = [...folded.matchAll(/[\p{L}\p{N}]+/gu)];
  const begun = begins.find(([own]) => own.startsWith(word))?.index;
  const from = begun ?? folded.indexOf(word);
  if (from >= 0) return [from, from + word.length];
  const near = begins.find(([own]) => beginsWithOneTypo(own, word));
  return near ? [near.index, near.index + near[0].length] : [0, 0];
}

/** Folds character by character, and remembers for each where it stood. */
function foldedWithStarts(name: string) {
  let folded = '';
  const starts: number[] = [];
  let index = 0;
  for (const character of name) {
    const own = fold(character);
    folded += own;
    for (let unit = 0; unit < own.length; unit += 1) starts.push(index);
    index += character.length;
  }
  return { folded, starts };
}
