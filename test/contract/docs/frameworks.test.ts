import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { frameworkNames } from '../../../demo/host/framework-pages.js';

const repository = new URL('../../../', import.meta.url);
const read = (page: string) => readFileSync(new URL(`docs/${page}.md`, repository), 'utf8');

/** The snippets that name the file of a demo page in their first line. */
const snippets = [
  ...`${read('react')}${read('vue')}`.matchAll(
    /```\w+\n(?:\/\/|<!--) (demo\/pages\/\S+)(?: -->)?\n([\s\S]*?)```/g,
  ),
].map(([, file = '', text = '']) => ({ file, lines: text.split('\n').filter((line) => line.trim() !== '') }));

describe('the pages about frameworks', () => {
  it('show how React and Vue use the widget', () => {
    expect(snippets.map(({ file }) => file)).toEqual([
      'demo/pages/react-19/src/connect-button.tsx',
      'demo/pages/react-19/src/connect-here.tsx',
      'demo/pages/vue/src/ConnectButton.vue',
      'demo/pages/vue/src/ConnectHere.vue',
    ]);
  });

  it.each(snippets)('show of $file only what the page runs, in its order', ({ file, lines }) => {
    const page = readFileSync(new URL(file, repository), 'utf8').split('\n');
    const found = lines.map((line) => page.indexOf(line));
    expect(found).not.toContain(-1);
    expect(lines.length).toBeGreaterThan(5);
    // Lines that come twice, such as brackets, are found at their first place.
    const unique = lines.filter((line) => page.indexOf(line) === page.lastIndexOf(line));
    const places = unique.map((line) => page.indexOf(line));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it.each(frameworkNames)('say where the page made with %s is', (name) => {
    expect(existsSync(new URL(`demo/pages/${name}/package.json`, repository))).toBe(true);
    expect(read('frameworks')).toContain(`(../demo/pages/${name})`);
  });
});
