import { readdirSync, readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { describe, expect, it } from 'vitest';

const dist = new URL('../../dist/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, dist), 'utf8');
const filesIn = (folder: string) =>
  readdirSync(new URL(folder, dist))
    .filter((name) => name.endsWith('.js'))
    .map((name) => folder + name);

const files = [...filesIn('./'), ...filesIn('chunks/')];
const mapped = files.filter((file) =>
  readdirSync(new URL('.', new URL(file, dist))).includes(`${file.split('/').at(-1)}.map`),
);
const mapOf = (file: string): SourceMapPayload => JSON.parse(read(`${file}.map`));

interface Place {
  readonly name: string;
  /** What stands at that place of the source. */
  readonly led: string;
  readonly source: string;
}

/** Follows each long name of a built file, which no build shortens behind a dot, back to its source. */
function placesIn(file: string): readonly Place[] {
  const payload = mapOf(file);
  const map = new SourceMap(payload);
  return read(file)
    .split('\n')
    .flatMap((text, line) =>
      [...text.matchAll(/(?<=\.)[A-Za-z]{10,}\b/g)].flatMap(({ 0: name, index }): readonly Place[] => {
        const entry = map.findEntry(line, index);
        if (!('originalSource' in entry) || entry.generatedColumn !== index) return [];
        const { originalSource: source, originalLine, originalColumn } = entry;
        const content = payload.sourcesContent[payload.sources.indexOf(source)] ?? '';
        const led = content.split('\n')[originalLine]?.slice(originalColumn, originalColumn + name.length);
        return [{ name, led: led ?? '', source }];
      }),
    );
}

describe('the source maps', () => {
  it('are there for every file that holds code of ours for browsers', () => {
    const unmapped = files.filter((file) => !mapped.includes(file));
    // The first names the exports of others, the second is for Node.
    const without = ['./index.js', './connect-ui-page.js'];
    expect(unmapped.filter((file) => !file.startsWith('chunks/rolldown-runtime-')).toSorted()).toEqual(
      without.toSorted(),
    );
  });

  it('lead a developer from each name in a built file to the same name in its source', () => {
    const places = mapped.flatMap(placesIn);
    expect(places.length).toBeGreaterThan(500);
    expect(places.filter(({ name, led }) => name !== led)).toEqual([]);
  });

  it('lead from the first chunk to the class of the element', () => {
    const [file = ''] = mapped.filter((name) => name.startsWith('chunks/element-'));
    const sources = new Set(placesIn(file).map(({ source }) => source));
    expect(sources).toContain('connect-ui:///src/element/connect-ui-element.ts');
  });

  it('hold their sources, under names that are the same wherever they were built', () => {
    for (const file of mapped) {
      const { sources, sourcesContent } = mapOf(file);
      for (const [index, source] of sources.entries()) {
        expect(source, file).toMatch(/^connect-ui:\/\/\/(src|node_modules|styles)\//);
        expect(sourcesContent[index], source).toBeTruthy();
      }
    }
  });
});
