import type { Frame } from '@playwright/test';
import { answerOf } from './answer-of.js';
import { bombard, countArrivals } from './hostile-messages.js';
import { addFrame, answerForStrangers, settled, stranger, watchAll } from './strangers.js';
import { choose, openWidget, part } from './widget.js';
import { expect, test } from './world.js';

test.beforeEach(({ page, world }) => answerForStrangers(page, world));

for (const place of ['picker', 'form'] as const) {
  test(`beside the ${place}, no frame can change, tell or ask for anything`, async ({ page, world }) => {
    await page.goto(`${world.siteUrl}/plain`);
    const look = watchAll(page, world);
    await openWidget(page, { sessionToken: await world.token(), apiURL: world.apiUrl });
    await expect(part(page, 'search')).toBeFocused();
    if (place === 'form') await choose(page, 'demo-api-key');
    if (place === 'form') await expect(part(page, 'submit')).toBeVisible();
    const before = await look();
    for (const address of [`${stranger}/`, `${world.apiUrl}/other-page`]) {
      await bombard(await addFrame(page, address), 'parent', page);
      expect(await look()).toEqual(before);
    }
  });
}

test('while a window is open, neither a frame of the API nor a stranger in that window ends the attempt', async ({
  page,
  world,
}) => {
  await page.goto(`${world.siteUrl}/plain`);
  const look = watchAll(page, world);
  await openWidget(page, { sessionToken: await world.token(['demo-oauth2']), apiURL: world.apiUrl });
  const [popup] = await Promise.all([page.waitForEvent('popup'), part(page, 'submit').click()]);
  await popup.locator('[name=login]').waitFor();
  await expect(part(page, 'waiting')).toBeVisible();
  const before = await look();
  await bombard(await addFrame(page, `${world.apiUrl}/other-page`), 'parent', page);
  expect(await look()).toEqual(before);
  // As a provider's page would; an address that the person enters cuts the window off.
  await popup.evaluate((next) => location.assign(next), `${stranger}/`);
  await popup.waitForURL(`${stranger}/`);
  await bombard(popup, 'opener', page);
  expect(await look()).toEqual(before);
  expect(await world.connections()).toEqual([]);
});

test('beside the hosted page, no frame can give it a token or settings, or close it', async ({
  page,
  world,
}) => {
  await page.goto(`${world.siteUrl}/plain`);
  await page.evaluate(() => {
    window.messages = [];
    addEventListener('message', ({ data, origin }) => window.messages.push({ data, origin }));
  });
  const token = await world.token(['demo-api-key']);
  const hosted = await addFrame(page, `${world.pageUrl}/?apiURL=${world.apiUrl}&session_token=${token}`);
  const inside = page.frameLocator('iframe >> nth=0');
  await expect(inside.locator('connect-ui [part~="submit"]')).toBeVisible();
  const look = watchAll(page, world, inside);
  const before = await look();
  // Of the very origin that may frame it, but not the window that does.
  for (const address of [`${world.siteUrl}/other-page`, `${stranger}/`]) {
    await bombard(await addFrame(page, address), 'first frame', hosted);
    await settled(hosted);
    expect(await look()).toEqual(before);
  }
});

test('a page that may not frame the hosted page can do nothing with it but load it', async ({
  page,
  world,
}) => {
  // Somebody forgot the headers.
  await page.route(
    ({ href }) => href.startsWith(`${world.pageUrl}/?`),
    async (route) => {
      const response = await answerOf(route);
      const { 'content-security-policy': _, ...headers } = response.headers();
      await route.fulfill({ response, headers });
    },
  );
  await page.goto(`${stranger}/`);
  const look = watchAll(page, world, page.frameLocator('iframe >> nth=0'));
  const hosted = await addFrame(page, `${world.pageUrl}/?apiURL=${world.apiUrl}`);
  await page.frameLocator('iframe >> nth=0').locator('connect-ui').waitFor({ state: 'attached' });
  const before = await look();
  await bombard(await addFrame(page, `${stranger}/beside`), 'first frame', hosted);
  // The top page is its own parent.
  await bombard(page, 'first frame', hosted);
  await settled(hosted);
  expect(await look()).toEqual(before);
  expect(before.asked).toEqual([]);
});

test('around the isolated frame, no other frame is taken for the page or for the host', async ({
  page,
  world,
}) => {
  await page.goto(`${world.siteUrl}/plain`);
  const inside = page.frameLocator('connect-ui iframe');
  await page.evaluate(
    (given) => {
      window.handle = window.ConnectUI.openConnectUI({
        ...given,
        isolated: true,
        onEvent: (event) => window.heard.push(JSON.parse(JSON.stringify(event))),
      });
    },
    {
      sessionToken: await world.token(['demo-api-key']),
      apiURL: world.apiUrl,
      pageUrl: world.pageUrl,
    },
  );
  await expect(inside.locator('connect-ui [part~="submit"]')).toBeVisible();
  const hosted = page.frames().find((frame) => frame.url().startsWith(world.pageUrl)) as Frame;
  await countArrivals(hosted);
  const look = watchAll(page, world, inside);
  const before = await look();
  // A frame in a shadow tree is out of reach for those beside it.
  await bombard(await addFrame(page, `${world.siteUrl}/other-page`), 'parent', page);
  // What the element has told the page because of that arrives before this.
  await page.evaluate(() => {
    const frame = document.querySelector('connect-ui')?.shadowRoot?.querySelector('iframe');
    frame?.contentWindow?.postMessage('last', '*');
  });
  await expect.poll(() => hosted.evaluate(() => window.arrived)).toBeGreaterThan(0);
  expect(await hosted.evaluate(() => window.arrived)).toBe(1);
  expect(await look()).toEqual(before);
});

test('around the frame of the drop-in, the host hears its page only', async ({ page, world }) => {
  await page.goto(`${world.siteUrl}/clients`);
  await page.waitForFunction(() => 'nangos' in window);
  const sessionToken = await world.token(['demo-api-key']);
  await page.evaluate(
    ({ baseURL, apiURL, token }) => {
      const Nango = window.nangos['connect-ui/nango'];
      window.dialogTold = [];
      if (!Nango) return;
      new Nango({ host: apiURL }).openConnectUI({
        baseURL,
        apiURL,
        sessionToken: token,
        onEvent: (event) => void window.dialogTold.push(JSON.parse(JSON.stringify(event))),
      });
    },
    { baseURL: world.pageUrl, apiURL: world.apiUrl, token: sessionToken },
  );
  const inside = page.frameLocator('#connect-ui');
  await expect(inside.locator('connect-ui [part~="submit"]')).toBeVisible();
  const hosted = page.frames().find((frame) => frame.url().startsWith(world.pageUrl)) as Frame;
  const look = watchAll(page, world, inside);
  const before = await look();
  const other = await addFrame(page, `${world.siteUrl.replace('localhost', '127.0.0.1')}/plain`);
  await bombard(other, 'parent', page);
  await bombard(other, 'first frame', hosted);
  await settled(hosted);
  expect(await look()).toEqual(before);
});
