import type { Locator, Page } from '@playwright/test';
import { test } from './acme.js';
import { choose, part } from './widget.js';
import { expect } from './world.js';

const hosts = ['Radix', 'MUI', 'Headless UI', 'Bootstrap', 'Native'];

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const hostDialog = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const widget = (page: Page) => page.locator('connect-ui');

let complaints: string[];

test.beforeEach(async ({ page, world }) => {
  complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  await page.setViewportSize({ width: 1280, height: 800 });
  // Its first visitor may have to wait for it to be built.
  await page.goto(`${world.hostUrl}/pages/dialogs/`, { timeout: 80_000 });
});

test.afterEach(() => {
  expect(complaints).toEqual([]);
});

async function openHost(page: Page, name: string): Promise<void> {
  await button(page, name).click();
  await expect(hostDialog(page, name)).toBeVisible();
}

/** Searches, scrolls and clears the search as a person does, who trusts that keys go where the cursor is. */
async function useThePicker(page: Page): Promise<void> {
  const search = part(page, 'search');
  await expect(search).toBeFocused();
  await page.keyboard.type('key');
  await expect(search).toHaveValue('key');
  for (const _ of 'key') await page.keyboard.press('Backspace');
  await expect(search).toHaveValue('');
  const rows = page.locator('connect-ui .rows');
  await rows.hover();
  expect(await turnWheel(rows, 400)).toBeGreaterThan(0);
  expect(await turnWheel(rows, -400)).toBe(0);
}

/** Turns the wheel over a list, and answers where the list has come to rest; until then it would take back any other scroll. */
async function turnWheel(list: Locator, byPx: number): Promise<number> {
  const scroll = await list.evaluateHandle((element) => ({
    ended: new Promise((resolve) => element.addEventListener('scrollend', resolve, { once: true })),
  }));
  await list.page().mouse.wheel(0, byPx);
  await scroll.evaluate(({ ended }) => ended.then(() => {}));
  return list.evaluate(({ scrollTop }) => scrollTop);
}

async function connect(page: Page): Promise<void> {
  await choose(page, 'demo-api-key');
  await expect(part(page, 'input')).toBeFocused();
  await page.keyboard.type('good-key');
  await page.keyboard.press('Enter');
  await part(page, 'done').click();
  await expect(widget(page)).toHaveCount(0);
  await expect(page.locator('output', { hasText: 'demo-api-key' })).toBeVisible();
}

for (const name of hosts) {
  for (const opener of ['Connect', 'Connect within']) {
    test(`${opener}: above a dialog of ${name} the widget works, and leaves it open`, async ({ page }) => {
      await openHost(page, name);
      await button(page, opener).click();
      await useThePicker(page);
      // A press on what takes no focus leaves it nowhere.
      await page.locator('connect-ui .header').click({ position: { x: 300, y: 2 } });
      await page.keyboard.press('Escape');
      await expect(widget(page)).toHaveCount(0);
      await expect(hostDialog(page, name)).toBeVisible();
      await expect(button(page, opener)).toBeFocused();

      await button(page, opener).click();
      await expect(part(page, 'search')).toBeFocused();
      await page.mouse.click(5, 400);
      await expect(widget(page)).toHaveCount(0);
      await expect(hostDialog(page, name)).toBeVisible();

      await button(page, opener).click();
      await connect(page);
      await expect(hostDialog(page, name)).toBeVisible();
      await expect(button(page, opener)).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(hostDialog(page, name)).toBeHidden();
      await expect(button(page, name)).toBeFocused();
    });
  }

  test(`beside a button in a dialog of ${name} the widget works, and leaves it open`, async ({ page }) => {
    await openHost(page, name);
    await button(page, 'Connect beside').click();
    await expect(page.locator('connect-ui dialog:popover-open')).toBeVisible();
    await useThePicker(page);
    await page.keyboard.press('Escape');
    await expect(widget(page)).toHaveCount(0);
    await expect(hostDialog(page, name)).toBeVisible();
    await button(page, 'Connect beside').click();
    await connect(page);
    await expect(hostDialog(page, name)).toBeVisible();
  });

  test(`within a dialog of ${name} the widget works in its place`, async ({ page }) => {
    await openHost(page, name);
    await button(page, 'Connect here').click();
    await part(page, 'search').click();
    await useThePicker(page);
    await connect(page);
    await expect(hostDialog(page, name)).toBeVisible();
  });
}
