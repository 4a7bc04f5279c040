import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tags } from '../../../src/i18n/languages.js';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const page = read('CONTRIBUTING.md');
const readme = read('README.md');
const { scripts, exports } = JSON.parse(read('package.json'));

/** What stands in backticks, each once. */
const code = [...new Set([...page.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text))];
const paths = code.filter((text) => /^[\w./-]+(\/|\.\w+)$/.test(text) && !text.includes('NAME'));
const commands = code.flatMap((text) =>
  [...text.matchAll(/\bnpm run ([\w:]+)/g)].map(([, name = '']) => name),
);

describe('what contributors are told', () => {
  it.each(paths)('leads to %s, which is there', (path) => {
    expect(existsSync(new URL(path, root))).toBe(true);
  });

  it.each(commands)('lets them run %s', (name) => {
    expect(Object.keys(scripts)).toContain(name);
  });

  it('holds for the files of src: none is longer than the wall that they are told of', () => {
    const [, wall] = /(\d+) lines is a wall/.exec(read('docs/architecture.md')) ?? [];
    const files = readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' });
    const lengths = files
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => ({ file, lines: read(`src/${file}`).split('\n').length - 1 }));
    expect(lengths.length).toBeGreaterThan(200);
    expect(lengths.filter(({ lines }) => lines > Number(wall))).toEqual([]);
  });

  it('walks through enough files to be worth a test', () => {
    expect(paths.length).toBeGreaterThan(40);
    expect(commands.length).toBeGreaterThan(8);
  });
});

describe('what hosts are told', () => {
  it.each(
    Object.keys(exports).filter((door) => !['.', './define', './declarative', './global'].includes(door)),
  )('has a row for the door %s', (door) => {
    const rows = readme.split('\n').filter((line) => line.startsWith('| ['));
    expect(rows.join('\n')).toContain(`connect-ui${door.slice(1)}`);
  });

  it('counts the languages rightly', () => {
    expect(read('docs/languages.md')).toContain(`speaks English and ${tags.length} more`);
    expect(readme).toContain(`${tags.length + 1} languages`);
  });
});
