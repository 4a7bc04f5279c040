import type { Page } from '@playwright/test';
import { frameworkNames } from '../../demo/host/framework-pages.js';
import { test, typeKey } from './acme.js';
import { choose, part } from './widget.js';
import { expect } from './world.js';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const connections = (page: Page) => page.locator('#connections li');
const events = (page: Page, type: string) => page.locator('#events li').filter({ hasText: `${type} ` });

let complaints: string[];

test.beforeEach(async ({ page }) => {
  complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // The browser's own word on a refused key.
    if (message.text().endsWith('status of 400 (Bad Request)')) return;
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
});

test.afterEach(() => {
  expect(complaints).toEqual([]);
});

test("Acme's menu leads to a page for each framework", async ({ page, world }) => {
  await page.goto(world.hostUrl);
  await page.getByRole('link', { name: 'Every door' }).click();
  for (const name of frameworkNames) await expect(page.locator(`a[href="/pages/${name}/"]`)).toBeVisible();
});

for (const name of frameworkNames) {
  test(`on a page made with ${name} a person connects over the page, and may do so again`, async ({
    page,
    world,
  }) => {
    // Its first visitor may have to wait for it to be built.
    await page.goto(`${world.hostUrl}/pages/${name}/`, { timeout: 80_000 });
    await button(page, 'Connect an account').click();
    await choose(page, 'demo-api-key');
    await typeKey(page);
    await expect(page.locator('connect-ui')).toHaveCount(0);
    await expect(connections(page)).toHaveCount(1);
    const shown = (await connections(page).textContent())?.replace('demo-api-key:', '').trim();
    expect(await world.connections()).toMatchObject([{ connection_id: shown }]);
    await expect(events(page, 'ready')).toHaveCount(1);
    await expect(events(page, 'close')).toHaveCount(1);

    await button(page, 'Connect an account').click();
    await expect(part(page, 'integration').first()).toBeVisible();
    await expect(page.locator('connect-ui')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(page.locator('connect-ui')).toHaveCount(0);
    await expect(button(page, 'Connect an account')).toBeFocused();
    await expect(events(page, 'ready')).toHaveCount(2);
  });

  test(`on a page made with ${name} a person connects where the widget stands in the page`, async ({
    page,
    world,
  }) => {
    await page.goto(`${world.hostUrl}/pages/${name}/`, { timeout: 80_000 });
    await button(page, 'Connect here').click();
    await choose(page, 'demo-api-key');
    await expect(page.locator('connect-ui dialog')).toHaveCount(0);
    await part(page, 'input').fill('wrong-key');
    await part(page, 'submit').click();
    await expect(events(page, 'error')).toHaveCount(1);
    await typeKey(page);
    await expect(page.locator('connect-ui')).toHaveCount(0);
    await expect(connections(page)).toHaveText(/^demo-api-key: \S{8,}$/);
    await expect(button(page, 'Connect here')).toBeVisible();
    await expect(events(page, 'ready')).toHaveCount(1);
  });
}

for (const name of ['react-19', 'react-18', 'vue']) {
  test(`on a page made with ${name} a double press opens one widget`, async ({ page, world }) => {
    await page.goto(`${world.hostUrl}/pages/${name}/`, { timeout: 80_000 });
    await button(page, 'Connect an account').evaluate((pressed: HTMLButtonElement) => {
      pressed.click();
      pressed.click();
    });
    await expect(part(page, 'integration').first()).toBeVisible();
    await expect(page.locator('connect-ui')).toHaveCount(1);
    await expect(events(page, 'ready')).toHaveCount(1);
  });
}
