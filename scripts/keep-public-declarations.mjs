// Takes out of dist/ the declarations that no door of the package leads to: what is installed is what is public.
import { readdirSync, readFileSync, rmSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const dist = new URL('dist/', root);
const reached = new Set();

function follow(file) {
  if (reached.has(file.href)) return;
  reached.add(file.href);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(
    /(?:from|import)\s*\(?["'](\.[^"']+)\.js["']/g,
  )) {
    follow(new URL(`${path}.d.ts`, file));
  }
}

const { exports } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
for (const { types } of Object.values(exports)) follow(new URL(types, root));

for (const name of readdirSync(dist, { recursive: true })) {
  const file = new URL(name, dist);
  if (name.endsWith('.d.ts') && !reached.has(file.href)) rmSync(file);
}
