import { test as base, expect, type Page, type Route } from '@playwright/test';
import type { ConnectUIOptions } from '../../src/index.js';
import { startSite } from './site/site.js';

const apiURL = 'https://api.many.test';

/** Makes a row as the API tells it: some names need two lines, some more than there are. */
function rowOf(at: number) {
  const number = String(at).padStart(4, '0');
  const long = at % 7 === 3 ? ' Statements and International Reconciliation' : '';
  const longest = at % 70 === 3 ? ' for Large Organizations with Branches on Several Continents' : '';
  return {
    unique_key: `service-${number}`,
    provider: `service-${number}`,
    display_name: `Service ${number}${long}${longest}`,
    logo: `${apiURL}/logos/${number}.svg`,
  };
}

/** An API with as many integrations as a test wants, and what was asked of it. */
export interface ManyIntegrations {
  /** Method and path of each request, in order; logos apart. */
  readonly asked: readonly string[];
  readonly logos: ReadonlySet<string>;
  /** Shows a picker of so many integrations; what `remaining` of 100 requests are left, the API says with each answer. */
  open(
    total: number,
    options?: Pick<ConnectUIOptions, 'recents' | 'presentation'>,
    remaining?: number,
  ): Promise<void>;
}

/** A test with an API that is answered for; no server of ours takes part but the one of the test page. */
export const test = base.extend<{ many: ManyIntegrations }, { siteUrl: string }>({
  siteUrl: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures that are used.
    async ({}, use) => {
      const site = await startSite(apiURL);
      await use(site.url);
      await site.close();
    },
    { scope: 'worker' },
  ],
  many: async ({ page, siteUrl }, use) => {
    const asked: string[] = [];
    const logos = new Set<string>();
    let rows: readonly unknown[] = [];
    let left = 100;
    let listAsked = () => {};
    const isListAsked = new Promise<void>((resolve) => {
      listAsked = resolve;
    });
    const tell = (route: Route, data: unknown) =>
      route.fulfill({
        json: { data },
        headers: {
          'Access-Control-Allow-Origin': '*',
          'Access-Control-Expose-Headers': 'X-RateLimit-Limit, X-RateLimit-Remaining',
          'X-RateLimit-Limit': '100',
          'X-RateLimit-Remaining': String(left),
        },
      });
    await page.route(`${apiURL}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname.startsWith('/logos/')) {
        logos.add(pathname);
        const body = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>';
        return route.fulfill({ contentType: 'image/svg+xml', body });
      }
      asked.push(`${route.request().method()} ${pathname}`);
      if (pathname === '/integrations') {
        listAsked();
        return tell(route, rows);
      }
      if (pathname !== '/connect/session') return tell(route, { auth_mode: 'API_KEY' });
      // Whoever asks for one after the other waits forever.
      await isListAsked;
      return tell(route, { end_user: { id: 'u_1' } });
    });
    await page.goto(`${siteUrl}/strict`);
    await use({
      asked,
      logos,
      async open(total, options = {}, remaining = 100) {
        rows = Array.from({ length: total }, (_, at) => rowOf(at));
        left = remaining;
        await page.evaluate(
          ({ given, isInline }) => {
            const container = isInline ? document.querySelector('#place') : null;
            window.handle = window.ConnectUI.openConnectUI({
              sessionToken: 'nango_connect_session_many',
              ...given,
              ...(container && { container }),
            });
          },
          { given: { apiURL, ...options }, isInline: options.presentation === 'inline' },
        );
        await expect(page.locator('connect-ui .row').first()).toBeVisible({ timeout: 60_000 });
      },
    });
  },
});

export { expect };

/** Finds the search of the picker. */
export const searchOf = (page: Page) => page.locator('connect-ui [part="search"]');

/** Finds the row that Enter chooses. */
export const activeOf = (page: Page) => page.locator('connect-ui .row[aria-selected="true"]');

/** Waits until the code that makes the picker move has taken it over: only rows near to sight are left. */
export const takenOver = (page: Page) =>
  expect(page.locator('connect-ui .rows')).toHaveAttribute('style', /--_after/);
