/** A name and the value that stands next to it. */
export type Pair = readonly [name: string, value: string];

/** A text with more is no handful of credentials. */
const mostPairs = 200;

/** Reads named values: JSON, or lines such as `KEY=value` and `Key: value`. None where the text is of another kind. */
export function pairsOf(text: string): readonly Pair[] {
  const start = text.replace(/^[\s\p{Cf}]+/u, '');
  // The lines of a key have no names, though they, and what tools write above them, may look so.
  if (/^-----BEGIN/m.test(start) && !start.startsWith('{')) return [];
  const pairs = (start.startsWith('{') && pairsOfJson(start)) || pairsOfLines(start);
  return pairs.length > mostPairs ? [] : pairs;
}

/** Reads an object, and objects one level down; `null` where the text is no JSON. */
function pairsOfJson(text: string): readonly Pair[] | null {
  let outer: object;
  try {
    outer = JSON.parse(text);
  } catch {
    return null;
  }
  return Object.entries(outer)
    .flatMap((entry: Entry) => (isObject(entry[1]) ? Object.entries(entry[1]) : [entry]))
    .flatMap(([name, value]: Entry) =>
      // Other numbers have lost digits by now.
      typeof value === 'string' || Number.isSafeInteger(value) ? [[name, String(value)] as const] : [],
    );
}

type Entry = [name: string, value: unknown];

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Values in quotes may have several lines. The bounds keep hostile lines from taking quadratic time. */
const line =
  /^(?![ \t]*(?:#|\/\/))[ \t]*(?:export[ \t]+)?([^=:\r\n]{1,60})[=:][ \t]*(?:("[^"]*"|'[^']*')(?=[ \t]*(?:[,;][ \t]*)?(?:#.*)?$)|(.*))/gm;

function pairsOfLines(text: string): readonly Pair[] {
  // On a line of its own, what looks like a comment may well belong to a password.
  const comment = /[\r\n]/.test(text.trim()) ? /(?:^|\s)#.*/ : /$/;
  return [...text.matchAll(line)].map(([, name = '', quoted, plain = '']) => [
    name,
    quoted ?? plain.replace(comment, ''),
  ]);
}
