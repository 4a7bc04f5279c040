import { addressOfPage } from './addresses.js';
import type { Page } from './frame.js';
import type { RenderedPage } from './markdown.js';

/** Makes the page of a file of Markdown. */
export function articleOf(file: string, { title, html, sections }: RenderedPage): Page {
  return {
    address: addressOfPage(file),
    title,
    headings: sections,
    content: <article dangerouslySetInnerHTML={{ __html: html }} />,
  };
}
