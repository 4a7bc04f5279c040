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

/** Writes a number as a language does, and says which form it takes; `tag` is its BCP 47 tag. */
export function counted(count: number, tag: string): Counted {
  return { count: count.toLocaleString(tag), form: new Intl.PluralRules(tag).select(count) };
}
