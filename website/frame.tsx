import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { addressOfPage, written } from './addresses.js';
import type { Heading } from './markdown.js';
import { Menu, type MenuGroup } from './menu.js';

/** A page of the site. */
export interface Page {
  /** Seen from the site's root. */
  readonly address: string;
  readonly title: string;
  /** Class names for the styles of pages that differ. */
  readonly look?: 'demo' | 'code';
  /** Headings that the page lists beside itself. */
  readonly headings?: readonly Heading[];
  /** Scripts of its own, seen from the site's root. */
  readonly scripts?: readonly string[];
  readonly content: ComponentChildren;
}

const siteName = 'Connect UI';

/** Nothing comes from another site, or goes to one; diagrams are drawn with styles of their own. */
const policy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:";

/** What there is to see besides pages; at the head of wide pages, in the menu of narrow ones. */
const seen: MenuGroup = {
  name: 'See it',
  pages: [
    { address: 'demo/index.html', title: 'Live demo' },
    { address: 'storybook/index.html', title: 'Stories' },
  ],
};

/** Answers a page as a document of HTML, in the frame that all pages share. */
export function documentOf(page: Page, groups: readonly MenuGroup[]): string {
  return `<!doctype html>\n${renderToString(<Frame page={page} groups={groups} />)}\n`;
}

function Frame({ page, groups }: { readonly page: Page; readonly groups: readonly MenuGroup[] }) {
  const to = (address: string) => written(page.address, address);
  const order = groups.flatMap(({ pages }) => pages);
  const here = order.findIndex(({ address }) => address === page.address);
  const [before, after] = here < 0 ? [] : [order[here - 1], order[here + 1]];
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <title>{page.title === siteName ? siteName : `${page.title} · ${siteName}`}</title>
        <link rel="icon" href={to('assets/icon.svg')} />
        <link rel="stylesheet" href={to('assets/site.css')} />
        {/* Before anything is drawn, so that no page flashes in the other scheme. */}
        <script src={to('assets/scheme.js')} />
        <script type="module" src={to('assets/site.js')} />
        {page.scripts?.map((script) => (
          <script key={script} type="module" src={to(script)} />
        ))}
      </head>
      <body class={page.look}>
        <a class="skip" href="#content">
          Skip to content
        </a>
        <header>
          <a class="brand" href={to(addressOfPage('README.md'))}>
            <img src={to('assets/icon.svg')} alt="" width="24" height="24" />
            {siteName}
          </a>
          <nav aria-label="Site">
            {seen.pages.map(({ address, title }) => (
              <a
                key={address}
                href={to(address)}
                aria-current={address === page.address ? 'page' : undefined}
              >
                {title}
              </a>
            ))}
          </nav>
          <button type="button" id="find" class="quiet" aria-keyshortcuts="/" hidden>
            Search
          </button>
          <button type="button" id="scheme" class="quiet" hidden>
            Dark
          </button>
          <button type="button" id="menu-button" class="quiet" popovertarget="menu">
            Menu
          </button>
        </header>
        <Menu groups={[seen, ...groups]} page={page.address} />
        <main id="content" tabIndex={-1}>
          {page.content}
          {(before || after) && (
            <nav class="order" aria-label="Pages before and after">
              {before && (
                <a rel="prev" href={to(before.address)}>
                  <small>Before</small> {before.title}
                </a>
              )}
              {after && (
                <a rel="next" href={to(after.address)}>
                  <small>Next</small> {after.title}
                </a>
              )}
            </nav>
          )}
        </main>
        <Contents headings={page.headings ?? []} />
      </body>
    </html>
  );
}

function Contents({ headings }: { readonly headings: readonly Heading[] }) {
  const listed = headings.filter(({ level }) => level === 2 || level === 3);
  if (listed.length < 2) return null;
  return (
    <nav id="contents" aria-labelledby="contents-name">
      <p id="contents-name">On this page</p>
      <ul>
        {listed.map(({ id, level, text }) => (
          <li key={id} data-level={level}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
