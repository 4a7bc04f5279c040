import type { Part } from '../../../src/form/pattern-syntax.js';

type GoOn = (at: number) => boolean;

/** Tells whether a part matches a whole text, by trying way after way as browsers do. */
export function matchesWhole(part: Part, text: string): boolean {
  return tryWays(part, text, 0, (at) => at === text.length, Number.POSITIVE_INFINITY).found;
}

/** Counts the code units that are looked at when a part is sought in vain from an index on; stops at the limit. */
export function stepsInVain(part: Part, text: string, from: number, limit: number): number {
  return tryWays(part, text, from, () => false, limit).steps;
}

/** Counts the units of a part with its counted loops written out. */
export function sizeOf(part: Part): number {
  if (part.type === 'unit') return 1;
  if (part.type === 'unknown') return 0;
  if (part.type === 'lookahead') return sizeOf(part.body);
  if (part.type === 'loop')
    return sizeOf(part.body) * Math.max(1, part.min, part.max === Infinity ? 1 : part.max);
  return part.parts.reduce((sum, one) => sum + sizeOf(one), 0);
}

function tryWays(root: Part, text: string, from: number, goal: GoOn, limit: number) {
  let steps = 0;

  function attempt(part: Part, at: number, goOn: GoOn): boolean {
    switch (part.type) {
      case 'unit':
        // Pretends to have found a match where it has had enough: that ends the search.
        if (++steps > limit) return true;
        return at < text.length && isUnit(part.token, text.charAt(at)) && goOn(at + 1);
      case 'sequence':
        return inSequence(part.parts, at, goOn);
      case 'choice':
        return part.parts.some((one) => attempt(one, at, goOn));
      case 'loop':
        return inLoop(part, 0, at, goOn);
      case 'lookahead':
        return attempt(part.body, at, () => false) || goOn(at);
      case 'unknown':
        throw new Error('nobody knows what this matches');
    }
  }

  function inSequence([part, ...rest]: readonly Part[], at: number, goOn: GoOn): boolean {
    return part ? attempt(part, at, (after) => inSequence(rest, after, goOn)) : goOn(at);
  }

  function inLoop(loop: Part & { type: 'loop' }, count: number, at: number, goOn: GoOn): boolean {
    const again: GoOn = (after) => (after > at || count < loop.min) && inLoop(loop, count + 1, after, goOn);
    return (count < loop.max && attempt(loop.body, at, again)) || (count >= loop.min && goOn(at));
  }

  const found = attempt(root, from, goal);
  return { found, steps };
}

const units = new Map<string, RegExp>();

function isUnit(token: string, unit: string): boolean {
  const pattern = units.get(token) ?? new RegExp(`^${token}$`);
  units.set(token, pattern);
  return pattern.test(unit);
}
