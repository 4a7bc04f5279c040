import { openNangoUI } from './nango-frame.js';
import { tickUntil } from './widget.js';
import { expect, test } from './world.js';

test('a token set late opens what it allows', async ({ page, world }) => {
  const ui = await openNangoUI(page, world);
  await expect.poll(() => ui.types()).toEqual(['ready']);
  await ui.setToken(await world.token(['demo-none']));
  await ui.part('submit').click();
  await expect(ui.part('success')).toBeVisible();
  expect(await ui.types()).toEqual(['ready', 'connect']);
});

test('the same token again leaves the person where they are', async ({ page, world }) => {
  const token = await world.token(['demo-api-key']);
  const ui = await openNangoUI(page, world, { sessionToken: token });
  await ui.part('input').fill('half of a k');
  await ui.setToken(token);
  await ui.setToken(token);
  await expect(ui.part('input')).toHaveValue('half of a k');
});

test('a token for other integrations, set at any time, starts over', async ({ page, world }) => {
  const ui = await openNangoUI(page, world, { sessionToken: await world.token(['demo-api-key']) });
  await ui.part('input').fill('half of a k');
  await ui.setToken(await world.token(['demo-none']));
  await ui.part('submit').click();
  await expect(ui.part('success')).toBeVisible();
  expect(await world.connections()).toHaveLength(1);
});

test('an API outside the list is told so, and no token is sent anywhere', async ({ page, world }) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  const ui = await openNangoUI(page, world, { apiURL: world.siteUrl, sessionToken: await world.token() });
  await expect(ui.part('notice')).toContainText('Nothing was sent there');
  const outside = sent.filter((url) => !url.startsWith(world.pageUrl) && !url.includes('/real-client'));
  expect(outside).toEqual([]);
  await ui.leaveBy('close');
  await expect(page.locator('#connect-ui')).toHaveCount(0);
  expect(await ui.types()).toEqual(['ready', 'close']);
});

test('a host that gives no token for ten seconds is told so, and a token that comes later still opens', async ({
  page,
  world,
}) => {
  await page.clock.install({ time: 0 });
  // Stands still but for what the test adds: on a busy machine a running clock has gone on by itself.
  await page.clock.pauseAt(1000);
  const ui = await openNangoUI(page, world);
  await expect.poll(() => ui.types()).toEqual(['ready']);
  // It waits since at most so long.
  const waitedMs = await tickUntil(ui.part('dialog'));
  await page.clock.fastForward(9_999 - waitedMs);
  await expect(ui.part('notice')).toHaveCount(0);
  await page.clock.fastForward(waitedMs + 1);
  await expect(ui.part('notice')).toContainText('The app did not answer');
  await ui.setToken(await world.token(['demo-none']));
  await expect(ui.part('submit')).toBeVisible();
});
