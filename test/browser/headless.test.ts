import type { Page } from '@playwright/test';
import type { ConnectClient, ConnectStep, createConnectClient } from '../../src/headless.js';
import { answerProvider, endSession, expect, test, type World } from './world.js';

declare global {
  interface Window {
    createConnectClient: typeof createConnectClient;
    client: ConnectClient;
    ending: AbortController;
    steps: ConnectStep[];
    answers: unknown[];
  }
}

test.beforeEach(async ({ page, world }) => {
  await page.goto(`${world.siteUrl}/clients`);
  await page.waitForFunction(() => 'createConnectClient' in window);
});

test.afterEach(async ({ page }) => {
  expect(await page.evaluate(() => window.violations)).toEqual([]);
});

/** Puts a host's own screens into the page: a button that connects, and a link where there is no window. Answers the token. */
async function showOwnScreens(page: Page, world: World, integration: string): Promise<string> {
  const sessionToken = await world.token();
  await page.evaluate(
    async ({ apiURL, sessionToken, integration }) => {
      window.client = window.createConnectClient({ apiURL, sessionToken });
      window.ending = new AbortController();
      window.steps = [];
      window.answers = [];
      const ready = await window.client.provider(integration);
      if (!ready.ok) throw new Error(ready.error.code);
      document.querySelector('#go')?.addEventListener('click', async () => {
        const answer = await window.client.connect({
          integration,
          signal: window.ending.signal,
          onStep(step) {
            window.steps.push(step);
            if (step.name !== 'waiting' || step.popup === 'open' || !step.link) return;
            const link = document.createElement('a');
            Object.assign(link, {
              href: step.link,
              target: '_blank',
              rel: 'opener',
              textContent: 'Sign in here',
            });
            link.onclick = () => step.followed();
            document.querySelector('#steps')?.replaceChildren(link);
          },
        });
        window.answers.push(answer);
      });
    },
    { apiURL: world.apiUrl, sessionToken, integration },
  );
  return sessionToken;
}

const answers = (page: Page) => page.evaluate(() => window.answers);
const popups = (page: Page) =>
  page.evaluate(() => window.steps.map((step) => (step.name === 'waiting' ? step.popup : step.name)));

test('a host’s own button connects through the provider’s window', async ({ page, world }) => {
  await showOwnScreens(page, world, 'demo-oauth2');
  const [popup] = await Promise.all([page.waitForEvent('popup'), page.locator('#go').click()]);
  await answerProvider(popup, 'allow');
  await expect
    .poll(() => answers(page))
    .toEqual([
      {
        ok: true,
        value: { connectionId: expect.any(String), providerConfigKey: 'demo-oauth2', isPending: false },
      },
    ]);
  expect(await world.connections()).toHaveLength(1);
  await expect.poll(() => popup.isClosed()).toBe(true);
});

test('the window is open, at its final address, before the press has ended', async ({ page, world }) => {
  const acknowledged = page.waitForEvent('websocket').then((socket) => socket.waitForEvent('framereceived'));
  await showOwnScreens(page, world, 'demo-oauth2');
  await acknowledged;
  const opened = await page.evaluate(() => {
    document.querySelector<HTMLElement>('#go')?.click();
    return window.opened;
  });
  expect(opened).toEqual([expect.stringContaining(`${world.apiUrl}/oauth/connect/demo-oauth2?`)]);
  expect(opened[0]).toContain('ws_client_id=');
});

test('a person who says no is told so, and can say yes at the next press', async ({ page, world }) => {
  await showOwnScreens(page, world, 'demo-oauth2');
  const [popup] = await Promise.all([page.waitForEvent('popup'), page.locator('#go').click()]);
  await answerProvider(popup, 'deny');
  await expect.poll(() => answers(page)).toMatchObject([{ ok: false, error: { code: 'access_denied' } }]);
  const [again] = await Promise.all([page.waitForEvent('popup'), page.locator('#go').click()]);
  await answerProvider(again, 'allow');
  await expect.poll(() => answers(page)).toMatchObject([{ ok: false }, { ok: true }]);
});

test('where the browser gives no window, a link of the host leads to the same end', async ({
  page,
  world,
}) => {
  await showOwnScreens(page, world, 'demo-oauth2');
  await page.evaluate(() => {
    window.open = () => null;
  });
  await page.locator('#go').click();
  const link = page.getByRole('link', { name: 'Sign in here' });
  const [popup] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
  await answerProvider(popup, 'allow');
  await expect.poll(() => answers(page)).toMatchObject([{ ok: true }]);
  expect(await popups(page)).toContain('unsure');
});

test('a session that is over is told, though the API is silent in its window', async ({ page, world }) => {
  await endSession(world, await showOwnScreens(page, world, 'demo-oauth2'));
  await page.locator('#go').click();
  await expect.poll(() => answers(page)).toMatchObject([{ ok: false, error: { code: 'session_expired' } }]);
});

test('a signal closes the window', async ({ page, world }) => {
  await showOwnScreens(page, world, 'demo-oauth2');
  const [popup] = await Promise.all([page.waitForEvent('popup'), page.locator('#go').click()]);
  await page.evaluate(() => window.ending.abort());
  await expect
    .poll(() => answers(page))
    .toEqual([{ ok: false, error: { code: 'aborted', attemptMayComplete: false } }]);
  await expect.poll(() => popup.isClosed()).toBe(true);
});

test('a press that nobody was ready for opens its window too', async ({ page, world }) => {
  const sessionToken = await world.token();
  await page.evaluate(
    ({ apiURL, sessionToken }) => {
      window.answers = [];
      const client = window.createConnectClient({ apiURL, sessionToken });
      document.querySelector('#go')?.addEventListener('click', async () => {
        window.answers.push(await client.connect({ integration: 'demo-oauth2' }));
      });
    },
    { apiURL: world.apiUrl, sessionToken },
  );
  const [popup] = await Promise.all([page.waitForEvent('popup'), page.locator('#go').click()]);
  await answerProvider(popup, 'allow');
  await expect.poll(() => answers(page)).toMatchObject([{ ok: true }]);
});
