import { activeOf, expect, searchOf, takenOver, test } from './many-integrations.js';

const total = 5_000;

test('the arrow reaches each of 5,000 rows once, in its place and in sight, with few nodes', async ({
  page,
  many,
}) => {
  test.setTimeout(600_000);
  await many.open(total);
  await takenOver(page);
  await expect(searchOf(page)).toBeFocused();
  // The keys come from within the page, because 5,000 round trips take minutes.
  const walk = await page.evaluate(async (count) => {
    const root = document.querySelector('connect-ui')?.shadowRoot;
    const search = root?.querySelector('input');
    const list = root?.querySelector('.rows');
    const wrong: string[] = [];
    const reached = new Set<string>();
    let mostNodes = 0;
    if (!root || !search || !list) return { reached: 0, mostNodes, wrong };
    const { port1, port2 } = new MessageChannel();
    const drawn = () =>
      new Promise((resolve) => {
        port1.onmessage = resolve;
        port2.postMessage(null);
      });
    for (let at = 0; at < count; at += 1) {
      search.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }),
      );
      // It is rendered before the next microtask; drawn it is now and then, because each frame takes its time.
      await (at % 100 === 0 ? drawn() : null);
      const row = root.getElementById(search.getAttribute('aria-activedescendant') ?? '');
      const said = ['aria-posinset', 'aria-setsize', 'aria-selected'].map((name) => row?.getAttribute(name));
      const box = row?.getBoundingClientRect();
      const frame = list.getBoundingClientRect();
      const isInSight = box && box.top >= frame.top - 1 && box.bottom <= frame.bottom + 1;
      if (said.join() !== `${at + 1},${count},true` || !isInSight) wrong.push(`${at}: ${said} ${isInSight}`);
      reached.add(row?.dataset.key ?? '');
      if (at % 50 === 0) mostNodes = Math.max(mostNodes, root.querySelectorAll('*').length);
    }
    return { reached: reached.size, mostNodes, wrong };
  }, total);
  expect(walk.wrong).toEqual([]);
  expect(walk.reached).toBe(total);
  expect(walk.mostNodes).toBeLessThan(600);
  await page.keyboard.press('ArrowDown');
  await expect(activeOf(page)).toHaveAttribute('aria-posinset', String(total));
});

test('End, Home and the Page keys lead far, and always to a row in sight', async ({ page, many }) => {
  await many.open(total);
  await takenOver(page);
  for (const [key, place] of [
    ['End', 5_000],
    ['Home', 1],
  ] as const) {
    await page.keyboard.press(key);
    await expect(activeOf(page)).toHaveAttribute('aria-posinset', String(place));
    await expect(activeOf(page)).toBeInViewport({ ratio: 1 });
  }
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(activeOf(page)).toBeInViewport({ ratio: 1 });
  const far = Number(await activeOf(page).getAttribute('aria-posinset'));
  expect(far).toBeGreaterThan(8);
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await expect(activeOf(page)).toHaveAttribute('aria-posinset', '1');
});

test('wherever 5,000 rows are scrolled to, the right ones are there, of one height and without a hole', async ({
  page,
  many,
}) => {
  await many.open(total);
  await takenOver(page);
  await page.locator('connect-ui .rows').hover();
  for (const px of [40, 400, 4_000, 40_000, 150_000, 400_000, -90_000, -1_234]) {
    const before = await page.locator('connect-ui .rows').evaluate((list) => list.scrollTop);
    await page.mouse.wheel(0, px);
    await expect
      .poll(() => page.locator('connect-ui .rows').evaluate((list) => list.scrollTop))
      .not.toBe(before);
    const seen = () =>
      page.locator('connect-ui .rows').evaluate((list) => {
        const root = list.getRootNode() as ShadowRoot;
        const { left, width, top, height } = list.getBoundingClientRect();
        const rowPx = (list.scrollHeight - 12) / 5_000;
        return [0.05, 0.3, 0.5, 0.7, 0.95].map((share) => {
          const y = top + share * height;
          const row = root.elementFromPoint(left + width / 2, y)?.closest('.row');
          // An edge between two rows belongs to either of them.
          const middle = (list.scrollTop + y - top) / rowPx + 0.5;
          return Math.abs(Number(row?.getAttribute('aria-posinset')) - middle) < 0.53;
        });
      });
    await expect.poll(seen).toEqual([true, true, true, true, true]);
  }
  const heights = await page
    .locator('connect-ui .row')
    .evaluateAll((rows) => [...new Set(rows.map((row) => row.getBoundingClientRect().height))]);
  expect(heights).toHaveLength(1);
});

