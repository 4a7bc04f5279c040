import fc from 'fast-check';
import { isNeeded, type PageField, type RawSchema } from './page-model.js';

/** What a person types, by `PageField.id`; a field that is not in it is left as it is. */
export type Filling = ReadonlyMap<string, string>;

/** Fills in every field that is asked, with values that the catalogue calls usual. */
export function fullFilling(fields: readonly PageField[]): Filling {
  const asked = fields.filter(({ isAsked }) => isAsked);
  return new Map(asked.map((field, index) => [field.id, valueFor(field, index)]));
}

/** Fills in only what has to be: defaults stay, and what is optional stays empty. */
export function sparseFilling(fields: readonly PageField[]): Filling {
  return fullFilling(fields.filter(isNeeded));
}

/** Full of signs that mean something in an address, in JSON or on a page. */
const awkward = `a b+c&d=é/?#[x]%20"'<b>\\株`;

const usual: Readonly<Record<string, string>> = {
  hostname: 'acme-1.example.com',
  uri: 'https://acme.example.com/ä?b=c+d&e=%20#f',
  uuid: '1b4e28ba-2fa1-41d2-883f-0016d3cca427',
  email: 'ada+b@example.com',
};

const fits: Readonly<Record<string, (value: string) => boolean>> = {
  hostname: (value) => /^[A-Za-z0-9.-]+$/.test(value),
  uri: (value) => URL.canParse(value),
  uuid: (value) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value),
  email: (value) => /^[\w+.-]+@[\w-]+(\.[\w-]+)+$/.test(value),
};

/** Hand-made for patterns that look ahead, which the generator does not know. */
const byHand = ['acme--dev.my.salesforce.com'];

function valueFor({ id, name, schema }: PageField, seed: number): string {
  const { enum: choices, format = '' } = schema;
  if (choices) return choices.at(-1) ?? '';
  const pattern = patternOf(schema);
  const ready = [
    ...(isPem(name, schema) ? [pem(schema)] : []),
    usual[format] ?? `${id} ${awkward}`,
    ...(pattern?.source.includes('(?!') ? byHand : []),
  ];
  return ready.find((value) => isUsual(value, pattern, format)) ?? generated(pattern, format, seed);
}

function isUsual(value: string, pattern: RegExp | null, format: string): boolean {
  return (pattern?.test(value) ?? true) && (fits[format]?.(value) ?? true);
}

/** What was generated so far: it takes long, and many patterns are alike. */
const known = new Map<string, string>();

function generated(pattern: RegExp | null, format: string, seed: number): string {
  const key = `${seed} ${format} ${pattern}`;
  const value = known.get(key) ?? generate(pattern, format, seed);
  known.set(key, value);
  return value;
}

function generate(pattern: RegExp | null, format: string, seed: number): string {
  if (!pattern) throw new Error(`no usual value for the format ${format}`);
  // What a single line can hold, and what no page would trim.
  const isLine = (value: string) => /^[!-~]([ -~]*[!-~])?$/.test(value);
  const values = fc
    .stringMatching(pattern)
    .filter((value) => isLine(value) && isUsual(value, pattern, format));
  const [value] = fc.sample(values, { seed, numRuns: 1 });
  if (value === undefined) throw new Error(`nothing matches ${pattern}`);
  return value;
}

/** One pattern of the catalogue is no regular expression at all. */
function patternOf({ pattern }: RawSchema): RegExp | null {
  if (!pattern) return null;
  try {
    return new RegExp(pattern);
  } catch {
    return null;
  }
}

/** Keys and certificates, which stand in a file with lines; whether those fit is up to the pattern. */
function isPem(name: string, { title = '', description = '', example = '' }: RawSchema): boolean {
  return (
    /private_?key$/i.test(name) || title === 'Private Key' || /-----BEGIN|\bPEM\b/.test(description + example)
  );
}

function pem({ pattern, example }: RawSchema): string {
  const kind = /-----BEGIN ([A-Z ]+)-----/.exec(`${pattern} ${example}`)?.[1] ?? 'PRIVATE KEY';
  const lines = ['A+b/'.repeat(16), 'C9d='.repeat(16), 'Eg=='];
  return [`-----BEGIN ${kind}-----`, ...lines, `-----END ${kind}-----`].join('\n');
}
