import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Path of the repository's root. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const made = new Set(['node_modules', 'dist']);

/** Tells what stands at a path of the repository. */
export function kindOf(path: string): 'file' | 'folder' | 'nothing' {
  const place = join(root, path);
  if (!existsSync(place)) return 'nothing';
  return statSync(place).isDirectory() ? 'folder' : 'file';
}

/** Answers the text of a file of the repository; throws where there is none. */
export function textOf(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** Lists the files of a folder of the repository and of those in it, in order; leaves out what tools have made. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !made.has(name) && !name.startsWith('.'))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesIn(path) : [path];
    })
    .sort();
}
