import type { Page } from '@playwright/test';
import { choose, details, heard, openWidget, part } from './widget.js';
import { expect, test } from './world.js';

test.beforeEach(async ({ page, world }) => {
  await page.goto(`${world.siteUrl}/strict`);
});

test.afterEach(async ({ page }) => {
  expect(await page.evaluate(() => window.violations)).toEqual([]);
});

/** What a widget must leave as it was. */
function pageState(page: Page) {
  return page.evaluate(() => ({
    root: document.documentElement.getAttribute('style') ?? '',
    body: document.body.getAttribute('style'),
    children: document.body.childElementCount,
    scrolledPx: scrollY,
    focused: document.activeElement?.id,
  }));
}

test('a scrolled page with styles of its own is as it was, whichever of two widgets closes first', async ({
  page,
  world,
}) => {
  await page.evaluate(() => {
    document.documentElement.style.overflow = 'scroll';
    document.documentElement.style.paddingInlineEnd = '3px';
    document.body.style.height = '300vh';
    scrollTo(0, 200);
    document.querySelector<HTMLElement>('#open')?.focus({ preventScroll: true });
  });
  const before = await pageState(page);
  expect(before.scrolledPx).toBe(200);
  const options = { sessionToken: await world.token(), apiURL: world.apiUrl };
  for (const order of [
    [0, 1],
    [1, 0],
  ] as const) {
    await page.evaluate((given) => {
      window.handles = [0, 1].map(() => window.ConnectUI.openConnectUI(given));
    }, options);
    await expect(page.locator('connect-ui dialog[open]')).toHaveCount(2);
    await expect(part(page, 'search')).toHaveCount(2);
    await page.evaluate((index) => window.handles[index]?.close(), order[0]);
    await expect(page.locator('connect-ui')).toHaveCount(1);
    expect(await page.evaluate(() => document.documentElement.style.overflow)).toBe('hidden');
    await page.evaluate((index) => window.handles[index]?.close(), order[1]);
    await expect(page.locator('connect-ui')).toHaveCount(0);
    expect(await pageState(page)).toEqual(before);
  }
});

test('two widgets in one page know nothing of each other', async ({ page, world }) => {
  const other = `${world.person}_other`;
  const tokens = [await world.token(), await world.token(undefined, other)];
  await page.evaluate(
    ({ tokens, apiURL }) => {
      window.handles = tokens.map((sessionToken) =>
        window.ConnectUI.openConnectUI({
          sessionToken,
          apiURL,
          integration: 'demo-api-key',
          presentation: 'inline',
          container: document.querySelector('#place') ?? document.body,
        }),
      );
    },
    { tokens, apiURL: world.apiUrl },
  );
  const [left, right] = [page.locator('connect-ui').first(), page.locator('connect-ui').last()];
  await right.locator('[part~="input"]').fill('good-key');
  await expect(left.locator('[part~="input"]')).toHaveValue('');
  await right.locator('[part~="submit"]').click();
  await expect(right.locator('[part~="success"]')).toBeVisible();
  await expect(left.locator('[part~="input"]')).toBeVisible();
  expect([(await world.connections()).length, (await world.connections(other)).length]).toEqual([0, 1]);
});

test('closed while it loads, it asks no more, settles, and gives everything back', async ({
  page,
  world,
}) => {
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(new URL(request.url()).pathname));
  const held = new Promise<void>((resolve) => {
    void page.route(`${world.apiUrl}/**`, () => resolve());
  });
  await page.locator('#open').focus();
  const before = await pageState(page);
  await openWidget(page, { sessionToken: await world.token(), apiURL: world.apiUrl });
  await held;
  // The API is asked before the element's class is there.
  await expect.poll(() => heard(page)).toEqual(['view:loading']);
  await page.evaluate(() => {
    window.handle.close();
    window.handle.close();
    window.handle.element.close();
    window.handle.update({ reason: 'too late' });
  });
  expect(await page.evaluate(() => window.handle.result)).toEqual({
    status: 'closed',
    reason: 'host',
    step: 'view:loading',
  });
  await expect.poll(() => failed.sort()).toEqual(['/connect/session', '/integrations']);
  expect(await heard(page)).toEqual(['view:loading', 'close']);
  expect(await pageState(page)).toEqual(before);
});

test('a host that throws its page away while details are sent has it closed, and the page back', async ({
  page,
  world,
}) => {
  await openWidget(page, {
    sessionToken: await world.token(),
    apiURL: world.apiUrl,
    integration: 'demo-api-key',
  });
  await part(page, 'input').fill('good-key');
  const held = new Promise<void>((resolve) => {
    void page.route(`${world.apiUrl}/api-auth/**`, () => resolve());
  });
  await part(page, 'submit').click();
  await held;
  await page.evaluate(() => document.body.replaceChildren());
  await expect
    .poll(() => details(page, 'close'))
    .toEqual([{ reason: 'removed', step: 'view:form', attemptMayComplete: true }]);
  expect(await page.evaluate(() => document.documentElement.style.overflow)).toBe('');
});

test('within a dialog of the host’s it stands above, and leaves that one open', async ({ page, world }) => {
  await page.evaluate(
    async ({ sessionToken, apiURL }) => {
      const dialog = document.createElement('dialog');
      const button = document.createElement('button');
      button.id = 'inner';
      dialog.id = 'outer';
      dialog.append(button);
      document.body.append(dialog);
      dialog.showModal();
      button.focus();
      window.handle = window.ConnectUI.openConnectUI({
        sessionToken,
        apiURL,
        container: dialog,
        onEvent: (event) => window.heard.push(JSON.parse(JSON.stringify(event))),
      });
    },
    { sessionToken: await world.token(), apiURL: world.apiUrl },
  );
  await choose(page, 'demo-api-key');
  await part(page, 'input').fill('good-key');
  await part(page, 'submit').click();
  await expect(part(page, 'success')).toBeVisible();
  await expect(part(page, 'done')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('connect-ui')).toHaveCount(0);
  await expect(page.locator('#outer')).toHaveAttribute('open', '');
  await expect(page.locator('#inner')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('#outer')).not.toHaveAttribute('open', '');
  expect(await details(page, 'close')).toHaveLength(1);
});
