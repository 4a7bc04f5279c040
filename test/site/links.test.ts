import { addressesOfDocuments } from './documents.js';
import { expect, test } from './site-test.js';

const linked = /<(?:a|img|link|script)\b[^>]*\s(?:href|src)="([^"#]*)(?:#([^"]*))?"/g;
const idsOf = (html: string) => new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));

test('every link of the site leads to a file, and every anchor to a place in it', async ({ home }) => {
  const pages = new Map<string, string>();
  const faults: string[] = [];
  const links: { readonly from: string; readonly to: string; readonly anchor: string | undefined }[] = [];
  const seen = new Set([`${home}index.html`]);
  // A set that grows while it is gone through is gone through to its new end.
  for (const address of seen) {
    const answer = await fetch(address);
    if (!answer.ok) faults.push(`${address} is not there.`);
    if (!answer.headers.get('content-type')?.startsWith('text/html')) {
      await answer.body?.cancel();
      continue;
    }
    const html = await answer.text();
    pages.set(address, html);
    // Storybook's own page is not ours to judge.
    if (address.startsWith(`${home}storybook/`)) continue;
    for (const [, path = '', anchor] of html.matchAll(linked)) {
      const to = new URL(path, address).href;
      if (!to.startsWith(new URL(home).origin)) continue;
      links.push({ from: address, to, anchor });
      seen.add(to);
    }
  }
  for (const { from, to, anchor } of links) {
    const html = pages.get(to);
    if (anchor && html && !idsOf(html).has(decodeURIComponent(anchor)))
      faults.push(`${from} leads to #${anchor}, which ${to} lacks.`);
  }
  expect(faults).toEqual([]);
  expect([...pages.keys()]).toEqual(
    expect.arrayContaining(addressesOfDocuments(() => true).map((page) => home + page)),
  );
});
