import type { FieldFormat } from './form.js';

const fits: { readonly [Format in FieldFormat]: (value: string) => boolean } = {
  hostname: (value) => /^[a-z\d.-]+$/i.test(value),
  uri: (value) => URL.canParse(value),
  uuid: (value) =>
    /^(?:[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}|[0-]{36})$/i.test(value),
  email: (value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value),
};

/** Tells whether a word of the catalogue is a format of the table. */
export function isFormat(word: string | undefined): word is FieldFormat {
  return word !== undefined && Object.hasOwn(fits, word);
}

/** Tells whether a value is what its format says. */
export function formatFits(format: FieldFormat, value: string): boolean {
  return fits[format](value);
}
