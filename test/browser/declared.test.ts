import type { Page, Request } from '@playwright/test';
import { part } from './widget.js';
import { expect, test, type World } from './world.js';

/** Answers the page's own server for its session, and keeps how it was asked. */
async function serveSessions(page: Page, world: World): Promise<readonly Request[]> {
  const asked: Request[] = [];
  await page.route(`${world.siteUrl}/session`, async (route) => {
    asked.push(route.request());
    await route.fulfill({
      status: 201,
      json: { token: await world.token(), apiURL: world.apiUrl },
    });
  });
  return asked;
}

const button = (page: Page) => page.getByRole('button', { name: 'Connect by key' });

test.afterEach(async ({ page }) => {
  expect(await page.evaluate(() => window.violations)).toEqual([]);
});

test('a page without script of its own connects by the keyboard, and goes on to where it says', async ({
  page,
  world,
}) => {
  const asked = await serveSessions(page, world);
  await page.goto(`${world.siteUrl}/declared`);
  await button(page).focus();
  await page.keyboard.press('Enter');
  await part(page, 'input').fill('good-key');
  await part(page, 'submit').click();
  await expect(part(page, 'success')).toBeVisible();
  expect(page.url()).toBe(`${world.siteUrl}/declared`);
  await part(page, 'done').click();
  await expect(page).toHaveURL(`${world.siteUrl}/declared#connected`);
  await expect(button(page)).toBeFocused();
  expect(await world.connections()).toHaveLength(1);
  const [request, ...more] = asked;
  expect(more).toEqual([]);
  expect(request?.method()).toBe('POST');
  expect(request?.headers()['x-connect-ui']).toBe('1');
});

test('pressed twice it opens one widget, is disabled meanwhile, and has the focus back', async ({
  page,
  world,
}) => {
  await serveSessions(page, world);
  await page.goto(`${world.siteUrl}/declared`);
  await button(page).dblclick();
  await expect(part(page, 'input')).toBeVisible();
  await expect(page.locator('connect-ui')).toHaveCount(1);
  await expect(button(page)).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(page.locator('connect-ui')).toHaveCount(0);
  await expect(button(page)).toBeFocused();
  await expect(button(page)).toBeEnabled();
  expect(page.url()).toBe(`${world.siteUrl}/declared`);
});

test('a link that says what it connects opens the widget, and leads nowhere', async ({ page, world }) => {
  await serveSessions(page, world);
  await page.goto(`${world.siteUrl}/declared`);
  await page.getByRole('link', { name: 'Connect by link' }).click();
  await part(page, 'submit').click();
  await expect(part(page, 'success')).toBeVisible();
  expect(page.url()).toBe(`${world.siteUrl}/declared`);
});

test('markup that comes later works too, though the page had none when its script was loaded', async ({
  page,
  world,
}) => {
  await serveSessions(page, world);
  await page.goto(`${world.siteUrl}/strict`);
  await page.evaluate(() => window.violations.splice(0));
  const loaded = () =>
    page.evaluate(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('/declarative')),
    );
  expect(await loaded()).toBe(false);
  await page.evaluate(() => {
    const later = document.createElement('a');
    later.href = '/plain';
    later.textContent = 'Later';
    Object.assign(later.dataset, { connectUi: '', integration: 'demo-none', sessionUrl: '/session' });
    document.querySelector('#place')?.append(later);
  });
  await page.getByRole('link', { name: 'Later' }).click();
  await expect(part(page, 'dialog')).toBeVisible();
  expect(await loaded()).toBe(true);
  expect(page.url()).toBe(`${world.siteUrl}/strict`);
  // This page's policy lets nothing be asked of its own server, of which the widget tells.
  await expect(part(page, 'notice')).toBeVisible();
  await page.evaluate(() => window.violations.splice(0));
});

test('a session of another origin is refused, and told to the page and its developers', async ({
  page,
  world,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') sent.push(request.url());
  });
  const mistakes: string[] = [];
  page.on('pageerror', (error) => mistakes.push(error.message));
  await page.goto(`${world.siteUrl}/declared`);
  const told = page.evaluate(
    () =>
      new Promise((resolve) =>
        document.addEventListener('error', (event: Event) => resolve((event as CustomEvent).detail.code), {
          once: true,
        }),
      ),
  );
  await page.getByRole('button', { name: 'Connect elsewhere' }).click();
  expect(await told).toBe('session_unavailable');
  expect(sent).toEqual([]);
  expect(mistakes).toEqual([expect.stringContaining('leads to another origin')]);
  await expect(page.locator('connect-ui')).toHaveCount(0);
});
