import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Removes the claims that a killed demo left on the databases of a folder. The number in them proves nothing: after a
 * restart of the machine it may be another program's. Right only while the demo's ports are free, because one folder
 * belongs to one set of ports.
 */
export function removeStaleOwners(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.db.owner')) rmSync(join(folder, name));
  }
}
