import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBook } from '../../../scripts/reference/book.js';
import { gapsIn } from '../../../scripts/reference/gaps.js';
import { referencePages } from '../../../scripts/reference/pages.js';

const folder = new URL('../../../docs/reference/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const book = readBook();
const pages = referencePages(book);
const { name, exports } = JSON.parse(read('../../package.json'));

/** What code hosts make of headings, for links that lead to them. */
const anchorsOf = (text: string) =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );

describe('the reference', () => {
  it('is what the docstrings say', () => {
    expect(readdirSync(folder).toSorted(), 'npm run docs:reference').toEqual([...pages.keys()].toSorted());
    for (const [name, text] of pages) expect(read(name), 'npm run docs:reference').toBe(text);
  });

  it('has a page for each door, and tells on it of each name that a host can import there', () => {
    expect(book.map(({ door }) => door.name)).toEqual(
      Object.keys(exports).map((door) => door.replace('.', name)),
    );
    for (const { door, descriptions, others } of book) {
      const told = new Set([...descriptions, ...others].map(({ name }) => name)).add('default');
      expect(
        [...door.exports.keys()].filter((name) => !told.has(name)),
        door.name,
      ).toEqual([]);
    }
  });

  it('misses no docstring of a name, a member or a variant, and each that is for a function says first what it does', () => {
    expect(gapsIn(book)).toEqual([]);
  });

  it.each([...pages])('leads nowhere from %s that is not there', (name, text) => {
    const anchors = anchorsOf(text);
    expect(new Set(anchors).size, 'two headings of one name').toBe(anchors.length);
    for (const [, file = '', anchor] of text.matchAll(/\]\(([^)#:]*)(?:#([^)]*))?\)/g)) {
      expect(existsSync(new URL(file || name, folder)), file).toBe(true);
      if (anchor) expect(anchorsOf(pages.get(file || name) ?? ''), file).toContain(anchor);
    }
  });
});
