import type { Integration } from '../../protocol/integration.js';
import { entryOf } from './catalogue.js';
import { fold, wordsOf } from './fold.js';
import { beginsWithOneTypo } from './one-typo.js';

/** Finds integrations; best first, and equally good ones in the order of the list. */
export type Find = (query: string, category: string) => readonly Integration[];

interface Entry {
  readonly integration: Integration;
  readonly categories: readonly string[];
  /** The name's words without what is between them. */
  readonly squeezed: string;
  /** With a space before and after each word. */
  readonly names: string;
  readonly others: string;
  readonly words: readonly string[];
  /** Squeezed as well. */
  readonly aliases: readonly string[];
  /** The less else a name says, the nearer it is; a fraction of the least cost. */
  readonly length: number;
}

/** How far a word is from what was typed, from the name itself to what it is filed under. */
const cost = {
  whole: 1,
  begin: 2,
  other: 3,
  inside: 4,
  insideOther: 6,
  typo: 8,
  typoInBeginning: 9,
  none: Number.POSITIVE_INFINITY,
};

/** Few enough to be read between two frames of a slow device. */
const atOnce = 400;

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

  let last = { category: '', words: [] as readonly string[], found: entries as readonly Entry[] };

  function seek(open: readonly Entry[], category: string, folded: string): readonly Integration[] {
    const words = wordsOf(folded);
    // Nothing that one letter less did not find is found by one more.
    const isTypedOn = category === last.category && goesOn(words, last.words);
    const fitting = matches(isTypedOn ? last.found : open, words, false);
    last = { category, words, found: fitting.map(([, entry]) => entry) };
    const spelt = ranked(fitting);
    // Where a word begins as it was typed, nobody has mistyped.
    const best = spelt[0]?.[0] ?? cost.none;
    const found =
      best < cost.begin + cost.inside * words.length
        ? spelt
        : [...spelt, ...ranked(matches(open, words, true))];
    return [...new Set(found.map(([, { integration }]) => integration))];
  }

  return (query, category) => {
    const folded = fold(query).trim();
    if (!folded && !category) return integrations;
    readTo(integrations.length);
    const open = category ? entries.filter(({ categories }) => categories.includes(category)) : entries;
    if (!folded) return open.map(({ integration }) => integration);
    const found = seek(open, category, folded);
    // Some know a product by the address of its site.
    const site = folded.replace(/\.\S*/g, '');
    return found.length > 0 || site === folded || !site ? found : seek(open, category, site);
  };
}

/** A word as it is looked for, made once and not for each of thousands of names. */
interface Sought {
  readonly word: string;
  /** With a space before. */
  readonly begin: string;
  /** With a space before and after. */
  readonly whole: string;
  /** The same of one of several. */
  readonly single: string;
}

function soughtOf(word: string): Sought {
  return { word, begin: ` ${word}`, whole: ` ${word} `, single: ` ${word.replace(/(..)s$/, '$1')} ` };
}

/** Tells whether words are others to which something was added at the end. */
function goesOn(words: readonly string[], before: readonly string[]): boolean {
  return before.every((word, at) =>
    at < before.length - 1 ? words[at] === word : words[at]?.startsWith(word) === true,
  );
}

function matches(entries: readonly Entry[], texts: readonly string[], mayHaveTypo: boolean) {
  const squeezed = texts.join('');
  const begin = spaced(texts);
  const words = texts.map(soughtOf);
  return entries
    .map((entry) => [costOf(entry, words, begin, squeezed, mayHaveTypo), entry] as const)
    .filter(([costs]) => costs < cost.none);
}

function ranked(found: ReturnType<typeof matches>): typeof found {
  return found.toSorted(([one], [other]) => one - other);
}

function costOf(
  entry: Entry,
  words: readonly Sought[],
  begin: string,
  squeezed: string,
  mayHaveTypo: boolean,
): number {
  if (entry.squeezed === squeezed) return 0;
  if (entry.aliases.includes(squeezed)) return cost.whole;
  if (entry.names.startsWith(begin)) return cost.whole + entry.length;
  if (entry.squeezed.startsWith(squeezed)) return cost.begin + entry.length;
  let total = cost.begin + entry.length;
  for (const word of words) total += costOfWord(entry, word, mayHaveTypo);
  if (total < cost.none) return total;
  if (entry.squeezed.includes(squeezed) || entry.aliases.some((alias) => alias.startsWith(squeezed)))
    return cost.begin + cost.inside + entry.length;
  return mayHaveTypo && beginsWithOneTypo(entry.squeezed, squeezed) ? cost.typo + entry.length : cost.none;
}

function costOfWord({ names, others, words }: Entry, sought: Sought, mayHaveTypo: boolean): number {
  const { word, begin, whole, single } = sought;
  if (names.includes(begin)) return names.includes(whole) ? cost.whole : cost.begin;
  if (single !== whole && names.includes(single)) return cost.begin;
  if (others.includes(begin)) return cost.other;
  if (names.includes(word)) return cost.inside;
  if (others.includes(word)) return cost.insideOther;
  const near = mayHaveTypo ? words.filter((own) => beginsWithOneTypo(own, word)) : [];
  if (near.length === 0) return cost.none;
  return near.some((own) => own.length <= word.length + 1) ? cost.typo : cost.typoInBeginning;
}

function entryFor(integration: Integration, catalogue: unknown): Entry {
  const { categories, aliases } = entryOf(catalogue, integration);
  const nameWords = wordsOf(fold(integration.name));
  const otherTexts = [integration.key, integration.provider, ...aliases, ...categories];
  const otherWords = otherTexts.flatMap((text) => wordsOf(fold(text)));
  return {
    integration,
    categories,
    squeezed: nameWords.join(''),
    names: spaced(nameWords),
    others: spaced(otherWords),
    words: [...nameWords, ...otherWords],
    aliases: aliases.map((alias) => wordsOf(fold(alias)).join('')),
    length: Math.min(nameWords.length, 99) / 100,
  };
}

function spaced(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}
