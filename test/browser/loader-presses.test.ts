import type { Page } from '@playwright/test';
import { elementChunk, script, test } from './script-page.js';
import { choose, details, openWidget, part } from './widget.js';
import { expect, type World } from './world.js';

const link =
  '<a href="/elsewhere" data-connect-ui data-integration="demo-api-key" data-session-url="/session">Connect</a>';
const connectLink = (page: Page) => page.getByRole('link', { name: 'Connect' });

/** Answers the page's own server for its session. */
async function serveSessions(page: Page, url: string, world: World): Promise<void> {
  await page.route(`${url}/session`, async (route) =>
    route.fulfill({ json: { token: await world.token(), apiURL: world.apiUrl } }),
  );
}

async function connectByKey(page: Page): Promise<void> {
  await part(page, 'input').fill('good-key');
  await part(page, 'submit').click();
  await expect(part(page, 'success')).toBeVisible();
}

for (const [file, how] of [
  [elementChunk, 'is blocked'],
  ['define.js', 'fails'],
] as const) {
  test(`when ${file.replace(/-.*/, '')} ${how} the host hears why, and the next press connects`, async ({
    page,
    world,
    host,
  }) => {
    await host.open({ head: script });
    await page.route(`**/${file}`, (route) =>
      how === 'fails' ? route.fulfill({ status: 503 }) : route.abort('blockedbyclient'),
    );
    const options = { sessionToken: await world.token(), apiURL: world.apiUrl };
    await openWidget(page, options);
    const ended = { status: 'closed', reason: 'host', step: 'view:loading' };
    expect(await page.evaluate(() => window.handle.result)).toEqual(ended);
    const error = { code: 'network', message: 'The connect widget could not be loaded.' };
    expect(await details(page, 'error')).toEqual([error]);
    await expect(page.locator('connect-ui')).toHaveCount(0);
    await page.unroute(`**/${file}`);
    await openWidget(page, options);
    await choose(page, 'demo-api-key');
    await connectByKey(page);
    expect(await details(page, 'error')).toEqual([error]);
    expect(await world.connections()).toHaveLength(1);
  });
}

test('a link whose code is blocked tells why, goes nowhere, and connects at the next press', async ({
  page,
  world,
  host,
}) => {
  await serveSessions(page, host.url, world);
  await host.open({ head: script, body: link });
  await page.route('**/declarative.js', (route) => route.abort());
  const told = page.evaluate(
    () =>
      new Promise((resolve) =>
        document.body.addEventListener('error', (event: Event) => resolve((event as CustomEvent).detail), {
          once: true,
        }),
      ),
  );
  await connectLink(page).click();
  expect(await told).toEqual({ code: 'network', message: 'The connect widget could not be loaded.' });
  expect(page.url()).toBe(`${host.url}/`);
  await page.unroute('**/declarative.js');
  await connectLink(page).click();
  await connectByKey(page);
  expect(await world.connections()).toHaveLength(1);
});

for (const [intent, show] of [
  ['points', (page: Page) => connectLink(page).hover()],
  ['goes by the keyboard', (page: Page) => page.keyboard.press('Tab')],
] as const) {
  test(`whoever ${intent} to a link has its code fetched, before the press and once`, async ({
    page,
    world,
    host,
  }) => {
    await serveSessions(page, host.url, world);
    const fetched = await host.open({ head: script, body: link });
    expect(fetched).toEqual(['/connect-ui/connect-ui.js']);
    await show(page);
    await page.waitForFunction(() => customElements.get('connect-button'));
    const before = [...fetched];
    expect(before).toContain('/connect-ui/declarative.js');
    expect(before).toContain(`/connect-ui/${elementChunk}`);
    await page.keyboard.press('Tab');
    await connectLink(page).click();
    await expect(part(page, 'input')).toBeVisible();
    expect(new Set(fetched).size).toBe(fetched.length);
  });
}

test('a link that is pressed to be opened in another tab is, whether the code has come or not', async ({
  page,
  host,
}) => {
  await page.context().route('**/elsewhere', (route) => route.fulfill({ body: 'Elsewhere' }));
  await page.route('**/declarative.js', () => {});
  await host.open({ head: script, body: link });
  const [other] = await Promise.all([
    page.context().waitForEvent('page'),
    connectLink(page).click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await other.waitForURL(`${host.url}/elsewhere`);
  await expect(page.locator('connect-ui')).toHaveCount(0);
});
