import { readFileSync } from 'node:fs';
import { isErrorBody } from '../../../src/protocol/read-error.js';

/** One recorded exchange; `scripts/make-recordings-fixture.mjs` made the file. */
export interface Row {
  readonly n: number;
  readonly name: string;
  readonly request: { readonly method: string; readonly url: string };
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: unknown;
  };
  readonly messages?: readonly { readonly data: unknown }[];
}

/** Every row of the fixture. */
export const rows = readFileSync(new URL('../../fixtures/recordings.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): Row => JSON.parse(line));

/** Refusals in the API's own words. */
export const jsonRefusals = rows.filter(
  ({ response: { status, body } }) => status >= 400 && isErrorBody(body),
);

/** HTML pages, whatever their status. */
export const pages = rows.filter(({ response }) => response.headers['content-type']?.startsWith('text/html'));

/** Ways on to the provider. */
export const redirects = rows.filter(({ response }) => response.status === 302);

/** Upgrades to the result socket, with what was heard there. */
export const sockets = rows.filter(({ messages }) => messages !== undefined);

/** Finds a row by its number; throws when the fixture has none such. */
export function row(n: number): Row {
  const found = rows.find((one) => one.n === n);
  if (!found) throw new Error(`no row ${n} in the fixture`);
  return found;
}

/** Names rows by their numbers. */
export function numbers(list: readonly Row[]): readonly number[] {
  return list.map(({ n }) => n);
}
