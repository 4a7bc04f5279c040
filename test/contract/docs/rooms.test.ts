import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const withoutLinks = (text: string) => text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');

/** What the page about rooms says that each holds. */
const holds = Object.fromEntries(
  [...read('docs/architecture.md').matchAll(/^\| (`src\/\w+`.*?) \| (.*?) \|/gm)].flatMap(
    ([, names = '', told = '']) =>
      [...names.matchAll(/`(src\/\w+)`/g)].map(([, room = '']) => [room, withoutLinks(told)]),
  ),
);
const rooms = readdirSync(new URL('src', root), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `src/${name}`);

describe('a newcomer who asks what a room is for', () => {
  it.each(rooms)('is told by %s itself what the page about rooms says', (room) => {
    const [first = '', ...more] = read(`${room}/README.md`).trim().split('\n');
    expect(first.toLowerCase()).toBe(`${holds[room]}.`.toLowerCase());
    expect(more.length).toBeLessThan(3);
  });

  it.each(['src', 'test', 'demo', 'scripts', 'bench', 'stories', 'styles'])('is told by %s', (folder) => {
    expect(read(`${folder}/README.md`).trim().split('\n').length).toBeLessThan(4);
  });

  it('is led to files that are there', () => {
    for (const room of rooms) {
      const [, address = ''] = /\]\(([^)#]+)/.exec(read(`${room}/README.md`)) ?? [];
      expect(existsSync(new URL(`${room}/${address}`, root))).toBe(true);
    }
  });
});
