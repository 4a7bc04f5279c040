import { looksRight } from './doubt.js';
import type { Field } from './form.js';
import { withoutAddress } from './tidy-address.js';

/** What was taken away from a text; when it was several things, the most telling one. */
export type Removed = 'space' | 'quotes' | 'bearer' | 'address';

/** A text that is ready for its field. */
interface Tidied {
  readonly text: string;
  /** `null` where nothing was taken away. */
  readonly removed: Removed | null;
}

/** In the order of their work, which is also the order of how much there is to tell. */
const steps: readonly (readonly [Removed, (text: string, field: Field) => string])[] = [
  ['space', withoutSpace],
  ['quotes', withoutQuotes],
  ['bearer', withoutBearer],
  ['address', withoutAddress],
];

/** Takes away what came along when a value was copied. What makes a text unusual for its field is not done. */
export function tidied(raw: string, field: Field): Tidied {
  const start: Tidied = { text: raw, removed: null };
  return steps.reduce((before, [removed, step]) => {
    const text = step(before.text, field);
    if (text === '' || text.length === before.text.length) return before;
    return looksRight(field, text) || !looksRight(field, before.text) ? { text, removed } : before;
  }, start);
}

/** The lookbehind keeps long runs of space inside a text from taking quadratic time. */
const edges = /^[\s\p{Cf}]+|(?<![\s\p{Cf}])[\s\p{Cf}]+$/gu;
/** Other characters without width join letters in some scripts. */
const unseen = /[\u00AD\u200B\u2060\uFEFF]/g;

function withoutSpace(raw: string, { multiline }: Field): string {
  const text = raw.replace(unseen, '').replace(edges, '');
  if (multiline || !/[\r\n]/.test(text)) return text;
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  // Lines with spaces in them are prose or several values, not one value that a window was too narrow for.
  return lines.every((line) => /^\S+$/.test(line)) ? lines.join('') : raw;
}

/** A key has no quotes, but people put all kinds of signs and words into a password. */
const quoted = /^(?:"([^"]+)"|'([^']+)'|`([^`]+)`|“([^“”]+)”|„([^“”]+)[“”]|‘([^‘’]+)’|«([^«»]+)»)\s*[,;]?$/;

function withoutQuotes(text: string, { multiline, name }: Field): string {
  if (name === 'password') return text;
  const inside = quoted.exec(text)?.slice(1).find(Boolean);
  return inside === undefined || (!multiline && /[\r\n]/.test(inside)) ? text : inside.trim();
}

function withoutBearer(text: string, { secret, name }: Field): string {
  return secret && name !== 'password' ? text.replace(/^(?:authorization:\s*)?bearer\s+(?=\S+$)/i, '') : text;
}
