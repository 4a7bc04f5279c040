import { addressOfPage } from './addresses.js';
import type { Page } from './frame.js';
import type { RenderedPage } from './markdown.js';

/** Makes the page of a file of Markdown. */
export function articleOf(file: string, { title, html, sections }: RenderedPage): Page {
  const isHome = file === 'README.md';
  return {
    address: addressOfPage(file),
    title,
    ...(isHome && { look: 'home' }),
    headings: sections,
    content: <article dangerouslySetInnerHTML={{ __html: html }} />,
  };
}
