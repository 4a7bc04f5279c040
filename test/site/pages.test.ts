import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { addressesOfDocuments } from './documents.js';
import { expect, test } from './site-test.js';

declare const window: Window & { readonly axe: typeof axe };

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const found = await window.axe.run({ resultTypes: ['violations'] });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
    );
  });
}

const judged = [
  'index.html',
  'docs/isolated-frame.html',
  'docs/reference/connect-ui.html',
  'demo/index.html',
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 390]) {
    test.describe(`in ${colorScheme} colours, ${width} px wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });
      for (const address of judged) {
        test(`${address} is fit for everybody`, async ({ page, home }) => {
          await page.goto(home + address);
          if (address.includes('isolated')) await page.locator('.drawing svg').waitFor();
          expect(await violations(page)).toEqual([]);
        });
      }
    });
  }
}

for (const address of addressesOfDocuments((text) => text.includes('```mermaid'))) {
  test(`the diagrams of ${address} are drawn`, async ({ page, home }) => {
    await page.goto(home + address);
    for (const figure of await page.locator('.diagram').all()) {
      const drawing = figure.locator('.drawing svg');
      await expect(drawing).toBeVisible();
      await expect(drawing).not.toHaveAttribute('aria-roledescription', 'error');
    }
    await expect(page.locator('.diagram')).not.toHaveCount(0);
  });
}

test('no page is wider than a phone', async ({ page, home }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const wide: string[] = [];
  for (const address of ['index.html', 'demo/index.html', ...addressesOfDocuments(() => true)]) {
    await page.goto(home + address, { waitUntil: 'domcontentloaded' });
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) wide.push(address);
  }
  expect(wide).toEqual([]);
});

test('a reader finds a section by a word of it', async ({ page, home }) => {
  await page.goto(`${home}docs/events.html`);
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('known limits');
  await expect(page.getByRole('status')).toHaveText(/found/);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(`${home}docs/accessibility.html#known-limits`);
});

test('a reader who takes the other colours has them on the next page', async ({ page, home }) => {
  await page.goto(`${home}index.html`);
  await page.getByRole('button', { name: 'Dark' }).click();
  await page
    .getByRole('navigation', { name: 'Documentation' })
    .getByRole('link', { name: 'Security' })
    .first()
    .click();
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  await expect(page.getByRole('button', { name: 'Light' })).toBeVisible();
});

test('a reader on a phone opens the menu', async ({ page, home }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${home}index.html`);
  await page.getByRole('button', { name: 'Menu' }).click();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'The picker', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await expect(page).toHaveURL(`${home}docs/picker.html`);
});

test('the stories open', async ({ page, home }) => {
  await page.goto(`${home}index.html`);
  await page.getByRole('link', { name: 'Stories' }).first().click();
  const story = page.frameLocator('#storybook-preview-iframe');
  await expect(story.locator('#storybook-root > *').first()).toBeVisible();
});
