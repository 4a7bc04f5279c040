import type { Page } from '@playwright/test';
import { answerOf } from './answer-of.js';
import { expect, test, type World } from './world.js';

/** Frames the page by hand and keeps every message that reaches the host, with the frame it came from. */
async function frameByHand(page: Page, world: World, query = '', origin = world.siteUrl): Promise<void> {
  await page.goto(`${origin}/plain`);
  await page.evaluate((src) => {
    window.messages = [];
    addEventListener('message', ({ data, origin }) => window.messages.push({ data, origin }));
    const frame = document.createElement('iframe');
    frame.id = 'hosted';
    frame.src = src;
    frame.style.cssText = 'width: 640px; height: 720px';
    document.body.append(frame);
  }, `${world.pageUrl}/?apiURL=${world.apiUrl}${query}`);
  // A message for a frame that is still on its way reaches nobody.
  if (origin === world.siteUrl) await expect.poll(() => types(page)).toEqual(['ready']);
}

declare global {
  interface Window {
    messages: { data: { type?: string }; origin: string }[];
  }
}

const post = (page: Page, message: object) =>
  page.evaluate((data) => {
    document.querySelector<HTMLIFrameElement>('#hosted')?.contentWindow?.postMessage(data, '*');
  }, message);

const types = async (page: Page) => (await page.evaluate(() => window.messages)).map(({ data }) => data.type);
const inFrame = (page: Page, name: string) =>
  page.frameLocator('#hosted').locator(`connect-ui [part~="${name}"]`);

test('a token posted before the page is there is heard once it is', async ({ page, world }) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/config.json', async (route) => {
    await released;
    await route.continue();
  });
  await frameByHand(page, world);
  await post(page, { type: 'session_token', sessionToken: await world.token(['demo-none']) });
  await expect(inFrame(page, 'submit')).toHaveCount(0);
  release();
  await expect(inFrame(page, 'submit')).toBeVisible();
});

for (const way of ['the close button', 'Escape', 'a press beside the panel'] as const) {
  test(`${way} tells close once, and last`, async ({ page, world }) => {
    await frameByHand(page, world);
    await post(page, { type: 'session_token', sessionToken: await world.token() });
    await expect(inFrame(page, 'search')).toBeFocused();
    if (way === 'Escape') await page.keyboard.press('Escape');
    else if (way === 'the close button') await inFrame(page, 'close').click();
    else await page.locator('#hosted').click({ position: { x: 5, y: 5 } });
    await expect.poll(() => types(page)).toEqual(['ready', 'close']);
    await expect(inFrame(page, 'dialog')).toHaveCount(0);
    await post(page, { type: 'session_token', sessionToken: await world.token() });
    expect(await types(page)).toEqual(['ready', 'close']);
  });
}

test('a sibling frame cannot give a token', async ({ page, world }) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  await frameByHand(page, world);
  await page.evaluate(async (site) => {
    const sibling = document.createElement('iframe');
    sibling.src = `${site}/plain`;
    const loaded = new Promise((resolve) => sibling.addEventListener('load', resolve));
    document.body.append(sibling);
    await loaded;
  }, world.siteUrl);
  const sibling = page.frames().find((frame) => frame.url().endsWith('/plain') && frame !== page.mainFrame());
  const intruder = `nango_connect_session_${'1'.repeat(64)}`;
  await sibling?.evaluate(
    (sessionToken) => parent.frames[0]?.postMessage({ type: 'session_token', sessionToken }, '*'),
    intruder,
  );
  // What is posted now arrives later, so the sibling's message has been and gone when this one is acted upon.
  await post(page, { type: 'session_token', sessionToken: await world.token(['demo-none']) });
  await expect(inFrame(page, 'submit')).toBeVisible();
  const bearers = sent.filter((url) => url.startsWith(world.apiUrl));
  expect(bearers.filter((url) => url.endsWith('/connect/session'))).toHaveLength(1);
});

