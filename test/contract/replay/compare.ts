import type { RecordedAnswer } from './replay-rows.js';

/** Headers that clients act on, with equal values. */
const SAME_HEADERS = [
  'access-control-allow-origin',
  'access-control-expose-headers',
  'access-control-allow-methods',
  'access-control-allow-headers',
  'access-control-max-age',
  'content-type',
  'vary',
  'x-ratelimit-limit',
];
const PRESENT_HEADERS = ['x-ratelimit-remaining', 'x-ratelimit-reset', 'retry-after', 'location'];

/** Keys whose values are words of the wire or the recorded requests' own data. */
const SAME_VALUES = new Set([
  ...['code', 'path', 'method', 'message_type', 'error_type', 'type', 'is_pending', 'success'],
  ...['unique_key', 'provider', 'provider_config_key', 'providerConfigKey', 'auth_mode', 'name'],
  ...['allowed_integrations', 'isReconnecting', 'websocketsPath', 'integrations_config_defaults'],
]);
/** In an address, all but these are the same. */
const OWN_PARAMS = ['state', 'code_challenge'];

/** Lists where an answer is unlike the recorded one: status, codes, headers and shape count, other values do not. */
export function differences(recorded: RecordedAnswer, ours: RecordedAnswer): readonly string[] {
  const found: string[] = [];
  if (recorded.status !== ours.status) found.push(`status: ${recorded.status} → ${ours.status}`);
  for (const name of SAME_HEADERS) compareHeader(name, recorded, ours, found);
  for (const name of PRESENT_HEADERS) {
    const [was, is] = [recorded.headers[name] !== undefined, ours.headers[name] !== undefined];
    if (was !== is) found.push(`header ${name}: ${is ? 'added' : 'missing'}`);
  }
  compareLocation(recorded.headers.location, ours.headers.location, found);
  found.push(...shapeDifferences(recorded.body, ours.body, 'body'));
  return found;
}

/** Lists where a value is unlike the recorded one in its keys, its types, or the words of the wire. */
export function shapeDifferences(
  recorded: unknown,
  ours: unknown,
  path: string,
  key = '',
): readonly string[] {
  const [was, is] = [kindOf(recorded), kindOf(ours)];
  if (was !== is) return [`${path}: ${was} → ${is}`];
  if (Array.isArray(recorded) && Array.isArray(ours)) {
    if (recorded.length !== ours.length) return [`${path}: ${recorded.length} items → ${ours.length}`];
    return recorded.flatMap((item, index) => shapeDifferences(item, ours[index], `${path}.${index}`, key));
  }
  if (isObject(recorded) && isObject(ours)) {
    const keys = [...new Set([...Object.keys(recorded), ...Object.keys(ours)])];
    return keys.flatMap((name) =>
      SAME_VALUES.has(key)
        ? shapeDifferences(recorded[name], ours[name], `${path}.${name}`, key)
        : shapeDifferences(recorded[name], ours[name], `${path}.${name}`, name),
    );
  }
  if (SAME_VALUES.has(key) && recorded !== ours) return [`${path}: ${recorded} → ${ours}`];
  return [];
}

function compareHeader(name: string, recorded: RecordedAnswer, ours: RecordedAnswer, found: string[]): void {
  const [was, is] = [recorded.headers[name]?.toLowerCase(), ours.headers[name]?.toLowerCase()];
  if (was === is || plainJson(was) === plainJson(is)) return;
  found.push(`header ${name}: ${was ?? 'none'} → ${is ?? 'none'}`);
}

/** JSON has one encoding, so naming it changes nothing. */
function plainJson(contentType: string | undefined): string | undefined {
  return contentType?.startsWith('application/json') ? 'application/json' : contentType;
}

function compareLocation(recorded: string | undefined, ours: string | undefined, found: string[]): void {
  if (recorded === undefined || ours === undefined) return;
  const [was, is] = [new URL(recorded), new URL(ours)];
  if (was.origin + was.pathname !== is.origin + is.pathname) {
    found.push(`location: ${was.origin}${was.pathname} → ${is.origin}${is.pathname}`);
  }
  for (const name of new Set([...was.searchParams.keys(), ...is.searchParams.keys()])) {
    const [wasValue, isValue] = [was.searchParams.get(name), is.searchParams.get(name)];
    const isSame = OWN_PARAMS.includes(name)
      ? (wasValue === null) === (isValue === null)
      : wasValue === isValue;
    if (!isSame) found.push(`location ${name}: ${wasValue} → ${isValue}`);
  }
}

/** Tells times apart by how they are written, because clients parse them. */
function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value !== 'string') return typeof value;
  const zone = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|\+00:00)$/.exec(value)?.[1];
  return zone === undefined ? 'string' : `time with ${zone}`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
