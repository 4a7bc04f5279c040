import { randomUUID } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const OWNER_ONLY = 0o600;

/** Returns the API key kept in a folder; makes one at the first start. Only the owner of the file can read it. */
export function keptApiKey(folder: string): string {
  const file = join(folder, 'api-key');
  if (existsSync(file)) {
    chmodSync(file, OWNER_ONLY);
    return readFileSync(file, 'utf8').trim();
  }
  mkdirSync(folder, { recursive: true });
  const apiKey = randomUUID();
  writeFileSync(file, `${apiKey}\n`, { mode: OWNER_ONLY });
  return apiKey;
}