test('nothing moves once the picker is there: not when its code comes, not when it is searched', async ({
  page,
  many,
}) => {
  let release = () => {};
  const isReleased = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/chunks/picker-*', async (route) => {
    await isReleased;
    await route.continue();
  });
  await many.open(total);
  await page.evaluate(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as unknown as { value: number; hadRecentInput: boolean };
        // What a key moves is what the person wanted.
        if (!hadRecentInput) shifts.push(value);
      }
    }).observe({ type: 'layout-shift' });
  });
  release();
  await takenOver(page);
  const dialog = await page.locator('connect-ui dialog').boundingBox();
  await page.keyboard.type('4999');
  await expect(page.locator('connect-ui .row')).toHaveCount(1);
  await expect(activeOf(page)).toHaveAttribute('data-key', 'service-4999');
  await page.keyboard.press('Escape');
  await expect(page.locator('connect-ui .row').nth(10)).toBeAttached();
  expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
  const later = await page.locator('connect-ui dialog').boundingBox();
  expect([later?.y, later?.height].map((px) => Math.round(px ?? 0))).toEqual(
    [dialog?.y, dialog?.height].map((px) => Math.round(px ?? 0)),
  );
  expect(await page.evaluate(() => window.violations)).toEqual([]);
});

test('Enter chooses the row that the keys led to, even when it was scrolled out of sight', async ({
  page,
  many,
}) => {
  await many.open(total);
  await takenOver(page);
  await page.keyboard.press('ArrowDown');
  await expect(activeOf(page)).toHaveCount(1);
  await page.locator('connect-ui .rows').evaluate((list) => {
    list.scrollTop = list.scrollHeight;
  });
  await expect(activeOf(page)).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page.locator('connect-ui [part="title"]')).toContainText('Service 0000');
});

test('Escape clears the search, and closes by the next', async ({ page, many }) => {
  await many.open(40);
  await takenOver(page);
  await page.keyboard.type('service 39');
  await page.keyboard.press('Escape');
  await expect(searchOf(page)).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(page.locator('connect-ui')).toHaveCount(0);
});

test('a person who has scrolled, or pressed the heading or beside the rows, types into the search', async ({
  page,
  many,
}) => {
  await many.open(total);
  await takenOver(page);
  const list = page.locator('connect-ui .rows');
  await list.hover();
  await page.mouse.wheel(0, 5_000);
  const box = await list.boundingBox();
  if (!box) throw new Error('No list');
  await page.mouse.click(box.x + box.width - 3, box.y + box.height / 2);
  await page.keyboard.type('ser');
  await page.mouse.click(box.x + 3, box.y + box.height / 2);
  await page.keyboard.type('vice ');
  await page.locator('connect-ui [part~="title"]').click();
  await page.keyboard.type('17');
  await expect(searchOf(page)).toHaveValue('service 17');
});

test.describe('where the finger is the pointer', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('no keyboard comes up by itself', async ({ page, many }) => {
    await many.open(40);
    await takenOver(page);
    await expect(page.locator('connect-ui dialog')).toBeVisible();
    await expect(searchOf(page)).not.toBeFocused();
    await searchOf(page).tap();
    await page.keyboard.type('39');
    await expect(page.locator('connect-ui .row')).toHaveCount(1);
  });
});

test('what was chosen is kept by its key only, and not at all where the host says so', async ({
  page,
  many,
}) => {
  const kept = () => page.evaluate(() => ({ ...localStorage }));
  await many.open(40, { recents: 'off' });
  await takenOver(page);
  await page.locator('connect-ui .row').nth(2).click();
  await expect(page.locator('connect-ui [part="input"]')).toBeVisible();
  expect(await kept()).toEqual({});
  await page.evaluate(() => window.handle.close());
  await many.open(40);
  await takenOver(page);
  await page.locator('connect-ui .row').nth(2).click();
  await expect(page.locator('connect-ui [part="input"]')).toBeVisible();
  expect(await kept()).toEqual({ 'connect-ui.recent': '["service-0002"]' });
  await page.evaluate(() => window.handle.close());
  await many.open(40);
  await takenOver(page);
  await expect(page.locator('connect-ui .row').first()).toHaveAttribute('data-key', 'service-0002');
  await expect(page.locator('connect-ui .row').first()).toContainText('Recent');
});
