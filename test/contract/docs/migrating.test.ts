import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const real = (file: string) => read(`node_modules/@nangohq/frontend/dist/${file}.d.ts`);

const namesIn = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, name = '']) => name).sort();

it('has all that the real package exports', () => {
  const files = ['index', 'connectUI', 'types'].map(real).join('\n');
  const theirs = namesIn(files, /^export (?:declare |default )*(?:type|interface|class) (\w+)/gm);
  const ours = read('src/nango.ts').match(/\w+/g) ?? [];
  expect(theirs.length).toBeGreaterThan(25);
  for (const name of theirs) expect(ours).toContain(name);
});

it('says what becomes of each option, event and member of the real dialog', () => {
  const [, table = ''] = /## Our own call\n([\s\S]*?)\n## /.exec(read('docs/migrating-from-nango.md')) ?? [];
  const [props = '', dialog = ''] = real('connectUI').split('export declare class');
  const options = namesIn(props, /^ {4}(\w+)\?:/gm);
  const members = namesIn(dialog, /^ {4}(?!constructor|private)(\w+)[(:]/gm);
  const events = namesIn(real('types'), /^ {4}type: '(ready|connect|error|close)'/gm);
  expect([options.length, members.length, events.length]).toEqual([7, 4, 4]);
  const told = table
    .split('\n')
    .map((row) => row.split('|')[1] ?? '')
    .join(' ');
  for (const name of [...options, ...members, ...events]) expect(told).toMatch(new RegExp(`\\b${name}\\b`));
});
