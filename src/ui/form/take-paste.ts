import type { Field, Form, Typed } from '../../form/form.js';
import { type Removed, readPaste } from '../../form/paste.js';
import { fill, focusField, typedIn } from './form-values.js';

/** What is said of the last paste, under the field it went to. Holds what was pasted until the next change. */
export type PasteNote = { readonly fieldId: string } & (
  | { readonly type: 'tidied'; readonly removed: Removed; readonly undo: () => void }
  | {
      readonly type: 'spread';
      readonly fields: readonly Field[];
      readonly accept: () => void;
      readonly decline: () => void;
    }
  | { readonly type: 'filled'; readonly fields: readonly Field[]; readonly undo: () => void }
  | { readonly type: 'misplaced'; readonly to: Field; readonly accept: () => void }
);

/** The form that a paste goes into, and the place where something is said of it. */
export interface PasteTarget {
  readonly form: Form;
  readonly element: HTMLFormElement;
  say(note: PasteNote | null): void;
}

/**
 * Takes a text as the whole value of a field: makes the best of it, says what was done, and takes it back when asked.
 * Answers false where there is nothing to do but to put it in. A file has to be taken back as a whole: for one, `before`
 * is what stood there.
 */
export function takePaste(
  { form, element, say }: PasteTarget,
  field: Field,
  text: string,
  before?: string,
): boolean {
  const { id: fieldId } = field;
  const typed = typedIn(element);
  const paste = readPaste(form, field, text, (id) => !typed.get(id));

  function put(values: Typed): void {
    for (const [id, value] of values) fill(element, id, value);
  }

  function putAndReturn(values: Typed): void {
    put(values);
    say(null);
    focusField(element, fieldId);
  }

  /** Fills several fields, and can take it back to what stood there right before. */
  function spread(values: Typed): void {
    const now = typedIn(element);
    const earlier = new Map([...values.keys()].map((id) => [id, now.get(id) ?? '']));
    putAndReturn(values);
    const fields = form.fields.filter(({ id }) => values.get(id));
    say({ type: 'filled', fieldId, fields, undo: () => putAndReturn(earlier) });
  }

  const asItIs = new Map([[fieldId, text]]);
  switch (paste.type) {
    case 'plain':
      say(null);
      if (before === undefined) return false;
      spread(asItIs);
      return true;
    case 'tidied':
      put(new Map([[fieldId, paste.text]]));
      say({
        type: 'tidied',
        fieldId,
        removed: paste.removed,
        undo: () => putAndReturn(new Map([[fieldId, before ?? text]])),
      });
      return true;
    case 'spread':
      // One value by its name may be no more than a key with a colon in it.
      if (paste.values.size === 1 && paste.values.has(fieldId) && !/[\r\n]/.test(text.trim())) put(asItIs);
      say({
        type: 'spread',
        fieldId,
        fields: form.fields.filter(({ id }) => paste.values.has(id)),
        accept: () => spread(paste.values),
        decline: () => putAndReturn(asItIs),
      });
      return true;
    case 'misplaced': {
      const to = form.fields.find(({ id }) => id === paste.fieldId);
      if (!to) return false;
      put(asItIs);
      const accept = () =>
        spread(
          new Map([
            [fieldId, ''],
            [to.id, text],
          ]),
        );
      say({ type: 'misplaced', fieldId, to, accept });
      return true;
    }
  }
}
