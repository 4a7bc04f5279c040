import type { Page } from '@playwright/test';
import { choose, openWidget, part } from './widget.js';
import { expect, test } from './world.js';

/** Puts what the host has to say into the widget, each into the slot of its name. */
async function fillSlots(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.slotKeys = [];
    for (const name of ['header', 'footer', 'empty', 'success']) {
      const own = document.createElement('p');
      own.slot = name;
      own.textContent = `Acme’s ${name}`;
      window.handle.element.append(own);
    }
    const field = document.createElement('input');
    field.slot = 'footer';
    field.ariaLabel = 'Acme’s own field';
    window.handle.element.append(field);
    document.addEventListener('keydown', ({ key }) => window.slotKeys.push(key));
  });
}

declare global {
  interface Window {
    /** What the host hears of keys. */
    slotKeys: string[];
  }
}

test('a host stands above and below every screen, and says in its own words that it is done', async ({
  page,
  world,
}) => {
  await page.goto(`${world.siteUrl}/strict`);
  await openWidget(page, { sessionToken: await world.token(), apiURL: world.apiUrl });
  await fillSlots(page);
  const said = (name: string) => page.getByText(`Acme’s ${name}`, { exact: true });
  const dialog = await page.locator('connect-ui dialog').boundingBox();
  const header = await said('header').boundingBox();
  const footer = await said('footer').boundingBox();
  if (!dialog || !header || !footer) throw new Error('Not shown');
  expect(header.y - dialog.y).toBeLessThan(40);
  expect(footer.y).toBeGreaterThan(header.y + 200);
  expect(footer.y + footer.height).toBeLessThanOrEqual(dialog.y + dialog.height);

  await choose(page, 'demo-api-key');
  await part(page, 'input').fill('good-key');
  await part(page, 'submit').click();
  await expect(part(page, 'done')).toBeVisible();
  await expect(said('header')).toBeVisible();
  await expect(said('footer')).toBeVisible();
  await expect(said('success')).toBeVisible();
  await expect(said('empty')).toBeHidden();
  await expect(page.locator('connect-ui .lead')).toBeHidden();
  expect(await page.evaluate(() => window.violations)).toEqual([]);
});

test('what is typed into a host’s own field is heard by the host, and what is typed into ours is not', async ({
  page,
  world,
}) => {
  await page.goto(`${world.siteUrl}/strict`);
  const token = await world.token();
  await openWidget(page, { sessionToken: token, apiURL: world.apiUrl, integration: 'demo-api-key' });
  await expect(part(page, 'input')).toBeVisible();
  await fillSlots(page);
  await page.getByLabel('Acme’s own field').press('a');
  await part(page, 'input').press('b');
  expect(await page.evaluate(() => window.slotKeys)).toEqual(['a']);
});

test('a host says in its own words that there is nothing to choose', async ({ page, world }) => {
  await page.goto(`${world.siteUrl}/strict`);
  await page.route('**/integrations', (route) =>
    route.fulfill({ json: { data: [] }, headers: { 'Access-Control-Allow-Origin': '*' } }),
  );
  await openWidget(page, { sessionToken: await world.token(), apiURL: world.apiUrl });
  await fillSlots(page);
  await expect(page.getByText('Acme’s empty', { exact: true })).toBeVisible();
  await expect(page.locator('connect-ui .nothing')).toBeHidden();
});
