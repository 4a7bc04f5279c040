import { createServer } from 'node:http';
import type { Page } from '@playwright/test';
import { listen } from '../../demo/running-server.js';
import { openNangoUI } from './nango-frame.js';
import { choose, part } from './widget.js';
import { answerProvider, expect, test, type World } from './world.js';

/** Collects what the browser refuses the page, and whoever else than its server and its API is asked. */
async function watched(page: Page, world: World) {
  const violations: string[] = [];
  const strangers: string[] = [];
  await page.exposeFunction('violated', (what: string) => violations.push(what));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      (window as unknown as { violated(what: string): void }).violated(`${violatedDirective} ${blockedURI}`),
    );
  });
  const own = [world.pageUrl, world.apiUrl, world.provider.url, world.siteUrl];
  page.context().on('request', (request) => {
    if (!own.some((origin) => request.url().startsWith(origin))) strangers.push(request.url());
  });
  return { violations, strangers };
}

test('its own headers refuse the page nothing, and it asks nobody but its API', async ({ page, world }) => {
  const { violations, strangers } = await watched(page, world);
  const { data } = await world.nango.createConnectSession({ end_user: { id: world.person } });
  const answer = await page.goto(data.connect_link);
  expect(answer?.headers()['content-security-policy']).toContain("require-trusted-types-for 'script'");
  await choose(page, 'demo-basic');
  await part(page, 'submit').waitFor();
  await part(page, 'back').click();
  await choose(page, 'demo-oauth2');
  const [popup] = await Promise.all([page.waitForEvent('popup'), part(page, 'submit').click()]);
  await answerProvider(popup, 'allow');
  await expect(part(page, 'success')).toBeVisible();
  expect(violations).toEqual([]);
  expect(strangers).toEqual([]);
});

test('it works below any path that ends with a slash', async ({ page, world }) => {
  const base = '/some/where/';
  const front = await listen(
    createServer(async ({ url = '' }, response) => {
      const answer = await fetch(world.pageUrl + url.replace(base, '/'));
      response.writeHead(answer.status, {
        'Content-Type': answer.headers.get('content-type') ?? '',
        'Content-Security-Policy': answer.headers.get('content-security-policy') ?? '',
      });
      response.end(new Uint8Array(await answer.arrayBuffer()));
    }),
    0,
    '127.0.0.1',
  );
  const outsideOfBase: string[] = [];
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    if (origin === front.url && !pathname.startsWith(base)) outsideOfBase.push(pathname);
  });
  try {
    // Without the slash, as hosts write it: the client puts it there.
    const ui = await openNangoUI(page, world, {
      baseURL: `${front.url}${base.slice(0, -1)}`,
      sessionToken: await world.token(['demo-api-key']),
    });
    await ui.part('input').fill('good-key');
    await ui.part('submit').click();
    await expect(ui.part('success')).toBeVisible();
    expect(await ui.types()).toEqual(['ready', 'connect']);
    expect(outsideOfBase).toEqual([]);
  } finally {
    await front.close();
  }
});

test('a host that wants it so hears of a sign-in window that was closed', async ({ page, world }) => {
  const ui = await openNangoUI(page, world, {
    detectClosedAuthWindow: true,
    sessionToken: await world.token(['demo-oauth2']),
  });
  const [popup] = await Promise.all([page.waitForEvent('popup'), ui.part('submit').click()]);
  await popup.locator('#login').or(popup.locator('#allow')).waitFor();
  await popup.close();
  await expect(ui.part('notice')).toContainText('The window was closed');
  expect((await ui.told()).slice(1)).toEqual([
    { type: 'error', payload: { errorType: 'window_closed', errorMessage: expect.any(String) } },
  ]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`for a person who likes it ${colorScheme}, the host’s page is seen around the panel`, async ({
    browser,
    world,
  }) => {
    const context = await browser.newContext({ colorScheme });
    const page = await context.newPage();
    const ui = await openNangoUI(page, world, { sessionToken: await world.token() });
    await ui.part('integration').first().waitFor();
    await page.evaluate(() => {
      document.body.style.background = 'rgb(0 255 0)';
    });
    const scheme = () =>
      ui
        .part('dialog')
        .evaluate((dialog) => getComputedStyle(dialog).backgroundColor === 'rgb(255, 255, 255)');
    expect(await scheme()).toBe(colorScheme === 'light');
    const shot = (await page.screenshot({ clip: { x: 40, y: 300, width: 1, height: 1 } })).toString('base64');
    const [red = 0, green = 0, blue = 0] = await page.evaluate(async (png) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const canvas = new OffscreenCanvas(1, 1).getContext('2d');
      canvas?.drawImage(image, 0, 0);
      return [...(canvas?.getImageData(0, 0, 1, 1).data ?? [])];
    }, shot);
    // Green, behind the dialog's own veil.
    expect(green).toBeGreaterThan(80);
    expect(red).toBeLessThan(40);
    expect(blue).toBeLessThan(40);
    await context.close();
  });
}

test('a theme in the address beats the system’s', async ({ browser, world }) => {
  const context = await browser.newContext({ colorScheme: 'light' });
  const page = await context.newPage();
  const ui = await openNangoUI(page, world, { themeOverride: 'dark', sessionToken: await world.token() });
  await ui.part('integration').first().waitFor();
  const ground = () => ui.part('dialog').evaluate((dialog) => getComputedStyle(dialog).backgroundColor);
  expect(await ground()).toBe('rgb(26, 27, 32)');
  await page.goto(`${world.pageUrl}/?theme=system&session_token=${await world.token()}`);
  const own = () => part(page, 'dialog').evaluate((dialog) => getComputedStyle(dialog).backgroundColor);
  expect(await own()).toBe('rgb(255, 255, 255)');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(own).toBe('rgb(26, 27, 32)');
  await context.close();
});
