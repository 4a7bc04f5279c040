/**
 * A sentence that depends on its `{count}`: a form for each plural category that the language has.
 *
 * @see https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
 */
export type Plural = { readonly other: string } & {
  readonly [Category in 'zero' | 'one' | 'two' | 'few' | 'many']?: string;
};

/** What fills in such a sentence. */
export interface Counted {
  readonly count: string;
  readonly form: Intl.LDMLPluralRule;
}

interface Writers {
  readonly numbers: Intl.NumberFormat;
  readonly forms: Intl.PluralRules;
}

const writers = new Map<string, Writers>();

/** Makes what writes in a language, once: it takes longer than all else that a letter of a search does. */
function writersOf(tag: string): Writers {
  const known = writers.get(tag);
  if (known) return known;
  const made = { numbers: new Intl.NumberFormat(tag), forms: new Intl.PluralRules(tag) };
  writers.set(tag, made);
  return made;
}

/** Writes a number as a language does, and says which form it takes; `tag` is its BCP 47 tag. */
export function counted(count: number, tag: string): Counted {
  const { numbers, forms } = writersOf(tag);
  return { count: numbers.format(count), form: forms.select(count) };
}
