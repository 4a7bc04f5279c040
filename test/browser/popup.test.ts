import { chromium, type Page } from '@playwright/test';
import { choose, details, heard, openWidget, part } from './widget.js';
import { answerProvider, expect, test, type World } from './world.js';

test.beforeEach(async ({ page, world }) => {
  await page.goto(`${world.siteUrl}/strict`);
});

async function toSignIn(page: Page, world: World): Promise<Page> {
  await openWidget(page, { sessionToken: await world.token(), apiURL: world.apiUrl });
  await choose(page, 'demo-oauth2');
  const [popup] = await Promise.all([page.waitForEvent('popup'), part(page, 'submit').click()]);
  return popup;
}

test('the window is open, at its final address, before the press has ended', async ({ page, world }) => {
  const acknowledged = page.waitForEvent('websocket').then((socket) => socket.waitForEvent('framereceived'));
  await openWidget(page, { sessionToken: await world.token(), apiURL: world.apiUrl });
  await choose(page, 'demo-oauth2');
  await expect(part(page, 'submit')).toBeVisible();
  await acknowledged;
  // Nothing that was awaited goes on before this function has returned.
  const opened = await page.evaluate(() => {
    const submit = document.querySelector('connect-ui')?.shadowRoot?.querySelector('[part~="submit"]');
    (submit as HTMLElement).click();
    return window.opened;
  });
  expect(opened).toEqual([expect.stringContaining(`${world.apiUrl}/oauth/connect/demo-oauth2?`)]);
  expect(opened[0]).toContain('ws_client_id=');
});

test('a person who says no at the provider is back at the form with the reason, and can say yes', async ({
  page,
  world,
}) => {
  const popup = await toSignIn(page, world);
  await answerProvider(popup, 'deny');
  await expect(part(page, 'notice')).toBeVisible();
  await expect(part(page, 'submit')).toBeVisible();
  expect((await details(page, 'error')).map((detail) => (detail as { code: string }).code)).toEqual([
    'access_denied',
  ]);
  const [again] = await Promise.all([page.waitForEvent('popup'), part(page, 'submit').click()]);
  await answerProvider(again, 'allow');
  await expect(part(page, 'success')).toBeVisible();
  expect(await world.connections()).toHaveLength(1);
});

test('a window that is lost from sight is a question, and can be opened again', async ({ page, world }) => {
  const popup = await toSignIn(page, world);
  await popup.locator('[name=login]').waitFor();
  await popup.close();
  await expect(part(page, 'notice')).toContainText('?');
  expect(await heard(page)).toContain('popup_lost');
  expect(await details(page, 'error')).toEqual([]);
  const [again] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: /open it again/i }).click(),
  ]);
  await answerProvider(again, 'allow');
  await expect(part(page, 'success')).toBeVisible();
  expect(await world.connections()).toHaveLength(1);
});

test('a person who cancels is back at the form, and what they typed is still there', async ({
  page,
  world,
}) => {
  await openWidget(page, { sessionToken: await world.token(), apiURL: world.apiUrl });
  await choose(page, 'demo-oauth2-subdomain');
  await part(page, 'input').fill('acme');
  const [popup] = await Promise.all([page.waitForEvent('popup'), part(page, 'submit').click()]);
  const closed = popup.waitForEvent('close');
  await page.getByRole('button', { name: /cancel/i }).click();
  await closed;
  await expect(part(page, 'input')).toHaveValue('acme');
});

test('closing while the window is lost says that the attempt may complete, and the window may', async ({
  page,
  world,
}) => {
  const popup = await toSignIn(page, world);
  await popup.locator('[name=login]').waitFor();
  await popup.close();
  await expect(part(page, 'notice')).toBeVisible();
  await part(page, 'close').click();
  expect(await details(page, 'close')).toEqual([
    { reason: 'dismissed', step: 'view:waiting', attemptMayComplete: true },
  ]);
});

test('*I have finished* with nothing there says so, and waits on', async ({ page, world }) => {
  const popup = await toSignIn(page, world);
  await popup.locator('[name=login]').waitFor();
  await popup.close();
  await page.getByRole('button', { name: /finished/i }).click();
  await expect(part(page, 'waiting').getByText(/nothing has arrived/i)).toBeVisible();
  const [again] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: /open it again/i }).click(),
  ]);
  await answerProvider(again, 'allow');
  await expect(part(page, 'success')).toBeVisible();
});

test('a session that ended meanwhile closes the window instead of showing the API’s error in it', async ({
  page,
  world,
}) => {
  const token = await world.token();
  await openWidget(page, { sessionToken: token, apiURL: world.apiUrl });
  await choose(page, 'demo-oauth2');
  await expect(part(page, 'submit')).toBeVisible();
  await fetch(`${world.apiUrl}/connect/session`, {
    method: 'DELETE',
    headers: { Authorization: `Bearer ${token}` },
  });
  const [popup] = await Promise.all([page.waitForEvent('popup'), part(page, 'submit').click()]);
  if (!popup.isClosed()) await popup.waitForEvent('close');
  await expect(part(page, 'notice')).toBeVisible();
  expect(await details(page, 'error')).toMatchObject([{ code: 'session_expired' }]);
});

test('a blocked popup is a question with a plain link, and the link leads to the connection', async ({
  world,
}) => {
  // Playwright switches the popup blocker off; this browser has its own.
  const { executablePath, args } = test.info().project.use.launchOptions ?? {};
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    ...(args && { args }),
    ignoreDefaultArgs: ['--disable-popup-blocking'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${world.siteUrl}/strict`);
    await openWidget(page, { sessionToken: await world.token(), apiURL: world.apiUrl });
    await choose(page, 'demo-oauth2');
    await expect(part(page, 'submit')).toBeVisible();
    // A press that no person made: Chromium lets no window open for it.
    await pressWithoutPerson(page);
    await expect(part(page, 'notice')).toContainText('?');
    expect(await details(page, 'error')).toEqual([]);
    const link = page.locator('connect-ui a[target="_blank"][rel="opener"]');
    const [popup] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    // A window that the link opened cannot be seen from here: every way on stays.
    await expect(part(page, 'notice')).toContainText('?');
    await expect(link).toBeVisible();
    await answerProvider(popup, 'allow');
    await expect(part(page, 'success')).toBeVisible();
    expect(await world.connections()).toHaveLength(1);
    expect(await page.evaluate(() => window.violations)).toEqual([]);
  } finally {
    await browser.close();
  }
});

/**
 * Presses Connect by script once the person's last own press no longer counts. The page itself waits for that and
 * says when it is done, because each of a driver's looks at the page counts as a press too.
 */
async function pressWithoutPerson(page: Page): Promise<void> {
  const pressed = page.waitForEvent('console', (message) => message.text() === 'pressed');
  await page.evaluate(() => {
    const waiting = setInterval(() => {
      if (navigator.userActivation.isActive) return;
      clearInterval(waiting);
      const submit = document.querySelector('connect-ui')?.shadowRoot?.querySelector('[part~="submit"]');
      (submit as HTMLElement | null)?.click();
      console.log('pressed');
    }, 100);
  });
  await pressed;
}
