import { type Field, type Form, opensPopup, type Typed } from '../form/form.js';
import { fail, ok, type Result } from '../protocol/result.js';
import type { ClientError } from './client-error.js';

/** What a form for one integration needs. */
export interface ConnectForm {
  /** What to ask, in order. Empty where pressing a button is enough. */
  readonly fields: readonly ConnectField[];
  /** True where the person signs in at the provider, in a window that `connect` opens in their press. */
  readonly opensPopup: boolean;
  /** What the person has to enter at the provider before they connect, so that it trusts them; `null` for nothing. */
  readonly externalId: string | null;
  /** The guide for the person; `null` for none. */
  readonly guideUrl: string | null;
}

/** One thing to ask. Its `id` is the key of its value in `connect`. */
export type ConnectField = Field;

/** What was typed, by `id` of its field. */
export type ConnectValues = Readonly<Record<string, string>>;

/** Shows a caller what there is to know of a form. */
export function shownForm(form: Form): ConnectForm {
  const { fields, externalId, guideUrl } = form;
  return { fields, opensPopup: opensPopup(form), externalId, guideUrl };
}

/**
 * Takes a caller's values into a form: what is left out is as it is in an untouched form. Fails for a value that is
 * none of its field's choices, as no screen would let it be; throws for one that is no text.
 */
export function typedOf({ fields }: Form, values: ConnectValues): Result<Typed, ClientError> {
  const typed = new Map(
    fields.map(({ id, initial }) => [id, Object.hasOwn(values, id) ? textOf(id, values[id]) : initial]),
  );
  const wrong = fields.filter(({ id, choices }) => {
    const value = typed.get(id);
    return choices && value && !choices.includes(value);
  });
  return wrong.length > 0 ? fail({ code: 'input_rejected', fields: wrong.map(({ id }) => id) }) : ok(typed);
}

function textOf(id: string, value: unknown): string {
  if (typeof value === 'string') return value;
  throw new TypeError(`The value of ${id} must be a text.`);
}
