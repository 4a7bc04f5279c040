import type { Page } from './book.js';
import type { Description } from './description.js';
import { beginsWithVerb, moduleDoc } from './docstring.js';

/** Lists what the reference cannot tell, because a docstring is not there or does not begin with a verb. */
export function gapsIn(book: readonly Page[]): readonly string[] {
  return book.flatMap(({ door, descriptions }) => [
    ...(moduleDoc(door.source.getFullText()) ? [] : [`${door.name} has no docstring at its head`]),
    ...descriptions.flatMap((one) => gapsOf(one).map((gap) => `${door.name}: ${gap}`)),
  ]);
}

function gapsOf({ name, kind, doc, members, variants }: Description): readonly string[] {
  const isWritten = variants.some((variant) => variant.doc);
  return [
    ...wanting(name, doc, kind === 'function'),
    // The word of a constant says what it is.
    ...members
      .filter((member) => member.kind !== 'constant')
      .flatMap((member) => wanting(`${name}.${member.name}`, member.doc, member.kind === 'call')),
    // A variant that is a type by itself has its own docstring.
    ...variants
      .filter(({ text, doc }) => isWritten && !doc && !/^\uE000[^\uE002]*\uE002$/.test(text))
      .map(({ text }) => `${name} has no docstring for ${text.replace(/[\uE000-\uE002]/g, ' ')}`),
  ];
}

function wanting(name: string, doc: string, isCall: boolean): readonly string[] {
  if (!doc) return [`${name} has no docstring`];
  return isCall && !beginsWithVerb(doc) ? [`${name} does not begin with a verb: ${doc}`] : [];
}
