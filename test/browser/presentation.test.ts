import { choose, openWidget, part } from './widget.js';
import { expect, test } from './world.js';

declare global {
  interface Window {
    /** Whether the focus was outside of the widget, for each time that something in it had changed. */
    wasElsewhere: boolean[];
  }
}

test.beforeEach(async ({ page, world }) => {
  await page.goto(`${world.siteUrl}/strict`);
});

test.afterEach(async ({ page }) => {
  expect(await page.evaluate(() => window.violations)).toEqual([]);
});

test('the dialog returns focus and scrolling to the page, and says how it was left', async ({
  page,
  world,
}) => {
  await page.locator('#open').focus();
  await page.evaluate(() => {
    document.documentElement.style.overflow = 'auto';
  });
  await openWidget(page, { sessionToken: await world.token(), apiURL: world.apiUrl });
  await expect(part(page, 'integration').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.style.overflow)).toBe('hidden');
  await expect(page.locator('connect-ui dialog[open]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('connect-ui')).toHaveCount(0);
  await expect(page.locator('#open')).toBeFocused();
  expect(await page.evaluate(() => document.documentElement.style.overflow)).toBe('auto');
  expect(await page.evaluate(() => window.handle.result)).toEqual({
    status: 'closed',
    reason: 'escape',
    step: 'view:picker',
  });
});

test('inline, the widget stands where the host put it, without a dialog', async ({ page, world }) => {
  await page.goto(`${world.siteUrl}/element`);
  const token = await world.token();
  await page.evaluate((sessionToken) => {
    const element = document.querySelector('connect-ui');
    element?.setAttribute('session-token', sessionToken);
  }, token);
  await expect(part(page, 'integration').first()).toBeVisible();
  await expect(page.locator('connect-ui dialog')).toHaveCount(0);
  await expect(part(page, 'close')).toHaveCount(0);
});

test('inline, the page never sees the focus nowhere between two screens, where a dialog around it would take it', async ({
  page,
  world,
}) => {
  await page.goto(`${world.siteUrl}/element`);
  await page.evaluate(
    (sessionToken) => {
      const element = document.querySelector('connect-ui');
      element?.setAttribute('session-token', sessionToken);
      const look = () => {
        window.wasElsewhere.push(document.activeElement !== element);
      };
      window.wasElsewhere = [];
      element?.addEventListener(
        'focusin',
        () =>
          new MutationObserver(look).observe(element.shadowRoot as Node, { childList: true, subtree: true }),
        { once: true },
      );
    },
    await world.token(),
  );
  await part(page, 'search').click();
  await choose(page, 'demo-api-key');
  await expect(part(page, 'input')).toBeFocused();
  await page.keyboard.type('good-key');
  await page.keyboard.press('Enter');
  await expect(part(page, 'done')).toBeFocused();
  const wasElsewhere = await page.evaluate(() => window.wasElsewhere);
  expect(wasElsewhere.length).toBeGreaterThan(3);
  expect(wasElsewhere).not.toContain(true);
});

test('opening and closing again and again leaves the page as it was', async ({ page, world }) => {
  const token = await world.token();
  for (let round = 0; round < 3; round += 1) {
    await openWidget(page, { sessionToken: token, apiURL: world.apiUrl });
    await page.evaluate(() => window.handle.close());
    await page.evaluate(() => window.handle.close());
  }
  await expect(page.locator('connect-ui')).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.getAttribute('style') ?? '')).toBe('');
});