test('a page that is not listed cannot frame it; without headers it gives no token and hears nothing', async ({
  page,
  world,
}) => {
  const stranger = world.siteUrl.replace('localhost', '127.0.0.1');
  const token = await world.token(['demo-none']);
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  await frameByHand(page, world, `&session_token=${token}`, stranger);
  await expect.poll(() => page.frames().length).toBe(2);
  expect(await types(page)).toEqual([]);

  // The same where somebody forgot the headers.
  await page.route(
    ({ href }) => href.startsWith(`${world.pageUrl}/?`),
    async (route) => {
      const response = await answerOf(route);
      const { 'content-security-policy': _, ...headers } = response.headers();
      await route.fulfill({ response, headers });
    },
  );
  await frameByHand(page, world, `&session_token=${token}`, stranger);
  await expect.poll(() => types(page)).toEqual(['ready']);
  const told = page.waitForEvent('pageerror');
  await post(page, { type: 'session_token', sessionToken: token });
  expect((await told).message).toContain(`may not be framed by ${stranger}`);
  expect(await types(page)).toEqual(['ready']);
  expect(sent.filter((url) => url.startsWith(world.apiUrl))).toEqual([]);
});

test('what is no message of the wire changes nothing', async ({ page, world }) => {
  await frameByHand(page, world);
  for (const data of [
    {},
    { type: 'connect' },
    { type: 'session_token' },
    { type: 'session_token', sessionToken: 7 },
  ])
    await post(page, data);
  await post(page, { type: 'settings_changed', payload: { defaultTheme: 'dark' } });
  await post(page, { type: 'session_token', sessionToken: await world.token(['demo-none']) });
  await expect(inFrame(page, 'submit')).toBeVisible();
  expect(await page.frameLocator('#hosted').locator('connect-ui').evaluate(schemeOf)).toBe('light dark');
  expect(await types(page)).toEqual(['ready']);
});

test('a preview looks like the page, follows the settings, and neither connects nor closes', async ({
  page,
  world,
}) => {
  await frameByHand(page, world, '&preview=true&embedded=true');
  await post(page, { type: 'session_token', sessionToken: await world.token(['demo-none']) });
  const theme = { light: { primary: '#ffe000' }, dark: { primary: 'not a colour;}' } };
  await post(page, { type: 'settings_changed', payload: { defaultTheme: 'dark', theme } });
  const widget = page.frameLocator('#hosted').locator('connect-ui');
  await expect.poll(() => widget.evaluate(schemeOf)).toBe('dark');
  const submit = inFrame(page, 'submit');
  // What is no colour leaves the one of the session.
  await expect(submit).toHaveCSS('background-color', 'rgb(165, 180, 252)');
  theme.dark.primary = '#e02020';
  await post(page, { type: 'settings_changed', payload: { defaultTheme: 'light', theme } });
  await expect.poll(() => widget.evaluate(schemeOf)).toBe('light');
  // Yellow on white could not be told from it.
  await expect(submit).toHaveCSS('background-color', 'rgb(170, 148, 0)');
  await inFrame(page, 'submit').click();
  await page.keyboard.press('Escape');
  await expect(inFrame(page, 'submit')).toBeEnabled();
  await expect(inFrame(page, 'close')).toHaveCount(0);
  expect(await world.connections()).toHaveLength(0);
  expect(await types(page)).toEqual(['ready']);
});

test('embedded, the panel fills its frame up to 500×700, with nothing around it', async ({ page, world }) => {
  await frameByHand(page, world, '&embedded=true');
  await post(page, { type: 'session_token', sessionToken: await world.token() });
  const box = await inFrame(page, 'dialog').boundingBox();
  expect(box).toMatchObject({ width: 500, height: 700 });
});

function schemeOf(element: HTMLElement | SVGElement): string {
  return getComputedStyle(element).colorScheme;
}
