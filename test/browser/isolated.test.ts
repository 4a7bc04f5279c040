import type { FrameLocator, Locator, Page } from '@playwright/test';
import type { ConnectUIOptions } from '../../src/index.js';
import { choose, details, heard } from './widget.js';
import { answerProvider, expect, test, type World } from './world.js';

const canary = 'canary-7f3a9c';

/** The widget of the hosted page, in the frame of our element. */
function inside(page: Page): { frame: FrameLocator; part(name: string): Locator } {
  const frame = page.frameLocator('connect-ui iframe');
  return { frame, part: (name) => frame.locator(`connect-ui [part~="${name}"]`) };
}

async function openIsolated(
  page: Page,
  world: World,
  options: Pick<ConnectUIOptions, 'apiURL' | 'integration' | 'pageUrl' | 'presentation' | 'lang'> = {},
): Promise<void> {
  const sessionToken = await world.token();
  await page.evaluate(
    (given) => {
      window.handle = window.ConnectUI.openConnectUI({
        ...given,
        isolated: true,
        onEvent: (event) => window.heard.push(JSON.parse(JSON.stringify(event))),
      });
    },
    { sessionToken, apiURL: world.apiUrl, pageUrl: world.pageUrl, ...options },
  );
}

test.beforeEach(async ({ page, world }) => {
  await page.goto(`${world.siteUrl}/strict`);
});

test('a person connects in the frame, and the host hears what it hears of any widget', async ({
  page,
  world,
}) => {
  await page.locator('#open').focus();
  await openIsolated(page, world, { integration: 'demo-api-key' });
  const { part } = inside(page);
  await expect(page.getByTitle('Connect an account')).toBeVisible();
  await part('input').fill('good-key');
  await part('submit').click();
  await expect(part('success')).toBeVisible();
  // The frame goes with the press, and the driver would wait for it.
  part('done')
    .click()
    .catch(() => {});
  await expect(page.locator('connect-ui')).toHaveCount(0);
  const [made] = await world.connections();
  expect(await details(page, 'connect')).toEqual([
    { connectionId: made?.connection_id, providerConfigKey: 'demo-api-key', isPending: false },
  ]);
  expect(await heard(page)).toEqual([
    'view:loading',
    'ready',
    'view:form',
    'submit',
    'connect',
    'view:success',
    'close',
  ]);
  await expect(page.locator('#open')).toBeFocused();
  expect(await page.evaluate(() => document.documentElement.getAttribute('style') ?? '')).toBe('');
  expect(await page.evaluate(() => window.violations)).toEqual([]);
});

test('no script of the host can read what is typed in the frame', async ({ page, world }) => {
  await page.evaluate(() => {
    const spied: string[] = [];
    Object.assign(window, { spied });
    for (const type of [
      'keydown',
      'keyup',
      'input',
      'change',
      'paste',
      'message',
      'focusin',
      'selectionchange',
    ])
      window.addEventListener(
        type,
        (event) => spied.push(`${type} ${JSON.stringify(event instanceof MessageEvent ? event.data : null)}`),
        { capture: true },
      );
  });
  await openIsolated(page, world, { integration: 'demo-api-key' });
  const { part } = inside(page);
  await part('input').pressSequentially(canary);
  const found = await page.evaluate(() => {
    const root = document.querySelector('connect-ui')?.shadowRoot;
    const iframe = root?.querySelector('iframe');
    const tries = [
      () => iframe?.contentDocument?.documentElement.outerHTML,
      () => iframe?.contentWindow?.document.body.innerHTML,
      () => root?.textContent,
      () => [...(root?.querySelectorAll('input') ?? [])].map(({ value }) => value).join(),
      () => document.documentElement.outerHTML,
      () => String(getSelection()),
    ];
    return tries.map((look) => {
      try {
        return look() ?? 'nothing';
      } catch (thrown) {
        return (thrown as Error).name;
      }
    });
  });
  expect(found.slice(0, 2)).toEqual(['nothing', 'SecurityError']);
  const seen = JSON.stringify([
    found,
    await page.evaluate(() => Reflect.get(window, 'spied')),
    await heard(page),
  ]);
  expect(seen).not.toContain(canary);
  expect(seen).not.toContain('keydown');
});

test('a sign-in at a provider works through the frame', async ({ page, world }) => {
  await openIsolated(page, world, { integration: 'demo-oauth2' });
  const { part } = inside(page);
  const opened = page.context().waitForEvent('page');
  await part('submit').click();
  await answerProvider(await opened, 'allow');
  await expect(part('success')).toBeVisible();
  expect(await details(page, 'connect')).toMatchObject([{ providerConfigKey: 'demo-oauth2' }]);
});

test('the host’s callbacks and what it changes meanwhile reach the frame', async ({ page, world }) => {
  const token = await world.token();
  await page.exposeFunction('tokenOfServer', () => token);
  await page.evaluate(
    async ({ apiURL, pageUrl }) => {
      await window.ConnectUI.preload();
      const fetchSessionToken = Reflect.get(window, 'tokenOfServer');
      const element = Object.assign(document.createElement('connect-ui'), {
        apiURL,
        pageUrl,
        isolated: true,
        presentation: 'inline',
        integration: 'demo-api-key',
        fetchSessionToken,
      });
      document.body.append(element);
    },
    { apiURL: world.apiUrl, pageUrl: world.pageUrl },
  );
  const { frame, part } = inside(page);
  await expect(part('input')).toBeVisible();
  await page.evaluate(() => {
    const element = document.querySelector('connect-ui');
    if (element) element.reason = 'To read your invoices';
    element?.style.setProperty('--connect-ui-accent', 'rgb(1, 2, 3)');
  });
  await expect(frame.getByText('To read your invoices')).toBeVisible();
  await expect(frame.locator('connect-ui [part~="submit"]')).toHaveCSS('background-color', 'rgb(1, 2, 3)');
});

