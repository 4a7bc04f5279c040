import { activeOf, expect, searchOf, takenOver, test } from './many-integrations.js';

test('a picker of 5,000 costs two requests at once, and the logos near to sight', async ({ page, many }) => {
  await many.open(5_000);
  await page.waitForLoadState('networkidle');
  expect(many.asked.toSorted()).toEqual(['GET /connect/session', 'GET /integrations']);
  expect(many.logos.size).toBeGreaterThan(4);
  expect(many.logos.size).toBeLessThan(41);
});

test('lingering on a row reads its provider, and the press reads nothing more', async ({ page, many }) => {
  await many.open(40);
  await takenOver(page);
  await page.locator('connect-ui .row').nth(3).hover();
  await expect.poll(() => many.asked.slice(2)).toEqual(['GET /providers/service-0003']);
  await page.locator('connect-ui .row').nth(3).click();
  await expect(page.locator('connect-ui [part="input"]')).toBeVisible();
  expect(many.asked).toHaveLength(3);
});

test('ten providers are read for who only looks, and the one that is chosen', async ({ page, many }) => {
  await page.clock.install();
  await many.open(40);
  await takenOver(page);
  const read = Array.from({ length: 10 }, (_, at) => `GET /providers/service-000${at}`);
  for (let at = 0; at < 14; at += 1) {
    await page.keyboard.press('ArrowDown');
    await expect(activeOf(page)).toHaveAttribute('aria-posinset', String(at + 1));
    await page.clock.runFor(200);
    // Two that are under way at once may arrive in either order.
    await expect.poll(() => many.asked.slice(2)).toEqual(read.slice(0, at + 1));
  }
  await page.keyboard.press('Enter');
  await expect(page.locator('connect-ui [part="input"]')).toBeVisible();
  expect(many.asked.slice(2)).toEqual([...read, 'GET /providers/service-0013']);
});

test('nothing is read ahead when little is left of what the account may ask', async ({ page, many }) => {
  await page.clock.install();
  await many.open(40, {}, 24);
  await takenOver(page);
  for (let at = 0; at < 3; at += 1) {
    await page.keyboard.press('ArrowDown');
    await page.clock.runFor(200);
  }
  await page.keyboard.press('Enter');
  await expect(page.locator('connect-ui [part="input"]')).toBeVisible();
  expect(many.asked.slice(2)).toEqual(['GET /providers/service-0002']);
});

test('without the code that makes it move, every row is there and can be chosen', async ({ page, many }) => {
  await page.route('**/chunks/picker-*', (route) => route.abort());
  await many.open(300);
  await expect(page.locator('connect-ui .row')).toHaveCount(300);
  await expect(searchOf(page)).toHaveCount(0);
  await page.locator('connect-ui .row').nth(250).click();
  await expect(page.locator('connect-ui [part="input"]')).toBeVisible();
});

test('what was typed before the code came counts', async ({ page, many }) => {
  let release = () => {};
  const isReleased = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/chunks/picker-*', async (route) => {
    await isReleased;
    await route.continue();
  });
  await many.open(5_000);
  await expect(searchOf(page)).toBeFocused();
  await page.keyboard.type('service 4321');
  expect(await page.locator('connect-ui .row').count()).toBe(18);
  release();
  await expect(activeOf(page)).toHaveAttribute('data-key', 'service-4321');
});
