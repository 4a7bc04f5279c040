import type { Integration } from '../../protocol/integration.js';
import { entryOf } from './catalogue.js';
import { fold, wordsOf } from './fold.js';
import { beginsWithOneTypo } from './one-typo.js';

/** Finds integrations; best first, and equally good ones in the order of the list. */
export type Find = (query: string, category: string) => readonly Integration[];

interface Entry {
  readonly integration: Integration;
  readonly categories: readonly string[];
  /** Folded, and so are all below. */
  readonly name: string;
  readonly squeezed: string;
  /** With a space before each word. */
  readonly names: string;
  readonly others: string;
  readonly words: readonly string[];
}

/** How far a word is from what was typed, from the name itself to what it is filed under. */
const cost = {
  begin: 1,
  word: 2,
  other: 3,
  inside: 4,
  insideOther: 6,
  typo: 8,
  none: Number.POSITIVE_INFINITY,
};

/** Few enough to be read between two frames of a slow device. */
const atOnce = 100;

/**
 * Prepares to find integrations by name, key and provider, and by what the host knows of them. Reads them a few at a time
 * whenever `later` calls back, and the rest at the first search.
 */
export function createFind(
  integrations: readonly Integration[],
  catalogue: unknown,
  later?: (read: () => void) => void,
): Find {
  const entries: Entry[] = [];
  const readTo = (end: number) => {
    for (const integration of integrations.slice(entries.length, end))
      entries.push(entryFor(integration, catalogue));
  };
  const readSome = () => {
    readTo(entries.length + atOnce);
    if (entries.length < integrations.length) later?.(readSome);
  };
  later?.(readSome);

  return (query, category) => {
    const folded = fold(query).trim();
    const words = wordsOf(folded);
    if (!folded && !category) return integrations;
    readTo(integrations.length);
    const open = category ? entries.filter(({ categories }) => categories.includes(category)) : entries;
    if (!folded) return open.map(({ integration }) => integration);
    const squeezed = words.join('');
    const exact = ranked(open, (entry) => costOf(entry, words, squeezed, false));
    // Where something is spelt as it was typed, nobody has mistyped.
    return exact.length > 0 ? exact : ranked(open, (entry) => costOf(entry, words, squeezed, true));
  };
}

function ranked(entries: readonly Entry[], rank: (entry: Entry) => number): readonly Integration[] {
  return entries
    .map((entry) => [rank(entry), entry.integration] as const)
    .filter(([costs]) => costs < cost.none)
    .sort(([one], [other]) => one - other)
    .map(([, integration]) => integration);
}

function costOf(entry: Entry, words: readonly string[], squeezed: string, mayHaveTypo: boolean): number {
  if (entry.squeezed === squeezed) return 0;
  if (entry.squeezed.startsWith(squeezed)) return cost.begin;
  let total = cost.begin;
  for (const word of words) total += costOfWord(entry, word, mayHaveTypo);
  if (total < cost.none) return total;
  if (entry.squeezed.includes(squeezed)) return cost.inside;
  return mayHaveTypo && beginsWithOneTypo(entry.squeezed, squeezed) ? cost.typo : cost.none;
}

function costOfWord({ names, others, words }: Entry, word: string, mayHaveTypo: boolean): number {
  if (names.includes(` ${word}`)) return cost.word;
  if (others.includes(` ${word}`)) return cost.other;
  if (names.includes(word)) return cost.inside;
  if (others.includes(word)) return cost.insideOther;
  return mayHaveTypo && words.some((own) => beginsWithOneTypo(own, word)) ? cost.typo : cost.none;
}

function entryFor(integration: Integration, catalogue: unknown): Entry {
  const { categories, aliases } = entryOf(catalogue, integration);
  const name = fold(integration.name);
  const nameWords = wordsOf(name);
  const otherTexts = [integration.key, integration.provider, ...aliases, ...categories];
  const otherWords = otherTexts.flatMap((text) => wordsOf(fold(text)));
  return {
    integration,
    categories,
    name,
    squeezed: nameWords.join(''),
    names: spaced(nameWords),
    others: spaced(otherWords),
    words: [...nameWords, ...otherWords],
  };
}

function spaced(words: readonly string[]): string {
  return words.map((word) => ` ${word}`).join('');
}