test('inline, the frame is as high as what it shows', async ({ page, world }) => {
  await openIsolated(page, world, { presentation: 'inline' });
  const { frame, part } = inside(page);
  await expect(part('search')).toBeVisible();
  const heights = async () => [
    await page.locator('connect-ui iframe').evaluate((iframe) => iframe.getBoundingClientRect().height),
    await frame.locator('connect-ui').evaluate((widget) => Math.ceil(widget.getBoundingClientRect().height)),
  ];
  const fits = async () => {
    const [outer, inner] = await heights();
    return outer === inner && inner;
  };
  await expect.poll(fits).toBeGreaterThan(300);
  const whole = (await heights())[0] ?? 0;
  await choose(frame, 'demo-api-key');
  await expect(part('submit')).toBeVisible();
  await expect.poll(fits).toBeLessThan(whole);
  await expect(page.locator('connect-ui dialog')).toHaveCount(0);
});

for (const place of ['frame', 'page'] as const) {
  test(`Escape closes it with the focus in the ${place}`, async ({ page, world }) => {
    await openIsolated(page, world);
    await expect(inside(page).part('integration').first()).toBeVisible();
    if (place === 'page') {
      await page.locator('connect-ui dialog').evaluate((dialog: HTMLElement) => dialog.focus());
    }
    // The frame goes with the key still down, and the driver would wait for it to come up there.
    page.keyboard.press('Escape').catch(() => {});
    await expect(page.locator('connect-ui')).toHaveCount(0);
    expect(await details(page, 'close')).toMatchObject([{ reason: 'escape' }]);
  });
}

test('what was typed is not lost without a question, whoever presses Escape', async ({ page, world }) => {
  await openIsolated(page, world, { integration: 'demo-api-key' });
  const { frame, part } = inside(page);
  await part('input').fill('half a key');
  await page.keyboard.press('Escape');
  await frame.getByRole('button', { name: 'Keep editing' }).click();
  await expect(part('input')).toHaveValue('half a key');
});

test('the host closes it, at once or while the page is still on its way', async ({ page, world }) => {
  await openIsolated(page, world);
  await page.evaluate(() => window.handle.close());
  await expect(page.locator('connect-ui')).toHaveCount(0);
  await openIsolated(page, world);
  await expect(inside(page).part('integration').first()).toBeVisible();
  await page.evaluate(() => window.handle.close());
  await expect(page.locator('connect-ui')).toHaveCount(0);
  expect(await details(page, 'close')).toMatchObject([{ reason: 'host' }, { reason: 'host' }]);
});

test('a page on the host’s own origin would hide nothing, and is not opened', async ({ page, world }) => {
  await openIsolated(page, world, { pageUrl: `${world.siteUrl}/plain` });
  await expect(page.locator('connect-ui [part~="notice"]')).toContainText('This page is not set up yet');
  await expect(page.locator('connect-ui iframe')).toHaveCount(0);
  expect(await details(page, 'error')).toMatchObject([{ code: 'api_url_invalid' }]);
});

test('a page that does not know the host gets no token, and the person is told', async ({ page, world }) => {
  await page.clock.install();
  await page.goto(`${world.siteUrl.replace('localhost', '127.0.0.1')}/strict`);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openIsolated(page, world);
  await expect(page.locator('connect-ui iframe')).toBeAttached();
  await page.clock.runFor(20_000);
  await expect(page.locator('connect-ui [part~="notice"]')).toContainText('We can’t reach the server');
  expect(await details(page, 'error')).toMatchObject([{ code: 'network' }]);
  expect(asked.filter((url) => url.startsWith(world.apiUrl))).toEqual([]);
});

for (const way of ['its button', 'Escape', 'Escape twice'] as const) {
  test(`tried again, it can be closed at once by ${way}`, async ({ page, world }) => {
    await page.clock.install();
    await page.goto(`${world.siteUrl.replace('localhost', '127.0.0.1')}/strict`);
    await openIsolated(page, world);
    await expect(page.locator('connect-ui iframe')).toBeAttached();
    await page.clock.runFor(20_000);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('connect-ui iframe')).toBeAttached();
    if (way === 'its button') await page.locator('connect-ui [part~="close"]').click({ timeout: 5_000 });
    else await page.keyboard.press('Escape');
    if (way === 'Escape twice') await page.keyboard.press('Escape');
    await expect(page.locator('connect-ui')).toHaveCount(0);
    expect(await details(page, 'close')).toHaveLength(1);
  });
}

test('an API that is not the page’s own is asked for nothing', async ({ page, world }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openIsolated(page, world, { apiURL: 'http://localhost:9' });
  await expect(inside(page).part('notice')).toBeVisible();
  expect(asked.filter((url) => url.startsWith('http://localhost:9'))).toEqual([]);
});
