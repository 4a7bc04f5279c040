import type { AuthModeWire } from '../protocol/auth-mode.js';
import type { ConnectValues } from '../protocol/connect-requests.js';

/** One input of a form. Holds what the catalogue says, never what a person types. */
export interface Field {
  /** Unique in its form, without spaces; the key of what is typed. */
  readonly id: string;
  /** Where its value goes. */
  readonly group: FieldGroup;
  /** Name on the wire. */
  readonly name: string;
  /** The provider's or owner's own label; `null` where a sentence of ours has to do. */
  readonly label: string | null;
  /** The provider's or owner's own words about it; `null` for none. */
  readonly description: string | null;
  /** What a value may look like; `null` for none. */
  readonly example: string | null;
  /** True for what must not be read over a shoulder. */
  readonly secret: boolean;
  /** True for keys and certificates, whose lines count. */
  readonly multiline: boolean;
  /** True where nothing is sent without it. */
  readonly required: boolean;
  /** Ids of the fields that are of no use without this one. */
  readonly partners: readonly string[];
  /** The only values allowed beside none, each once; `null` for free text. */
  readonly choices: readonly string[] | null;
  /** Shown before the input, not part of the value; `null` for nothing. */
  readonly prefix: string | null;
  /** Shown behind the input, not part of the value; `null` for nothing. */
  readonly suffix: string | null;
  /**
   * Source of a regular expression that usual values match, not yet known to be valid or safe. A value that does not
   * is asked about, never refused. `null` for none.
   */
  readonly pattern: string | null;
  /** What its value is meant to be; `null` for any text. */
  readonly format: FieldFormat | null;
  /** What a password manager may know it as; `null` keeps managers out. */
  readonly autofill: 'username' | 'current-password' | null;
  /** Where the provider's guide explains it; `null` for no guide. */
  readonly guideUrl: string | null;
  /** The value of an untouched form: one of the choices where there are any, or empty. */
  readonly initial: string;
}

/**
 * Where a value goes on the wire: `credentials` into the body, or into the address of a window; `params` into the query;
 * `assertion` into `assertionOption` of the body.
 */
export type FieldGroup = keyof ConnectValues;

/** What a value is meant to be. */
export type FieldFormat = 'hostname' | 'uri' | 'uuid' | 'email';

/** What it takes to connect one integration. */
export interface Form {
  readonly wire: AuthModeWire;
  /** The fields to show, in order. */
  readonly fields: readonly Field[];
  /** What is sent without being asked, by group and name. */
  readonly fixed: ConnectValues;
  /** What the person has to enter at the provider, so that it trusts the connection; `null` for nothing. */
  readonly externalId: string | null;
  /** The guide for the person; `null` for none. */
  readonly guideUrl: string | null;
}

/** No provider asks for more, and looking at each would take forever. */
const mostAssisted = 50;

/** Answers the fields that are helped with; the rest of a form beyond measure goes without. */
export function assistedFields({ fields }: Form): readonly Field[] {
  return fields.slice(0, mostAssisted);
}

/** Tells whether the person signs in at the provider's page. */
export function opensPopup({ wire }: Form): boolean {
  return wire.via === 'popup';
}

/** What was typed, by `Field.id`. Lives in the inputs and in one event, never in a state. */
export type Typed = ReadonlyMap<string, string>;

/** Joins what was typed with what is fixed, by group and name, as the wire wants it. */
export function connectValues(form: Form, typed: Typed): ConnectValues {
  const values = {
    credentials: new Map(form.fixed.credentials),
    params: new Map(form.fixed.params),
    assertion: new Map(form.fixed.assertion),
  };
  for (const { id, group, name } of form.fields) values[group].set(name, typed.get(id) ?? '');
  return values;
}
