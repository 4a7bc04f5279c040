import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { createTestApi, type TestApi, type TestApiOptions } from '../../src/testing.js';
import { startSite } from './site/site.js';
import { choose, details, heard, openWidget, part } from './widget.js';

/** A page of a host, under the strictest policy that still lets the widget reach its API, which only the test knows. */
interface Stage {
  /** Opens the widget's form for the integration of that key. */
  open(key: string, options?: TestApiOptions): Promise<TestApi>;
}

const test = base.extend<{ stage: Stage }, { siteUrl: string }>({
  siteUrl: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures that are used.
    async ({}, use) => {
      const site = await startSite('https://api.nango.dev');
      await use(site.url);
      await site.close();
    },
    { scope: 'worker' },
  ],
  async stage({ page, context, siteUrl }, use) {
    const complaints: string[] = [];
    page.on('console', (message) => {
      // The browser itself says so of each answer that refuses.
      if (!/^Failed to load resource: .* 401 /.test(message.text())) complaints.push(message.text());
    });
    page.on('pageerror', ({ message }) => complaints.push(message));
    await use({
      async open(key, options) {
        const api = createTestApi(options);
        await api.attach(context);
        await page.goto(`${siteUrl}/strict`);
        await openWidget(page, { sessionToken: api.token(), apiURL: api.url });
        await choose(page, key);
        return api;
      },
    });
    expect(complaints).toEqual([]);
    expect(await page.evaluate(() => window.violations)).toEqual([]);
  },
});

/** Presses Connect, and answers the window that it opens. */
async function press(page: Page): Promise<Page> {
  const popup = page.waitForEvent('popup');
  await part(page, 'submit').click();
  return popup;
}

const windows = (context: BrowserContext) => context.pages().length - 1;

test.describe('a host’s test in Playwright', () => {
  test('connects by what is typed, and sees what was sent', async ({ page, stage }) => {
    const api = await stage.open('notes');
    await part(page, 'input').fill('key-1');
    await part(page, 'submit').click();
    await expect(part(page, 'success')).toBeVisible();
    expect(await details(page, 'connect')).toEqual(api.connections);
    expect(api.requests.at(-1)).toMatchObject({ path: '/api-auth/api-key/notes', body: { apiKey: 'key-1' } });
  });

  test('connects by a real window, which closes', async ({ page, context, stage }) => {
    const api = await stage.open('mail');
    await press(page);
    await expect(part(page, 'success')).toBeVisible();
    expect(await details(page, 'connect')).toEqual(api.connections);
    await expect.poll(() => windows(context)).toBe(0);
  });

  test('sees a person say no', async ({ page, context, stage }) => {
    const api = await stage.open('mail', { outcomes: { mail: 'access_denied' } });
    await press(page);
    await expect(part(page, 'notice')).toBeVisible();
    expect(await details(page, 'error')).toMatchObject([{ code: 'access_denied' }]);
    await expect.poll(() => windows(context)).toBe(0);
    api.set({ outcomes: {} });
    await press(page);
    await expect(part(page, 'success')).toBeVisible();
  });

  test('sees a window that is closed by hand', async ({ page, context, stage }) => {
    await stage.open('mail', { outcomes: { mail: 'closed' } });
    await part(page, 'submit').click();
    await expect.poll(() => heard(page)).toContain('popup_lost');
    expect(windows(context)).toBe(0);
  });

  test('sees a window that a real policy cuts off, and that ends well', async ({ page, context, stage }) => {
    const api = await stage.open('mail', { outcomes: { mail: 'severed' } });
    const popup = await press(page);
    await expect(popup.getByRole('heading', { name: 'Test provider' })).toBeVisible();
    await expect.poll(() => heard(page)).toContain('popup_lost');
    expect(await popup.evaluate(() => window.opener)).toBeNull();
    api.release();
    await expect(part(page, 'success')).toBeVisible();
    await expect.poll(() => windows(context)).toBe(0);
  });

  test('sees a blocker, and the link that none stops', async ({ page, stage }) => {
    await stage.open('mail', { outcomes: { mail: 'blocked' } });
    await part(page, 'submit').click();
    await expect.poll(() => heard(page)).toContain('popup_unsure');
    await part(page, 'waiting').locator('a').click();
    await expect(part(page, 'success')).toBeVisible();
  });

  test('sees a session end while a form is filled in', async ({ page, stage }) => {
    const api = await stage.open('notes');
    await part(page, 'input').fill('key-1');
    api.expireTokens();
    await part(page, 'submit').click();
    await expect.poll(() => details(page, 'error')).toMatchObject([{ code: 'session_expired' }]);
    await expect(part(page, 'input')).toHaveValue('key-1');
  });
});
