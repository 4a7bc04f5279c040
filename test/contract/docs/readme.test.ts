import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const readme = read('README.md');
const { scripts } = JSON.parse(read('package.json'));

const section = readme.split(/^## /m).find((part) => part.startsWith('Beside others\n')) ?? '';
/** What happens elsewhere, who tells of it, what happens here, and what to run. */
const rows = section
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| what'))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));

const commands = [...readme.matchAll(/\bnpm run ([\w:]+)/g)].map(([, name = '']) => name);

describe('the README', () => {
  it('can be read at one sitting', () => {
    expect(readme.split('\n').length).toBeLessThanOrEqual(181);
  });

  it.each([...new Set(commands)])('names the command %s, which there is', (name) => {
    expect(Object.keys(scripts)).toContain(name);
  });

  it.each(rows)('says of “%s” where it is told, and what shows that it is otherwise here', (...cells) => {
    const [, told = '', , shown = ''] = cells;
    expect(cells).toHaveLength(4);
    expect(told).toMatch(/\]\(https:\/\/github\.com\/[\w-]+\/[\w-]+\/(issues|pull)\/\d+\)/);
    const tests = [...shown.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text);
    expect(tests.length).toBeGreaterThan(0);
    for (const test of tests) {
      if (test.startsWith('npm run ')) continue;
      const path = test.replace(/^npx vitest run /, '');
      expect(existsSync(new URL(path === test ? `test/browser/${test}.test.ts` : path, root)), test).toBe(
        true,
      );
    }
  });

  it('names the browsers that the build is made for', () => {
    const [, targets = ''] = /const browsers = \[([^\]]*)\]/.exec(read('vite.config.ts')) ?? [];
    const versions = [...targets.matchAll(/[\d.]+/g)].map(([version]) => version);
    const said = /Chrome and Edge ([\d.]+), Firefox ([\d.]+), Safari ([\d.]+) and newer/.exec(readme) ?? [];
    expect(said.slice(1)).toEqual(versions);
    expect(versions).toHaveLength(3);
  });

  it('compares what is worth comparing', () => {
    expect(rows.length).toBeGreaterThan(8);
  });
});
