import { addressFrom, type Page } from './book.js';
import type { Entry } from './description.js';
import { asCode, withAddress } from './type-text.js';

/** Makes links of names, for one page. */
export interface Linker {
  /** Of those in backticks, but not of the name that the text is about. */
  ofText(text: string, about?: string): string;
  /** Of those in a type that is known as text alone. */
  ofType(text: string): string;
}

/** Makes a linker: names mean what this page describes, or else the one other page that does. */
export function createLinker(page: string, all: readonly Page[]): Linker {
  const entries = all.flatMap(({ descriptions }) => descriptions);
  const addressOf = (name: string): string | null => {
    const same = entries.filter((entry) => entry.name === name);
    const entry = same.find((one) => one.page === page) ?? (same.length === 1 ? same[0] : undefined);
    return entry ? addressFrom(page, entry) : null;
  };
  return {
    ofText: (text, about) =>
      text.replace(/(?<!\[)`(\w+)`/g, (code, name) => {
        const address = name === about ? null : addressOf(name);
        return address ? `[${code}](${address})` : code;
      }),
    ofType: (text) => asCode(text.replace(/\b[A-Z]\w+/g, (name) => withAddress(name, addressOf(name)))),
  };
}

/** Writes the link to an entry, as a page has it. */
export function linkTo(entry: Entry, page: string): string {
  return `[\`${entry.name}\`](${addressFrom(page, entry)})`;
}
