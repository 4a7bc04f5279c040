import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const page = read('docs/faults.md');

interface Time {
  readonly name: string;
  readonly file: string;
  readonly lasts: string;
}

/** All times that the widget waits, as its files name them. */
const times = readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' })
  // The doctor waits for developers, and what pretends for their tests waits for nobody.
  .filter((file) => /\.tsx?$/.test(file) && !/^(doctor|testing)\//.test(file))
  .flatMap((file): readonly Time[] =>
    [...read(`src/${file}`).matchAll(/^(?:export )?const (\w*Ms)\b[^=]* = ([^;]+);/gm)].map(
      ([, name = '', value = '']) => ({ name, file, lasts: inSeconds(value) }),
    ),
  );

/** Words a number in ms, a product of them or a list as the page does. */
function inSeconds(value: string): string {
  const each = value.replace(/[[\]_]|as const/g, '').split(',');
  const ms = each.map((one) => one.split('*').reduce((product, factor) => product * Number(factor), 1));
  return ms.map((one) => `${one / 1000} s`).join(', ');
}

describe('the page about what fails', () => {
  it('is looked at together with all times there are', () => {
    expect(times.length).toBeGreaterThan(20);
  });

  it.each(times)('says how long $name in $file is', ({ name, file, lasts }) => {
    const row = page.split('\n').find((line) => line.includes(`\`${name}\` in \`${file}\``));
    expect(row).toMatch(new RegExp(`(\\| |after )${lasts.replaceAll('.', '\\.')}( \\|| there)`));
  });

  it('names no time that is gone', () => {
    const named = [...page.matchAll(/`(\w+Ms)` in `([^`]+)`/g)].map(([, name, file]) => `${name} in ${file}`);
    expect(named.toSorted()).toEqual(times.map(({ name, file }) => `${name} in ${file}`).toSorted());
  });
});
