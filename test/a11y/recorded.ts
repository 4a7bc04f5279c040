import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What decides how the same page looks. */
export interface Looks {
  readonly chromium: string;
  /** The same only where the same letters are drawn. */
  readonly letters: string;
}

const file = fileURLToPath(new URL('screens/recorded.json', import.meta.url));

/** Tells where the screenshots were recorded; `null` before they are. */
export function recordedLooks(): Looks | null {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** Keeps where they are recorded. */
export function keepLooks(looks: Looks): void {
  writeFileSync(file, `${JSON.stringify(looks, null, 2)}\n`);
}

/** Says in one line why they cannot be compared; `null` where they can. */
export function differenceOf(recorded: Looks | null, here: Looks): string | null {
  if (!recorded) return 'none recorded';
  if (recorded.chromium !== here.chromium)
    return `Chromium ${recorded.chromium} recorded, ${here.chromium} here`;
  return recorded.letters === here.letters ? null : 'other fonts here';
}
