import type { Page } from '@playwright/test';
import { choose, details, openWidget, part } from './widget.js';
import { expect, test } from './world.js';

test.beforeEach(async ({ page, world }) => {
  await page.goto(`${world.siteUrl}/strict`);
});

test.afterEach(async ({ page }) => {
  expect(await page.evaluate(() => window.violations)).toEqual([]);
});

const move = (page: Page) =>
  page.evaluate(() => document.querySelector('#place')?.append(window.handle.element));

test('a dialog that is moved within the page stays open, above it and in charge', async ({ page, world }) => {
  await openWidget(page, { sessionToken: await world.token(), apiURL: world.apiUrl });
  await choose(page, 'demo-api-key');
  await part(page, 'input').fill('half-typed');
  await move(page);
  await expect(part(page, 'input')).toHaveValue('half-typed');
  const isModal = () =>
    page.evaluate(
      () => window.handle.element.shadowRoot?.querySelector('dialog')?.matches(':modal') ?? false,
    );
  expect(await isModal()).toBe(true);
  await expect(part(page, 'input')).toBeFocused();
  expect(await details(page, 'close')).toEqual([]);
  await part(page, 'input').press('Escape');
  await page.getByRole('button', { name: 'Leave', exact: true }).click();
  await expect(page.locator('connect-ui')).toHaveCount(0);
});

test('in its place in the page, it takes the focus from no field of the host’s when it is moved', async ({
  page,
  world,
}) => {
  await page.evaluate(() => document.body.append(document.createElement('textarea')));
  await openWidget(page, {
    sessionToken: await world.token(),
    apiURL: world.apiUrl,
    presentation: 'inline',
    integration: 'demo-api-key',
  });
  await part(page, 'input').fill('half-typed');
  await move(page);
  await expect(part(page, 'input')).toBeFocused();
  await page.locator('textarea').focus();
  await move(page);
  await page.keyboard.type('mine');
  await expect(page.locator('textarea')).toHaveValue('mine');
  await expect(part(page, 'input')).toHaveValue('half-typed');
});

test.describe('before the code that keeps a dialog above the page is there', () => {
  let bring: () => Promise<void>;

  test.beforeEach(async ({ page, world }) => {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const asked = page.waitForRequest(/chunks\/own-events-/);
    await page.route(/chunks\/own-events-/, async (route) => {
      await released;
      await route.continue();
    });
    bring = async () => {
      release();
      const address = (await asked).url();
      await page.evaluate((url) => import(url), address);
    };
    await openWidget(page, {
      sessionToken: await world.token(),
      apiURL: world.apiUrl,
      integration: 'demo-api-key',
    });
    await expect(part(page, 'input')).toBeFocused();
  });

  test('one that is moved is above it as soon as it is', async ({ page }) => {
    await move(page);
    await expect(page.locator('connect-ui dialog:modal')).toHaveCount(0);
    await bring();
    await expect(page.locator('connect-ui dialog:modal')).toHaveCount(1);
    expect(await details(page, 'close')).toEqual([]);
  });

  test('whoever has the focus has it after a later move, too', async ({ page }) => {
    await bring();
    await move(page);
    await expect(part(page, 'input')).toBeFocused();
  });
});
