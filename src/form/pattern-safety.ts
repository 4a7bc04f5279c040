import { type Position, positionsOf } from './pattern-positions.js';
import { overlap } from './pattern-units.js';

/** Beyond these, nobody waits for the proof. */
const longestSource = 500;
const mostSteps = 100_000;

/**
 * Tells whether a regular expression without flags is proven to take time that grows only linearly with the text:
 * the beginning of a text never leads to one position in two ways, so a search that tries all ways is at each position
 * once for each index of the text. Says no to some that are fast all the same, never yes to one that is slow.
 *
 * @see https://en.wikipedia.org/wiki/ReDoS
 */
export function isProvablySafe({ source }: RegExp): boolean {
  const positions = source.length <= longestSource && positionsOf(source);
  if (!positions) return false;

  // Walks two ways at once through the same text. They must not meet again once they have parted.
  const met = new Map(positions.map((position) => [position, new Set([position])]));
  const pairs = positions.map((position): readonly [Position, Position] => [position, position]);
  let steps = 0;
  for (const [one, other] of pairs) {
    for (const after of one.next) {
      for (const otherAfter of other.next) {
        if (++steps > mostSteps) return false;
        if (after === otherAfter && one !== other) return false;
        const seen = met.get(after);
        if (!seen?.has(otherAfter) && overlap(after.units, otherAfter.units)) {
          seen?.add(otherAfter);
          pairs.push([after, otherAfter]);
        }
      }
    }
  }
  return true;
}
