import { readFileSync } from 'node:fs';

/** Returns an HTML file's text with `{{apiURL}}` filled in; the page's script finds the address there. */
export function readPage(file: URL, apiURL: string): string {
  // `href` escapes quotes and angle brackets, so the address cannot leave its attribute.
  const address = new URL(apiURL).href.replace(/\/$/, '');
  return readFileSync(file, 'utf8').replaceAll('{{apiURL}}', () => address);
}
