/** A part of a regular expression, as far as it matters for the time that a match takes. */
export type Part =
  /** One UTF-16 code unit, by what matches it: `a`, `\d`, `[^a-z]`. */
  | { readonly type: 'unit'; readonly token: string }
  | { readonly type: 'sequence' | 'choice'; readonly parts: readonly Part[] }
  | { readonly type: 'loop'; readonly body: Part; readonly min: number; readonly max: number }
  /** A lookahead that is tried at one place of the text only: at its start. */
  | { readonly type: 'lookahead'; readonly body: Part }
  /** Beyond this reader: back references, lookbehinds, lookaheads anywhere else. */
  | { readonly type: 'unknown' };

const empty: Part = { type: 'sequence', parts: [] };

const assertion = /[\^$]|\\[bB]/y;
const group = /\((?:\?:|\?<(?![=!])[^>]*>|(?!\?))/y;
const lookahead = /\(\?[=!]/y;
/** A class; an escape, which without its digits is only a letter (`\u`); any other character. */
const unit =
  /\[(?:\\.|[^\\\]])*\]|\\(?:u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|c[A-Za-z]|0(?!\d)|[^\dckbB])|[^\\^$*+?()[|]/sy;
const quantifier = /(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/y;

/**
 * Reads a regular expression without flags. Reads more leniently than the browser, so it is for sources that the
 * browser has accepted.
 *
 * @see https://tc39.es/ecma262/#sec-regular-expressions-patterns for what Annex B adds to the syntax
 */
export function parsePattern(source: string): Part {
  let at = 0;
  /** Where a lookahead is still at the start of the text. */
  let start = source.startsWith('^') ? 1 : -1;

  function take(token: RegExp): RegExpExecArray | null {
    token.lastIndex = at;
    const found = token.exec(source);
    if (found) at = token.lastIndex;
    return found;
  }

  function choice(): Part {
    const parts = [sequence()];
    while (take(/\|/y)) parts.push(sequence());
    return parts.length > 1 ? { type: 'choice', parts } : (parts[0] ?? empty);
  }

  function sequence(): Part {
    const parts: Part[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(quantified());
    return { type: 'sequence', parts };
  }

  function quantified(): Part {
    const body = atom();
    const found = take(quantifier);
    if (!found) return body;
    const [, sign, least, comma, most] = found;
    if (sign) return { type: 'loop', body, min: sign === '+' ? 1 : 0, max: sign === '?' ? 1 : Infinity };
    return { type: 'loop', body, min: Number(least), max: Number(most || (comma ? Infinity : least)) };
  }

  function atom(): Part {
    const from = at;
    // Assertions only forbid ways.
    if (take(assertion)) return empty;
    if (take(group)) return inside();
    if (from === start && take(lookahead)) {
      const body = inside();
      start = at;
      return { type: 'lookahead', body };
    }
    const token = take(unit)?.[0];
    if (token) return { type: 'unit', token };
    at = source.length;
    return { type: 'unknown' };
  }

  function inside(): Part {
    const part = choice();
    at++;
    return part;
  }

  return choice();
}
