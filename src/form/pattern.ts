import { isProvablySafe } from './pattern-safety.js';

/** What becomes of a pattern of the catalogue, and the pattern where it is used. */
export type PatternUse =
  | { readonly usage: 'used'; readonly pattern: RegExp }
  | { readonly usage: 'none' | 'invalid' | 'unsafe' };

/**
 * Makes a pattern of its source. One that is no regular expression, or that might take forever on some text, is
 * ignored: it can only warn anyway.
 */
export function patternOf(source: string | undefined): PatternUse {
  if (!source) return { usage: 'none' };
  const use = uses.get(source) ?? judge(source);
  uses.set(source, use);
  return use;
}

/** Forms have few patterns, and each is asked for over and over. */
const uses = new Map<string, PatternUse>();

function judge(source: string): PatternUse {
  let pattern: RegExp;
  try {
    pattern = new RegExp(source);
  } catch {
    return { usage: 'invalid' };
  }
  return isProvablySafe(pattern) ? { usage: 'used', pattern } : { usage: 'unsafe' };
}
