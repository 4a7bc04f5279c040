import type { Page } from '@playwright/test';
import { details, type OpenOptions, openWidget, part } from './widget.js';
import { expect, test, type World } from './world.js';

test.beforeEach(async ({ page, world }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${world.siteUrl}/strict`);
});

test.afterEach(async ({ page }) => {
  expect(await page.evaluate(() => window.violations)).toEqual([]);
});

async function openDrawer(page: Page, world: World, options: OpenOptions = {}): Promise<void> {
  await page.locator('#open').focus();
  await openWidget(page, {
    sessionToken: await world.token(),
    apiURL: world.apiUrl,
    presentation: 'drawer',
    ...options,
  });
  await expect(part(page, 'search')).toBeVisible();
}

/** Waits until it has slid in, and measures it. */
async function restingBox(page: Page) {
  const dialog = page.locator('connect-ui dialog:modal');
  await dialog.evaluate((element) =>
    Promise.all(element.getAnimations({ subtree: true }).map(({ finished }) => finished)),
  );
  return dialog.boundingBox();
}

test('it stands over the full height at the end of the line, and its list fills it', async ({
  page,
  world,
}) => {
  await openDrawer(page, world);
  expect(await restingBox(page)).toEqual({ x: 832, y: 0, width: 448, height: 800 });
  const rows = await page.locator('connect-ui .rows').boundingBox();
  expect((rows?.y ?? 0) + (rows?.height ?? 0)).toBeCloseTo(800, 0);
  await page.keyboard.press('Escape');
  await openDrawer(page, world, { lang: 'ar' });
  expect(await restingBox(page)).toEqual({ x: 0, y: 0, width: 448, height: 800 });
});

test('it is left as a dialog is, and gives the page back', async ({ page, world }) => {
  await openDrawer(page, world);
  expect(await page.evaluate(() => document.documentElement.style.overflow)).toBe('hidden');
  await restingBox(page);
  await page.mouse.click(200, 400);
  await expect(page.locator('connect-ui')).toHaveCount(0);
  await expect(page.locator('#open')).toBeFocused();
  expect(await page.evaluate(() => document.documentElement.style.overflow)).toBe('');
  expect(await details(page, 'close')).toMatchObject([{ reason: 'outside' }]);
});

test('on a phone it fills the screen', async ({ page, world }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await openDrawer(page, world);
  expect(await restingBox(page)).toEqual({ x: 0, y: 0, width: 390, height: 800 });
});

test('it slides in no longer than 200 ms, and not at all for who wants no motion', async ({
  page,
  world,
}) => {
  const motion = () =>
    page.locator('connect-ui dialog').evaluate((dialog) => {
      const { animationName, animationDuration } = getComputedStyle(dialog);
      return `${animationName} ${animationDuration}`;
    });
  await openDrawer(page, world);
  expect(await motion()).toBe('slide 0.18s');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await motion()).toBe('slide 0s');
});

test('it slides in from a frame of its own, too', async ({ page, world }) => {
  await page.evaluate(
    (options) => {
      window.handle = window.ConnectUI.openConnectUI({ ...options, isolated: true, presentation: 'drawer' });
    },
    { sessionToken: await world.token(), apiURL: world.apiUrl, pageUrl: world.pageUrl },
  );
  const dialog = page.frameLocator('connect-ui iframe').locator('connect-ui dialog:modal');
  await expect(dialog.locator('[part~="search"]')).toBeVisible();
  await expect.poll(() => dialog.boundingBox()).toEqual({ x: 832, y: 0, width: 448, height: 800 });
});
