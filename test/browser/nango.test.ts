import type RealNango from '@nangohq/frontend';
import type { Page } from '@playwright/test';
import type { ConnectUI, ConnectUIEvent } from '../../src/nango.js';
import { answerOf } from './answer-of.js';
import { choose, part } from './widget.js';
import { answerProvider, endSession, expect, test, type World } from './world.js';

declare global {
  interface Window {
    nangos: Readonly<Record<string, typeof RealNango>>;
    dialogTold: ConnectUIEvent[];
    dialog: ConnectUI;
    ended: Promise<unknown>;
  }
}

const names = ['@nangohq/frontend', 'connect-ui/nango'] as const;

test.beforeEach(async ({ page, world }) => {
  await page.goto(`${world.siteUrl}/clients`);
  await page.waitForFunction(() => 'nangos' in window);
});

test.afterEach(async ({ page }) => {
  expect(await page.evaluate(() => window.violations)).toEqual([]);
});

/** Has the button of the page call `auth`. Answers the token. */
async function authOnPress(page: Page, world: World, name: string, key: string): Promise<string> {
  const connectSessionToken = await world.token();
  await page.evaluate(
    ({ name, host, connectSessionToken, key }) => {
      const Nango = window.nangos[name];
      if (!Nango) throw new Error(name);
      const nango = new Nango({ host, connectSessionToken });
      document.querySelector('#go')?.addEventListener('click', () => {
        window.ended = nango.auth(key).then(
          (ok) => ({ ok }),
          ({ name, type }) => ({ err: { name, type } }),
        );
      });
    },
    { name, host: world.apiUrl, connectSessionToken, key },
  );
  return connectSessionToken;
}

const ended = (page: Page) => page.evaluate(() => window.ended);

for (const name of names) {
  test(`a person connects through a window that ${name} opens`, async ({ page, world }) => {
    await authOnPress(page, world, name, 'demo-oauth2');
    const [popup] = await Promise.all([page.waitForEvent('popup'), page.locator('#go').click()]);
    await answerProvider(popup, 'allow');
    expect(await ended(page)).toEqual({
      ok: { providerConfigKey: 'demo-oauth2', connectionId: expect.any(String), isPending: false },
    });
    expect(await world.connections()).toHaveLength(1);
    await expect.poll(() => popup.isClosed()).toBe(true);
  });

  test(`a person who says no is told so by ${name}`, async ({ page, world }) => {
    await authOnPress(page, world, name, 'demo-oauth2');
    const [popup] = await Promise.all([page.waitForEvent('popup'), page.locator('#go').click()]);
    await answerProvider(popup, 'deny');
    expect(await ended(page)).toEqual({ err: { name: 'Error', type: 'callback_err' } });
  });

  test(`a host shows a page in a frame by ${name}`, async ({ page, world }) => {
    await openDialog(page, world, name, { baseURL: world.pageUrl, apiURL: world.apiUrl });
    const frame = page.frameLocator('iframe#connect-ui');
    await expect(frame.getByRole('heading').first()).toBeVisible();
    expect(await page.evaluate(() => document.body.style.overflow)).toBe('hidden');
    await choose(frame, 'demo-none');
    await frame.locator('connect-ui [part~="submit"]').click();
    // The frame goes with the press, and the driver would wait for it.
    await frame.locator('connect-ui [part~="done"]').evaluate((done: HTMLElement) => done.click());
    await expect(page.locator('iframe')).toHaveCount(0);
    expect(await page.evaluate(() => window.dialogTold)).toEqual([
      { type: 'ready' },
      {
        type: 'connect',
        payload: { providerConfigKey: 'demo-none', connectionId: expect.any(String) },
      },
      { type: 'close' },
    ]);
  });
}

test('a session that is over is told, where the other client waits for ever', async ({ page, world }) => {
  await endSession(world, await authOnPress(page, world, 'connect-ui/nango', 'demo-oauth2'));
  await page.locator('#go').click();
  expect(await ended(page)).toEqual({ err: { name: 'Error', type: 'unknown_connect_session_token' } });
});

type DialogOptions = { baseURL?: string; apiURL?: string; themeOverride?: 'light' | 'dark' | 'system' };

/** Opens the dialog and keeps what it tells; a token comes only after it was opened. */
async function openDialog(page: Page, world: World, name: string, options: DialogOptions): Promise<void> {
  const connectSessionToken = await world.token();
  await page.evaluate(
    ({ name, options, host, connectSessionToken }) => {
      const Nango = window.nangos[name];
      if (!Nango) throw new Error(name);
      window.dialogTold = [];
      document.body.style.overflow = 'scroll';
      window.dialog = new Nango({ host }).openConnectUI({
        ...options,
        onEvent: (event) => void window.dialogTold.push(event),
      }) as unknown as ConnectUI;
      window.dialog.setSessionToken(connectSessionToken);
    },
    { name, options, host: world.apiUrl, connectSessionToken },
  );
}

