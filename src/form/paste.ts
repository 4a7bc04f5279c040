import { looksRight, usedPattern } from './doubt.js';
import { forgetMatch } from './forget-match.js';
import { assistedFields, type Field, type Form } from './form.js';
import { valuesByName } from './paste-by-name.js';
import { pairsOf } from './paste-pairs.js';
import { isAddress } from './tidy-address.js';
import { type Removed, tidied } from './tidy-text.js';

export type { Removed } from './tidy-text.js';

/** What is made of a pasted text. */
export type Paste =
  /** Nothing to do: the browser inserts it as it is. */
  | { readonly type: 'plain' }
  /** A cleaner text takes its place; `removed` says what went, for the sentence that tells the person. */
  | { readonly type: 'tidied'; readonly text: string; readonly removed: Removed }
  /** Holds values for several fields (or for one, by its name): offered, never done unasked. Values by `Field.id`, already tidied. */
  | { readonly type: 'spread'; readonly values: ReadonlyMap<string, string> }
  /** Goes in as it is, but looks like what another, still empty field asks for. */
  | { readonly type: 'misplaced'; readonly fieldId: string };

/** In characters. Nothing that a form asks for is longer. */
const longestRead = 64_000;
/** In characters. Shorter texts look like many things. */
const shortestTelling = 8;

/** Decides what becomes of a text that is pasted into a field. Never fails, whatever the text. */
export function readPaste(
  form: Form,
  field: Field,
  text: string,
  isEmpty: (fieldId: string) => boolean,
): Paste {
  if (text.length > longestRead) return { type: 'plain' };
  const paste = judge(form, field, text);
  forgetMatch();
  return paste.type === 'misplaced' && !isEmpty(paste.fieldId) ? { type: 'plain' } : paste;
}

function judge(form: Form, field: Field, text: string): Paste {
  const values = valuesByName(assistedFields(form), pairsOf(text));
  if (values.size > 0) return { type: 'spread', values };
  const { text: cleaner, removed } = tidied(text, field);
  // The last line of a key ends as the others do, which is not worth a word.
  const isWhole = field.multiline && cleaner === text.trimEnd();
  if (removed && !isWhole) return { type: 'tidied', text: cleaner, removed };
  const owner = ownerOf(text, field, form);
  return owner ? { type: 'misplaced', fieldId: owner.id } : { type: 'plain' };
}

/** Finds the one other field that a text is usual for, where it is unusual for its own. */
function ownerOf(text: string, field: Field, form: Form): Field | null {
  if (text.length < shortestTelling || looksRight(field, text)) return null;
  const [owner, ...others] = assistedFields(form).filter(
    (other) => isTelling(other, field) && looksRight(other, text),
  );
  return owner && others.length === 0 ? owner : null;
}

/** Tells whether the look of a text says that it is for one field rather than for another. */
function isTelling(field: Field, other: Field): boolean {
  // The parts of an address are words like any others: their patterns fit most keys.
  if (field.choices || !usedPattern(field) || isAddress(field)) return false;
  // A new kind of key must not end up where all can read it, in a field that takes any word.
  return field.secret || !other.secret || !looksRight(field, 'anything');
}
