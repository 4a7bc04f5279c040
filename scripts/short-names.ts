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

/** Answers a shorter name, and after its quote as many spaces as it has become shorter by. */
function shortened(_: string, name: string, quote: string): string {
  const short = shorter.get(name) ?? name;
  return short + quote + (quote && ' '.repeat(name.length - short.length));
}

/** Shortens names that leave no bundle: the private tokens of the styles and the events of the flow. */
export const shortNames: Plugin = {
  name: 'short-names',
  enforce: 'post',
  // What follows an event stays where it was, and with it what maps say; in styles they say nothing.
  transform: (code) => ({
    code: code.replace(/(--_[a-z-]+|(?<=["'])[a-z]+\.[a-zA-Z]+(?=["']))(["']?)/g, shortened),
    map: null,
  }),
};
