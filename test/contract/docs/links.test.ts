import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What is made or installed, and no code host shows. */
const unseen = readFileSync(join(root, '.gitignore'), 'utf8').replaceAll('/', '').split('\n').concat('.git');
const isSeen = (path: string) => !path.split('/').some((part) => part !== '' && unseen.includes(part));

/** Lists the pages of a folder and of those below it, by their paths. */
function pagesOf(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && isSeen(path)) return pagesOf(path);
    return path.endsWith('.md') ? [path] : [];
  });
}

const pages = pagesOf('');

const read = (page: string) => readFileSync(join(root, page), 'utf8').replace(/^```[\s\S]*?^```/gm, '');

/** Makes of a page's headings what code hosts make of them: links to each. */
function anchorsOf(page: string): ReadonlySet<string> {
  const taken = new Map<string, number>();
  const headings = [...read(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => {
    const text = heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .trim()
      .toLowerCase();
    const anchor = text.replace(/[^\p{L}\p{N}\p{M}\p{Pc} -]/gu, '').replaceAll(' ', '-');
    const before = taken.get(anchor) ?? 0;
    taken.set(anchor, before + 1);
    return before === 0 ? anchor : `${anchor}-${before}`;
  });
  return new Set(headings);
}

/** Lists where a page leads within the repository, by links and by pictures. */
function linksOf(page: string): readonly string[] {
  const text = read(page).replace(/`[^`\n]*`/g, '');
  const addresses = [...text.matchAll(/\]\(([^)\s]+)\)|<img src="([^"]+)"/g)];
  return addresses.map(([, link = '', image]) => image ?? link).filter((link) => !/^[a-z]+:/.test(link));
}

describe('what a reader is led to', () => {
  it.each(pages)('from %s is there', (page) => {
    const missing = linksOf(page).filter((link) => {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : normalize(join(dirname(page), path)).replace(/\/$/, '');
      if (!isSeen(target) || !existsSync(join(root, target))) return true;
      return anchor !== undefined && !anchorsOf(target).has(anchor);
    });
    expect(missing).toEqual([]);
  });

  it('from the README on is every page of the docs', () => {
    const reached = new Set(['README.md']);
    for (const page of reached) {
      for (const link of linksOf(page)) {
        const target = normalize(join(dirname(page), link.replace(/#.*/, '')));
        if (pages.includes(target)) reached.add(target);
      }
    }
    expect(pages.filter((page) => page.startsWith('docs/') && !reached.has(page))).toEqual([]);
  });
});
