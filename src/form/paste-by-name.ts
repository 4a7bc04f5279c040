import { looksRight } from './doubt.js';
import type { Field } from './form.js';
import type { Pair } from './paste-pairs.js';
import { isAddress } from './tidy-address.js';
import { tidied } from './tidy-text.js';

/** A field's right to a value. The greatest weight has it; two of the same weight, and it is anybody's guess. */
interface Claim {
  readonly field: Field;
  readonly pair: Pair;
  readonly value: string;
  readonly weight: number;
}

/** Gives named values to the fields of these names, by `Field.id`. What is not clear is left out. */
export function valuesByName(fields: readonly Field[], pairs: readonly Pair[]): ReadonlyMap<string, string> {
  const claims = fields
    .flatMap((field) => pairs.flatMap((pair) => claimsOf(field, pair)))
    .sort((a, b) => b.weight - a.weight);
  const values = new Map<string, string>();
  const settled = new Set<Field | Pair>();
  const isOpen = ({ field, pair }: Claim) => !settled.has(field) && !settled.has(pair);
  for (const claim of claims) {
    const { field, pair, value, weight } = claim;
    if (!isOpen(claim)) continue;
    const rivals = claims.filter(
      (other) => other.weight === weight && isOpen(other) && (other.field === field || other.pair === pair),
    );
    if (rivals.every((other) => other.field === field && other.value === value)) values.set(field.id, value);
    for (const other of rivals) settled.add(other.field).add(other.pair);
  }
  return values;
}

/** In characters. A longer name is a sentence. */
const longestName = 100;
/** A name of more words belongs to no field, and its ends are many. */
const mostWords = 9;
/** The end of a name counts from this length on: `DB_PORT` has little to do with any other port. */
const shortestEnd = 5;

function claimsOf(field: Field, pair: Pair): readonly Claim[] {
  const [name, raw] = pair;
  const ends = endsOf(name);
  const ownWeight = weightOf(ends, [nameOf(field), bare(field.label?.slice(0, longestName) ?? '')]);
  const weight = ownWeight ? ownWeight + 1_000 : weightOf(ends, synonymsOf(field));
  if (!weight) return [];
  const value = tidied(raw, field).text;
  const isUsable = field.choices ? field.choices.includes(value) : isOneValue(value, field);
  return isUsable && (ownWeight || looksRight(field, value)) ? [{ field, pair, value, weight }] : [];
}

/** What has more names in it is several values, and one of them may be a secret that must not stand in the open. */
function isOneValue(value: string, { secret }: Field): boolean {
  return /[^\s="']/.test(value) && (secret || !/[\s;,&][\w.-]{1,60}[=:]/.test(value));
}

/** Weighs how well a name fits: whole, or with its longest end; 0 where it does not. */
function weightOf(ends: readonly string[], names: readonly string[]): number {
  const [whole, ...others] = ends;
  if (whole && names.includes(whole)) return 999;
  return others.find((end) => end.length >= shortestEnd && names.includes(end))?.length ?? 0;
}

/** Lists a name and its ends, longest first, word by word: `acmeapikey`, `apikey`, `key`. */
function endsOf(name: string): readonly string[] {
  const all = name.replace(/([\p{Ll}\d])(?=\p{Lu})/gu, '$1 ').match(/[\p{L}\d]+/gu) ?? [];
  const words = all.slice(-mostWords);
  return words.map((_, first) => words.slice(first).join('').toLowerCase());
}

function bare(name: string): string {
  return endsOf(name)[0] ?? '';
}

/** What others call the fields whose names are the wire's and not the provider's. */
const synonyms: ReadonlyMap<string, readonly string[]> = new Map([
  ['apikey', ['apitoken', 'accesstoken', 'authtoken', 'secretkey', 'token', 'key']],
  // The words of OAuth 1 for the same.
  ['clientid', ['consumerkey']],
  ['clientsecret', ['consumersecret']],
  // As in the file that Google makes for a service account.
  ['serviceaccountemailaddress', ['clientemail']],
]);
const addressNames = ['url', 'baseurl', 'instanceurl', 'domain', 'host', 'hostname'];

function synonymsOf(field: Field): readonly string[] {
  return synonyms.get(nameOf(field)) ?? (isAddress(field) ? addressNames : []);
}

/** The name of an app's own key says, on the wire, that it comes before the integration's. */
function nameOf({ name }: Field): string {
  return bare(name.replace(/^oauth_|_override$/g, ''));
}
