import type { AuthMode } from '../protocol/auth-mode.js';
import type { ConnectValues } from '../protocol/connect-requests.js';

/** One input of a form. Holds what the catalogue says, never what a person types. */
export interface Field {
  /** Unique in its form; also the key of `Typed`. */
  readonly id: string;
  readonly group: 'credentials' | 'params';
  /** Name on the wire. */
  readonly name: string;
  /** The provider's or owner's own label; `null` where a sentence of ours has to do. */
  readonly label: string | null;
  readonly description: string | null;
  readonly example: string | null;
  readonly secret: boolean;
  readonly required: boolean;
  /** The only values allowed; `null` for free text. */
  readonly choices: readonly string[] | null;
  /** Shown around the input, not part of the value. */
  readonly prefix: string | null;
  readonly suffix: string | null;
  readonly initial: string;
}

/** What it takes to connect one integration. */
export interface Form {
  readonly mode: AuthMode;
  /** True when the person signs in at the provider's page. */
  readonly opensPopup: boolean;
  /** The fields to show, in order. */
  readonly fields: readonly Field[];
  /** What is sent without being asked, by group and name. */
  readonly fixed: ConnectValues;
  /** The guide for the person; `null` for none. */
  readonly guideUrl: string | null;
}

/** What was typed, by `Field.id`. Lives in the inputs and in one event, never in a state. */
export type Typed = ReadonlyMap<string, string>;

/** Names the fields that must not be empty but are. */
export function missingFields(form: Form, typed: Typed): readonly string[] {
  return form.fields.filter(({ id, required }) => required && !typed.get(id)?.trim()).map(({ id }) => id);
}
