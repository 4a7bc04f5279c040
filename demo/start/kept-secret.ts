import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const OWNER_ONLY = 0o600;

/** Returns a secret kept in a file of a folder; makes one at the first start. Only the owner of the file can read it. */
export function keptSecret(folder: string, name: string, make: () => string): string {
  const file = join(folder, name);
  if (existsSync(file)) {
    chmodSync(file, OWNER_ONLY);
    return readFileSync(file, 'utf8').trim();
  }
  mkdirSync(folder, { recursive: true });
  const secret = make();
  // A start that is killed here leaves no half a secret.
  writeFileSync(`${file}.new`, `${secret}\n`, { mode: OWNER_ONLY });
  renameSync(`${file}.new`, file);
  return secret;
}
