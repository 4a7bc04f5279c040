import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const root = new URL('../', import.meta.url);

/** Lists what a pattern finds in files, in an order that a file's place does not change. */
function found(pattern: RegExp, files: readonly string[]): readonly string[] {
  const texts = files.map((file) => readFileSync(new URL(file, root), 'utf8'));
  return [...new Set(texts.join('\n').match(pattern))].sort();
}

const tokens = found(
  /--_[a-z-]+(?=:)/g,
  readdirSync(new URL('styles', root)).map((file) => `styles/${file}`),
);
const events = found(/(?<=type: ')[a-z]+\.[a-zA-Z]+(?=')/g, ['src/flow/event.ts']);

const shorter = new Map([
  ...tokens.map((name, index) => [name, `--_${index.toString(36)}`] as const),
  ...events.map((name, index) => [name, index.toString(36)] as const),
]);

/** Shortens names that leave no bundle: the private tokens of the styles and the events of the flow. */
export const shortNames: Plugin = {
  name: 'short-names',
  enforce: 'post',
  transform: (code) =>
    code.replace(/--_[a-z-]+|(?<=["'])[a-z]+\.[a-zA-Z]+(?=["'])/g, (name) => shorter.get(name) ?? name),
};
