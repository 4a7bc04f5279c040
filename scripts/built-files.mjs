import { readFileSync } from 'node:fs';

/** Where the built files are. */
export const dist = new URL('../dist/', import.meta.url);

/** Follows the imports of a built module; `how` tells static ones from those that come later. */
export function imports(file, how) {
  const text = readFileSync(new URL(file, dist), 'utf8');
  const pattern =
    how === 'static' ? /(?:from|import)\s*["'](\.[^"']+)["']/g : /import\(\s*[`"'](\.[^`"']+)[`"']\s*\)/g;
  return [...text.matchAll(pattern)].map(([, path]) =>
    new URL(path, new URL(file, dist)).href.slice(dist.href.length),
  );
}

/** All files that are loaded once some are, with or without what these load only when it is needed. */
export function closure(files, hows, seen = new Set()) {
  for (const file of files) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const how of hows) closure(imports(file, how), hows, seen);
  }
  return seen;
}
