import { test as base, expect, type Page } from '@playwright/test';
import { presentations } from '../../stories/presentations.js';
import { type BuiltPage, buildPage } from './built-page.js';
import type { Setting } from './page/main.js';

/** No server answers here: the browser is handed the files. A secure address, because some of what the widget uses is only there. */
const origin = 'https://stage.example';

const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

/** A test with the page that shows every scene. Its console has to stay empty. */
export const test = base.extend<{ stage: Page }, { files: BuiltPage }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures that are used.
  files: [async ({}, use) => use(await buildPage()), { scope: 'worker' }],
  stage: async ({ page, files }, use) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.route(`${origin}/**`, (route) => {
      const path = new URL(route.request().url()).pathname;
      const body = files.get(path);
      if (body === undefined) return route.fulfill({ status: 404 });
      return route.fulfill({
        body: typeof body === 'string' ? body : Buffer.from(body),
        contentType: types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      });
    });
    await page.goto(`${origin}/index.html`);
    await page.waitForFunction(() => 'stage' in window);
    await use(page);
    expect(said).toEqual([]);
  },
});

export { expect };

/** Every presentation in both themes and both directions. */
export const settings: readonly Setting[] = presentations.flatMap((presentation) =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    (['en', 'ar'] as const).map((language) => ({ presentation, scheme, language })),
  ),
);

/** Names a setting. */
export const nameOf = ({ presentation, scheme, language }: Setting) =>
  `${presentation}, ${scheme}, ${language === 'ar' ? 'right to left' : 'left to right'}`;
