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
  let pattern: RegExp;
  try {
    pattern = new RegExp(source);
  } catch {
    return { usage: 'invalid' };
  }
  return isProvablySafe(source) ? { usage: 'used', pattern } : { usage: 'unsafe' };
}
