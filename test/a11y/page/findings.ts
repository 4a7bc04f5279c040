import { bareFaults } from './bare-faults.js';
import { movements } from './movements.js';
import { namelessDialogs } from './names.js';
import { cutWhenSpacedOut, sideways } from './room.js';
import { smallTargets } from './small-targets.js';
import { unseenControls } from './unseen-controls.js';

/** What may be wrong with a scene that axe does not see; each answers a line for each thing it finds. */
export const findings = {
  bareFaults,
  cutWhenSpacedOut,
  movements,
  namelessDialogs,
  sideways,
  smallTargets,
  unseenControls,
} as const satisfies Readonly<Record<string, (root: ShadowRoot) => readonly string[]>>;

/** Name of one of them. */
export type Finding = keyof typeof findings;
