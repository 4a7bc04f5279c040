import { choose, details, openWidget, part } from './widget.js';
import { expect, test } from './world.js';

test.beforeEach(async ({ page, world }) => {
  await page.goto(`${world.siteUrl}/strict`);
});

test.afterEach(async ({ page }) => {
  expect(await page.evaluate(() => window.violations)).toEqual([]);
});

test('opened, closed and opened again in one go, there is one widget, and both results settle', async ({
  page,
  world,
}) => {
  const options = { sessionToken: await world.token(), apiURL: world.apiUrl };
  const first = await page.evaluate((given) => {
    const opening = window.ConnectUI.openConnectUI(given);
    opening.close();
    window.handle = window.ConnectUI.openConnectUI(given);
    return opening.result;
  }, options);
  expect(first).toEqual({ status: 'closed', reason: 'host', step: 'view:loading' });
  await expect(part(page, 'integration').first()).toBeVisible();
  await expect(page.locator('connect-ui')).toHaveCount(1);
});

test('an element that is taken out before it could open settles its result', async ({ page, world }) => {
  const result = await page.evaluate(
    (given) => {
      const opening = window.ConnectUI.openConnectUI(given);
      opening.element.remove();
      return opening.result;
    },
    { sessionToken: await world.token(), apiURL: world.apiUrl },
  );
  expect(result).toMatchObject({ status: 'closed', reason: 'removed' });
});

test('a widget that is taken out of the page is closed, and the focus and scrolling come back', async ({
  page,
  world,
}) => {
  await page.locator('#open').focus();
  await openWidget(page, { sessionToken: await world.token(), apiURL: world.apiUrl });
  await expect(part(page, 'integration').first()).toBeVisible();
  await page.evaluate(() => window.handle.element.remove());
  await expect(page.locator('#open')).toBeFocused();
  expect(await details(page, 'close')).toMatchObject([{ reason: 'removed' }]);
  expect(await page.evaluate(() => document.documentElement.style.overflow)).toBe('');
});

test('an element that was closed opens again only when it is put into the page again', async ({
  page,
  world,
}) => {
  await page.goto(`${world.siteUrl}/element`);
  const token = await world.token();
  await page.evaluate(
    (token) => document.querySelector('connect-ui')?.setAttribute('session-token', token),
    token,
  );
  await expect(part(page, 'integration').first()).toBeVisible();
  await page.evaluate(() => document.querySelector('connect-ui')?.close());
  await expect(part(page, 'integration')).toHaveCount(0);
  // Moved in one go, it has never been out.
  await page.evaluate(() => document.body.append(document.querySelector('connect-ui') as Node));
  await page.evaluate(() => Promise.resolve());
  await expect(part(page, 'dialog')).toHaveCount(0);
  await page.evaluate(async () => {
    const element = document.querySelector('connect-ui') as HTMLElement;
    element.remove();
    await new Promise((resolve) => setTimeout(resolve));
    document.body.append(element);
  });
  await expect(part(page, 'integration').first()).toBeVisible();
});

test('a host that names its API late sends no token to the default one', async ({ page, context, world }) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(new URL(request.url()).origin));
  await page.goto(`${world.siteUrl}/plain`);
  const token = await world.token();
  await page.evaluate(
    async ({ token, apiURL }) => {
      await window.ConnectUI.preload();
      const element = document.createElement('connect-ui');
      document.body.append(element);
      setTimeout(() => {
        element.apiURL = apiURL;
        element.sessionToken = token;
      });
    },
    { token, apiURL: world.apiUrl },
  );
  await expect(part(page, 'integration').first()).toBeVisible();
  expect(asked.filter((origin) => origin !== world.siteUrl && origin !== world.apiUrl)).toEqual([]);
});

test('setting another option does not offer the first token again', async ({ page, world }) => {
  const sessions: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/connect/session') && request.method() === 'GET')
      sessions.push(request.url());
  });
  await openWidget(page, { sessionToken: await world.token(), apiURL: world.apiUrl });
  await expect(part(page, 'integration').first()).toBeVisible();
  await page.evaluate(() => window.handle.update({ onEvent: () => {} }));
  await choose(page, 'demo-api-key');
  await expect(part(page, 'input')).toBeVisible();
  expect(sessions).toHaveLength(1);
});

test('close is told once, however often and in whatever order a host closes and removes', async ({
  page,
  world,
}) => {
  await openWidget(page, { sessionToken: await world.token(), apiURL: world.apiUrl });
  await expect(part(page, 'integration').first()).toBeVisible();
  await part(page, 'close').click();
  await page.evaluate(async () => {
    await Promise.resolve();
    window.handle.close();
    window.handle.element.close();
  });
  expect(await details(page, 'close')).toMatchObject([{ reason: 'dismissed' }]);

  const reasons = await page.evaluate(
    async (given) => {
      const told: string[] = [];
      const onEvent = ({ type, detail }: { type: string; detail: unknown }) => {
        if (type === 'close') told.push((detail as { reason: string }).reason);
      };
      const { element } = window.ConnectUI.openConnectUI({ ...given, onEvent });
      element.remove();
      document.body.append(element);
      element.remove();
      await new Promise((resolve) => setTimeout(resolve));
      return told;
    },
    { sessionToken: await world.token(), apiURL: world.apiUrl },
  );
  expect(reasons).toEqual(['removed']);
});

test('a host may close the widget in the very first step', async ({ page, world }) => {
  const told = await page.evaluate(
    async (given) => {
      const told: string[] = [];
      const opening = window.ConnectUI.openConnectUI({
        ...given,
        onEvent({ type }) {
          told.push(type);
          if (type === 'step') opening.close();
        },
      });
      await opening.result;
      await new Promise((resolve) => setTimeout(resolve, 100));
      return told;
    },
    { sessionToken: await world.token(), apiURL: world.apiUrl },
  );
  expect(told).toEqual(['step', 'close']);
  await expect(page.locator('connect-ui')).toHaveCount(0);
});
