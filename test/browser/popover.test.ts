import type { Locator, Page } from '@playwright/test';
import { details, type OpenOptions, openWidget, part } from './widget.js';
import { expect, test, type World } from './world.js';

test.beforeEach(async ({ page, world }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${world.siteUrl}/strict`);
});

test.afterEach(async ({ page }) => {
  expect(await page.evaluate(() => window.violations)).toEqual([]);
});

/** Opens a popover beside what has the focus, or what the options name. */
async function openBeside(page: Page, world: World, options: OpenOptions = {}): Promise<void> {
  await page.locator('#open').focus();
  await openWidget(page, {
    sessionToken: await world.token(),
    apiURL: world.apiUrl,
    presentation: 'popover',
    ...options,
  });
  await expect(part(page, options.integration ? 'input' : 'search')).toBeVisible();
}

const popover = (page: Page) => page.locator('connect-ui dialog:popover-open');
const modal = (page: Page) => page.locator('connect-ui dialog:modal');

async function box(locator: Locator) {
  const found = await locator.boundingBox();
  if (!found) throw new Error('It is not shown.');
  return found;
}

/** Puts the button somewhere, by the names and values of its styles. */
function putButton(page: Page, style: Readonly<Record<string, string>>): Promise<void> {
  return page.evaluate((given) => {
    Object.assign(document.querySelector<HTMLElement>('#open')?.style ?? {}, {
      position: 'absolute',
      ...given,
    });
  }, style);
}

const isLocked = (page: Page) => page.evaluate(() => document.documentElement.style.overflow === 'hidden');

test('it stands beside what it was opened from, takes the focus and gives it back', async ({
  page,
  world,
}) => {
  await openBeside(page, world);
  const [anchor, panel] = [await box(page.locator('#open')), await box(popover(page))];
  expect(panel.y).toBeCloseTo(anchor.y + anchor.height + 8, 0);
  expect(panel.x).toBeCloseTo(anchor.x, 0);
  expect(await isLocked(page)).toBe(false);
  await expect(part(page, 'search')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('connect-ui')).toHaveCount(0);
  await expect(page.locator('#open')).toBeFocused();
  expect(await details(page, 'close')).toEqual([
    { reason: 'escape', step: 'view:picker', attemptMayComplete: false },
  ]);
});

test('a press elsewhere closes it, and does what it was meant to', async ({ page, world }) => {
  await page.evaluate(() => {
    const other = document.createElement('button');
    other.id = 'other';
    other.textContent = 'Other';
    other.addEventListener('click', () => other.append('!'));
    document.body.prepend(other);
  });
  await openBeside(page, world);
  await part(page, 'title').click();
  await expect(popover(page)).toBeVisible();
  await page.locator('#other').click();
  await expect(page.locator('connect-ui')).toHaveCount(0);
  await expect(page.locator('#other')).toHaveText('Other!');
  await expect(page.locator('#other')).toBeFocused();
  expect(await details(page, 'close')).toMatchObject([{ reason: 'outside' }]);
});

test('Escape closes it wherever in the page the person is', async ({ page, world }) => {
  await openBeside(page, world);
  await page.locator('#open').focus();
  await page.keyboard.press('Escape');
  await expect(page.locator('connect-ui')).toHaveCount(0);
  await expect(page.locator('#open')).toBeFocused();
});

test('a press on what it was opened from closes it, and opens no other', async ({ page, world }) => {
  await page.evaluate(
    (options) => {
      // As an icon on it would be.
      const icon = document.createElement('b');
      icon.textContent = '+';
      document.querySelector('#open')?.prepend(icon);
      document.querySelector('#open')?.addEventListener('click', () => {
        window.handle = window.ConnectUI.openConnectUI({ ...options, presentation: 'popover' });
        // Some browsers give no focus to what is pressed.
        (document.activeElement as HTMLElement).blur();
      });
    },
    { sessionToken: await world.token(), apiURL: world.apiUrl },
  );
  for (const target of ['#open b', '#open']) {
    await page.locator(target).click();
    await expect(popover(page)).toBeVisible();
    const [anchor, panel] = [await box(page.locator('#open')), await box(popover(page))];
    expect(panel.x).toBeCloseTo(anchor.x, 0);
    await page.locator('#open').click();
    await expect(page.locator('connect-ui')).toHaveCount(0);
    await expect(page.locator('#open')).toBeFocused();
  }
});

test('it follows its anchor, goes to the side with more room, and stays in the window', async ({
  page,
  world,
}) => {
  await page.evaluate(() => {
    document.body.style.height = '3000px';
  });
  await putButton(page, { top: '900px', left: '1200px' });
  await page.evaluate(() => scrollTo(0, 700));
  await openBeside(page, world);
  const button = page.locator('#open');
  expect((await box(popover(page))).y).toBeCloseTo((await box(button)).y + (await box(button)).height + 8, 0);
  const { x, width } = await box(popover(page));
  expect(x + width).toBeLessThanOrEqual(1280 - 8);
  await page.mouse.move(20, 400);
  await page.evaluate(() => scrollTo(0, 200));
  await expect
    .poll(async () => {
      const panel = await box(popover(page));
      return Math.round((await box(button)).y - panel.y - panel.height);
    })
    .toBe(8);
  await page.evaluate(() => scrollTo(0, 2000));
  await expect.poll(async () => Math.round((await box(popover(page))).y)).toBe(8);
  await expect(part(page, 'search')).toBeFocused();
});

test('no ancestor clips it or moves it', async ({ page, world }) => {
  await page.evaluate(
    async ({ sessionToken, apiURL }) => {
      const place = document.querySelector<HTMLElement>('#place');
      const button = document.querySelector<HTMLElement>('#open');
      if (!place || !button) return;
      Object.assign(place.style, { overflow: 'hidden', height: '60px', transform: 'translate(100px, 20px)' });
      place.append(button);
      button.focus();
      window.handle = window.ConnectUI.openConnectUI({
        sessionToken,
        apiURL,
        presentation: 'popover',
        container: place,
      });
    },
    { sessionToken: await world.token(), apiURL: world.apiUrl },
  );
  await expect(part(page, 'search')).toBeVisible();
  const [anchor, panel] = [await box(page.locator('#open')), await box(popover(page))];
  expect(panel.y).toBeCloseTo(anchor.y + anchor.height + 8, 0);
  expect(panel.x).toBeCloseTo(anchor.x, 0);
  expect(panel.height).toBeGreaterThan(400);
  const hit = await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.localName, [
    panel.x + 40,
    panel.y + panel.height - 10,
  ] as const);
  expect(hit).toBe('connect-ui');
});

test('from right to left it ends where its anchor ends', async ({ page, world }) => {
  await putButton(page, { left: '900px' });
  await openBeside(page, world, { lang: 'ar' });
  const [anchor, panel] = [await box(page.locator('#open')), await box(popover(page))];
  expect(panel.x + panel.width).toBeCloseTo(anchor.x + anchor.width, 0);
});

test('what is typed stays, with the focus, when the window becomes too small and large again', async ({
  page,
  world,
}) => {
  await openBeside(page, world, { integration: 'demo-api-key' });
  await part(page, 'input').pressSequentially('good-');
  await page.setViewportSize({ width: 390, height: 800 });
  await expect(modal(page)).toBeVisible();
  // It rises first.
  await expect.poll(() => box(modal(page))).toEqual({ x: 0, y: 0, width: 390, height: 800 });
  expect(await isLocked(page)).toBe(true);
  await page.keyboard.type('k');
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(popover(page)).toBeVisible();
  expect(await isLocked(page)).toBe(false);
  await page.keyboard.type('ey');
  await expect(part(page, 'input')).toHaveValue('good-key');
  await page.keyboard.press('Enter');
  await expect(part(page, 'success')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('#open')).toBeFocused();
});

test('without an anchor in sight it is a dialog above everything', async ({ page, world }) => {
  await openBeside(page, world, { anchor: '#nowhere' });
  await expect(popover(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await putButton(page, { top: '-500px' });
  await openBeside(page, world);
  await expect(modal(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('#open')).toBeFocused();
});

test('it goes on as a dialog when its anchor goes, and stands beside the one that takes its place', async ({
  page,
  world,
}) => {
  await openBeside(page, world, { integration: 'demo-api-key', anchor: '#open' });
  await part(page, 'input').pressSequentially('good-');
  await page.evaluate(() => {
    const old = document.querySelector<HTMLElement>('#open');
    const next = document.createElement('button');
    Object.assign(next, { id: 'open', textContent: 'Open anew' });
    next.style.marginInlineStart = '300px';
    old?.replaceWith(next);
  });
  await expect.poll(async () => Math.round((await box(popover(page))).x)).toBeGreaterThan(300);
  await page.keyboard.type('k');
  await page.evaluate(() => document.querySelector('#open')?.remove());
  await expect(modal(page)).toBeVisible();
  await page.keyboard.type('ey');
  await expect(part(page, 'input')).toHaveValue('good-key');
});

test('Tab comes to it right after its anchor, and leaves it for what follows there', async ({
  page,
  world,
}) => {
  await page.evaluate(() => {
    const next = document.createElement('button');
    next.id = 'next';
    document.querySelector('#open')?.after(next);
  });
  await openBeside(page, world, { integration: 'demo-api-key' });
  await page.locator('#open').focus();
  await page.keyboard.press('Tab');
  await expect(part(page, 'close')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator('#open')).toBeFocused();
  await part(page, 'submit').focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('#next')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator('#open')).toBeFocused();
  await expect(popover(page)).toBeVisible();
});

test('it asks above itself before what was typed is lost', async ({ page, world }) => {
  await openBeside(page, world, { integration: 'demo-api-key' });
  await part(page, 'input').fill('typed');
  const question = page.getByRole('alertdialog');
  await expect(async () => {
    await page.mouse.click(1200, 700);
    await expect(question).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.setViewportSize({ width: 390, height: 800 });
  await expect(modal(page)).toHaveCount(2);
  await question.getByRole('button').first().click();
  await expect(modal(page)).toHaveCount(1);
  await expect(part(page, 'input')).toHaveValue('typed');
});

for (const width of [1280, 390]) {
  test(`left by its question in a window of ${width} px, it gives the focus back`, async ({
    page,
    world,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await openBeside(page, world, { integration: 'demo-api-key' });
    await part(page, 'input').fill('typed');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Leave', exact: true }).click();
    await expect(page.locator('connect-ui')).toHaveCount(0);
    await expect(page.locator('#open')).toBeFocused();
  });
}

test('a screen that comes by itself takes the focus from nothing else', async ({ page, world }) => {
  await page.evaluate(() => document.body.append(document.createElement('textarea')));
  await openBeside(page, world, { integration: 'demo-api-key' });
  await part(page, 'input').fill('good-key');
  await part(page, 'submit').focus();
  await page.keyboard.press('Enter');
  await page.locator('textarea').focus();
  await expect(part(page, 'success')).toBeVisible();
  await expect(page.locator('textarea')).toBeFocused();
});

test('moved in the page, it stays what it is', async ({ page, world }) => {
  await openBeside(page, world, { integration: 'demo-api-key' });
  await part(page, 'input').fill('typed');
  await page.evaluate(() =>
    document.querySelector('#place')?.append(document.querySelector('connect-ui') ?? ''),
  );
  await expect(popover(page)).toBeVisible();
  await expect(part(page, 'input')).toHaveValue('typed');
  await expect(part(page, 'input')).toBeFocused();
});

test('beneath a dialog of the host’s it would be out of reach, so it is one itself', async ({
  page,
  world,
}) => {
  await page.evaluate(() => {
    const dialog = document.createElement('dialog');
    const button = document.querySelector('#open');
    if (button) dialog.append(button);
    document.body.append(dialog);
    dialog.showModal();
  });
  await openBeside(page, world);
  await expect(modal(page)).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('#open')).toBeFocused();
});

test('without its code it is a dialog', async ({ page, world }) => {
  await page.route(/chunks\/popover-/, (route) => route.abort());
  await openBeside(page, world);
  await expect(modal(page)).toBeVisible();
  expect(await isLocked(page)).toBe(true);
});
