import type { WebSocketRoute } from '@playwright/test';
import { answerOf } from './answer-of.js';
import { choose, details, openWidget, part } from './widget.js';
import { answerProvider, expect, test } from './world.js';

test.beforeEach(async ({ page, world }) => {
  await page.goto(`${world.siteUrl}/strict`);
});

test.afterEach(async ({ page }) => {
  expect(await page.evaluate(() => window.violations)).toEqual([]);
});

test('two copies of the script, or a module that is evaluated again, open widgets that work', async ({
  page,
  world,
}) => {
  const mistakes: string[] = [];
  page.on('pageerror', (error) => mistakes.push(error.message));
  // Its policy would keep the test itself from adding a script.
  await page.goto(`${world.siteUrl}/plain`);
  await page.route('**/copy/**', async (route) => {
    const response = await answerOf(route, { url: route.request().url().replace('/copy/', '/connect-ui/') });
    await route.fulfill({ response });
  });
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const script = document.createElement('script');
        script.src = '/copy/connect-ui.js';
        script.onload = resolve;
        document.head.append(script);
      }),
  );
  await page.evaluate(() => import(`${location.origin}/connect-ui/define.js?again`));
  for (const closes of [true, false]) {
    await openWidget(page, { sessionToken: await world.token(), apiURL: world.apiUrl });
    await choose(page, 'demo-none');
    await part(page, 'submit').click();
    await expect(part(page, 'success')).toBeVisible();
    if (closes) await part(page, 'done').click();
  }
  expect(await world.connections()).toHaveLength(2);
  expect(mistakes).toEqual([]);
});

test('a person who goes to another page and back finds no widget, and no mistake', async ({
  page,
  world,
}) => {
  const mistakes: string[] = [];
  page.on('pageerror', (error) => mistakes.push(error.message));
  await openWidget(page, { sessionToken: await world.token(), apiURL: world.apiUrl });
  await choose(page, 'demo-oauth2');
  const [popup] = await Promise.all([page.waitForEvent('popup'), part(page, 'submit').click()]);
  await popup.locator('[name=login]').waitFor();
  await page.goto(`${world.siteUrl}/plain`);
  await page.goBack();
  await expect(page.locator('#open')).toBeVisible();
  await expect(page.locator('connect-ui')).toHaveCount(0);
  await popup.close();
  expect(mistakes).toEqual([]);
});

test('a page that is kept frozen behind another has, back again, what was typed and a socket that works', async ({
  page,
  world,
}) => {
  const sockets: WebSocketRoute[] = [];
  await page.routeWebSocket(/./, (socket) => {
    sockets.push(socket);
    socket.connectToServer();
  });
  await openWidget(page, { sessionToken: await world.token(), apiURL: world.apiUrl });
  await choose(page, 'demo-oauth2-subdomain');
  await part(page, 'input').fill('acme');
  await expect.poll(() => sockets.length).toBe(1);
  // As a browser does that keeps a page which was left: it tells, lets nothing run, and cuts its sockets.
  const cdp = await page.context().newCDPSession(page);
  const tell = (type: string) =>
    page.evaluate((name) => dispatchEvent(new PageTransitionEvent(name, { persisted: true })), type);
  await tell('pagehide');
  await cdp.send('Page.setWebLifecycleState', { state: 'frozen' });
  await sockets[0]?.close();
  await cdp.send('Page.setWebLifecycleState', { state: 'active' });
  await tell('pageshow');
  await expect(part(page, 'input')).toHaveValue('acme');
  const [popup] = await Promise.all([page.waitForEvent('popup'), part(page, 'submit').click()]);
  await answerProvider(popup, 'allow');
  await expect(part(page, 'success')).toBeVisible();
  expect(sockets.length).toBeGreaterThan(1);
  expect(await details(page, 'connect')).toHaveLength(1);
  expect(await details(page, 'error')).toEqual([]);
});
