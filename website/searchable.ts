import { addressOfPage } from './addresses.js';
import type { RenderedPage } from './markdown.js';

/** A section of a page, as the search in the browser knows it. */
export interface Searchable {
  /** Address with anchor, seen from the site's root. */
  readonly id: string;
  readonly page: string;
  readonly heading: string;
  readonly body: string;
}

/** Lists what can be found: every section of every page, in plain text. */
export function searchable(pages: ReadonlyMap<string, RenderedPage>): readonly Searchable[] {
  return [...pages].flatMap(([file, { title, sections }]) =>
    sections.map(({ id, level, text, body }) => ({
      id: level === 1 ? addressOfPage(file) : `${addressOfPage(file)}#${id}`,
      page: title,
      heading: text,
      body: body.trim(),
    })),
  );
}