test('a frame of ours has a title, gives the page’s own scrolling back, and can be shown again', async ({
  page,
  world,
}) => {
  await openDialog(page, world, 'connect-ui/nango', { baseURL: world.pageUrl, apiURL: world.apiUrl });
  await expect(page.getByTitle('Connect an account')).toBeVisible();
  await page.evaluate(() => {
    window.dialog.open();
    window.dialog.close();
    window.dialog.close();
  });
  await expect(page.locator('iframe')).toHaveCount(0);
  expect(await page.evaluate(() => [document.body.style.overflow, window.dialog.iframe])).toEqual([
    'scroll',
    null,
  ]);
  await page.evaluate(() => window.dialog.open());
  await expect(page.frameLocator('iframe').locator('connect-ui [part~="integration"]').first()).toBeVisible();
});

test('a token goes to the page in the frame alone, and only that page is heard', async ({ page, world }) => {
  await page.evaluate((pageUrl) => {
    // The same origin, but not the frame of the dialog.
    const stranger = document.createElement('iframe');
    stranger.src = `${pageUrl}/?embedded=true`;
    stranger.id = 'stranger';
    document.body.append(stranger);
    return new Promise((loaded) => stranger.addEventListener('load', loaded));
  }, world.pageUrl);
  const stranger = await (await page.locator('#stranger').elementHandle())?.contentFrame();
  await openDialog(page, world, 'connect-ui/nango', { baseURL: world.pageUrl, apiURL: world.apiUrl });
  await expect(
    page.frameLocator('#connect-ui').locator('connect-ui [part~="integration"]').first(),
  ).toBeVisible();
  await stranger?.evaluate(() => window.parent.postMessage({ type: 'close' }, '*'));
  await stranger?.evaluate(() => window.parent.postMessage({ type: 'connect', payload: {} }, '*'));
  await page.evaluate(() => new Promise((done) => setTimeout(done)));
  expect(await page.evaluate(() => window.dialogTold)).toEqual([{ type: 'ready' }]);
  await expect(page.locator('#connect-ui')).toHaveCount(1);
});

test('a host that leaves our own widget to the person’s system is stronger than the session', async ({
  page,
  world,
}) => {
  await page.route(`${world.apiUrl}/connect/session`, async (route) => {
    const response = await answerOf(route);
    const { data } = await response.json();
    await route.fulfill({
      response,
      json: { data: { ...data, connectUISettings: { ...data.connectUISettings, defaultTheme: 'dark' } } },
    });
  });
  await openDialog(page, world, 'connect-ui/nango', { themeOverride: 'system' });
  await expect(part(page, 'integration').first()).toBeVisible();
  await expect(page.locator('connect-ui')).toHaveCSS('color-scheme', 'light dark');
});

test('without a page to frame, our own widget is shown, and tells in the same words', async ({
  page,
  world,
}) => {
  await openDialog(page, world, 'connect-ui/nango', { themeOverride: 'dark' });
  await choose(page, 'demo-api-key');
  expect(
    await page.evaluate(() => document.querySelector<HTMLElement>('connect-ui')?.style.colorScheme),
  ).toBe('dark');
  const key = page.locator('connect-ui [part~="input"]').first();
  await key.fill('bad-key');
  await part(page, 'submit').click();
  await expect(part(page, 'notice')).toBeVisible();
  await key.fill('good-key');
  await part(page, 'submit').click();
  await part(page, 'done').click();
  await expect(page.locator('connect-ui')).toHaveCount(0);
  expect(await page.evaluate(() => window.dialogTold)).toEqual([
    { type: 'ready' },
    { type: 'error', payload: { errorType: 'connection_test_failed', errorMessage: expect.any(String) } },
    {
      type: 'connect',
      payload: { providerConfigKey: 'demo-api-key', connectionId: expect.any(String), isPending: false },
    },
    { type: 'close' },
  ]);
});

test('our own widget is closed by the host without a word, and shown again', async ({ page, world }) => {
  await openDialog(page, world, 'connect-ui/nango', {});
  await expect(part(page, 'integration').first()).toBeVisible();
  await page.evaluate(() => window.dialog.close());
  await expect(page.locator('connect-ui')).toHaveCount(0);
  expect(await page.evaluate(() => window.dialogTold)).toEqual([{ type: 'ready' }]);
  await page.evaluate(() => window.dialog.open());
  await expect(part(page, 'integration').first()).toBeVisible();
});
