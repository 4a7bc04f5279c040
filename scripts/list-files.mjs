// Writes dist/files.json, for servers that put preload links and checksums into their pages.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { closure, dist } from './built-files.mjs';

const integrityOf = (file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(new URL(file, dist)))
    .digest('base64')}`;

const entries = [
  'connect-ui',
  'index',
  'define',
  'declarative',
  'doctor',
  'headless',
  'nango',
  'react',
  'vue',
];
const files = closure(
  entries.map((name) => `${name}.js`),
  ['static', 'dynamic'],
);
const list = {
  // Modules of the first screen.
  preload: [...closure(['define.js'], ['static'])],
  integrity: Object.fromEntries([...files].sort().map((file) => [file, integrityOf(file)])),
};
writeFileSync(new URL('files.json', dist), `${JSON.stringify(list, null, 2)}\n`);
