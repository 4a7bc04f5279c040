import { readFileSync } from 'node:fs';

/** Returns an HTML file's text with `{{apiURL}}` and the like filled in; the page's script finds the addresses there. */
export function readPage(file: URL, addresses: Readonly<Record<string, string>>): string {
  return Object.entries(addresses).reduce(
    // `href` escapes quotes and angle brackets, so the address cannot leave its attribute.
    (page, [name, address]) => page.replaceAll(`{{${name}}}`, () => new URL(address).href.replace(/\/$/, '')),
    readFileSync(file, 'utf8'),
  );
}
