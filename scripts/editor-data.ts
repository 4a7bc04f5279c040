// Writes into dist/ what editors and other tools read of our elements.
import { readFileSync, writeFileSync } from 'node:fs';
import { customElements } from './docs/custom-elements.js';
import { htmlData, webTypes } from './docs/editor-data.js';

const root = new URL('../', import.meta.url);
const { name, version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const manifest = customElements();

const files = {
  'custom-elements.json': manifest,
  'vscode.html-custom-data.json': htmlData(manifest),
  'web-types.json': webTypes(manifest, name, version),
};
for (const [file, content] of Object.entries(files))
  writeFileSync(new URL(`dist/${file}`, root), `${JSON.stringify(content, null, 2)}\n`);
