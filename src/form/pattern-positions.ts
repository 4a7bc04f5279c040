import { type Part, parsePattern } from './pattern-syntax.js';
import { type Units, unitsOf } from './pattern-units.js';

/** A place in a pattern where one code unit of a text is matched, and where a match may go on after it. */
export interface Position {
  readonly units: Units;
  readonly next: Set<Position>;
}

/** How a part of a pattern is entered and left. */
interface Ends {
  readonly first: readonly Position[];
  readonly last: readonly Position[];
  readonly isSkippable: boolean;
}

/** Repetitions are written out up to so many positions. */
const roomy = 300;
/** What a pattern tells apart, and the pieces of one class, are a few; more would take long to compare. */
const mostTokens = 40;
const mostRanges = 20;

const nothing: Ends = { first: [], last: [], isSkippable: true };

/**
 * Lists the positions of a pattern (its Glushkov automaton), where a match starts first. Answers `null` for one that it
 * cannot read, and for one that leads from one position to the next in two ways, such as `(a*)*` or `(|a|)`.
 */
export function positionsOf(source: string): readonly Position[] | null {
  const alphabet = new Map<string, Units>();
  const positions: Position[] = [];
  let isClear = true;

  function position(token: string): Position {
    const units = alphabet.get(token) ?? (alphabet.size < mostTokens ? unitsOf(token) : null);
    if (!units || units.length > mostRanges) isClear = false;
    else alphabet.set(token, units);
    const made = { units: units ?? [], next: new Set<Position>() };
    positions.push(made);
    return made;
  }

  function link(from: readonly Position[], to: readonly Position[]): void {
    for (const { next } of from) {
      for (const position of to) {
        isClear &&= !next.has(position);
        next.add(position);
      }
    }
  }

  function unclear(): Ends {
    isClear = false;
    return nothing;
  }

  function lay(part: Part): Ends {
    switch (part.type) {
      case 'unit': {
        const one = [position(part.token)];
        return { first: one, last: one, isSkippable: false };
      }
      case 'sequence':
        return part.parts.map(lay).reduce(join, nothing);
      case 'choice': {
        const ends = part.parts.map(lay);
        const skippable = ends.filter(({ isSkippable }) => isSkippable).length;
        if (skippable > 1) return unclear();
        const first = ends.flatMap((end) => end.first);
        return { first, last: ends.flatMap((end) => end.last), isSkippable: skippable > 0 };
      }
      case 'loop':
        return layLoop(part.body, part.min, part.max);
      case 'lookahead':
        link([start], lay(part.body).first);
        return nothing;
      case 'unknown':
        return unclear();
    }
  }

  function join(before: Ends, after: Ends): Ends {
    link(before.last, after.first);
    return {
      first: before.isSkippable ? [...before.first, ...after.first] : before.first,
      last: after.isSkippable ? [...before.last, ...after.last] : after.last,
      isSkippable: before.isSkippable && after.isSkippable,
    };
  }

  function layLoop(body: Part, min: number, max: number): Ends {
    const before = positions.length;
    let round = lay(body);
    if (round.isSkippable) return unclear();
    const { first } = round;
    const rounds = max === Infinity ? Math.max(min, 1) : max;
    // A loop without end allows all that a counted one does, and never takes two ways of it for one: the links between
    // rounds are none of those within a round, so they tell how many rounds there were.
    const isWrittenOut = rounds < 2 || before + (positions.length - before) * rounds <= roomy;
    const last = min <= 1 || !isWrittenOut ? [...round.last] : [];
    for (let count = 2; isWrittenOut && count <= rounds; count++) {
      const following = lay(body);
      link(round.last, following.first);
      if (count >= min) last.push(...following.last);
      round = following;
    }
    if (max === Infinity || !isWrittenOut) link(round.last, round.first);
    return { first, last, isSkippable: min === 0 };
  }

  const root = parsePattern(source);
  const start = position('[^]');
  // Without an anchor, a match may start anywhere.
  if (!source.startsWith('^') || root.type === 'choice') start.next.add(start);
  link([start], lay(root).first);
  return isClear ? positions : null;
}
