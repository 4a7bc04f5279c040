import { contrast, written } from '../appearance/colour.js';
import { floors, type ReadRole, settled } from '../appearance/readable.js';
import { schemes } from './given-look.js';
import type { Trial } from './trial.js';

/** A colour that could not be read, and was changed. */
export interface Change {
  readonly role: ReadRole;
  readonly scheme: 'light' | 'dark';
  /** Says what was changed, and why. */
  readonly message: string;
}

/**
 * Changes the colours that could not be read until they can, in light and in dark, and answers which. `placeOf` says
 * whether a role goes before the host's own style sheets or behind them, or is theirs alone.
 */
export function guard(
  trial: Trial,
  placeOf: (role: ReadRole) => 'before' | 'behind' | null,
): readonly Change[] {
  const changes: Change[] = [];
  for (const floor of floors) {
    const { role, on } = floor;
    const place = placeOf(role);
    if (!place) continue;
    const colours = schemes.map((scheme) => {
      const see = (name: ReadRole) => trial.see(name, scheme);
      const was = see(role);
      const is = settled(floor, was, see);
      if (is === was) return trial.read(role, scheme);
      const reached = Math.min(...on.map((ground) => contrast(was, see(ground)))).toFixed(2);
      const message = `${role} ${written(was)} has a contrast of ${reached}:1 to ${on.join(' and ')} in ${scheme}, and needs ${floor.floor}:1; ${written(is)} is shown.`;
      changes.push({ role, scheme, message });
      return written(is);
    });
    // What follows from other roles goes on doing so where nothing was wrong.
    if (changes.some((change) => change.role === role))
      trial.set(role, `light-dark(${colours.join(', ')})`, place);
  }
  return changes;
}
