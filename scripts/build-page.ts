#!/usr/bin/env node
// Makes the built page one deployment's own: npx connect-ui-page --config config.json [--out folder]
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { deploymentFiles } from './page/deployment-files.js';
import { readPageSettings } from './page/page-settings.js';

const built = fileURLToPath(new URL('../dist/page', import.meta.url));
const { config, out = built } = readArguments();
if (config === undefined) stop('Say which configuration to use: npx connect-ui-page --config config.json');

const read = readPageSettings(readConfiguration(config));
if (!read.ok) stop(...read.problems);

const folder = resolve(out);
if (folder !== built) {
  mkdirSync(folder, { recursive: true });
  cpSync(built, folder, { recursive: true });
}
const files = deploymentFiles(read.settings);
for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
console.log(`The page is in ${folder}, with ${Object.keys(files).join(', ')}.`);

function readArguments() {
  try {
    return parseArgs({ options: { config: { type: 'string' }, out: { type: 'string' } } }).values;
  } catch (error) {
    return stop((error as Error).message);
  }
}

function readConfiguration(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return stop(`There is no file ${path}.`);
  }
}

function stop(...problems: readonly string[]): never {
  for (const problem of problems) console.error(problem);
  process.exit(1);
}
