import { addScript, elementChunk, files, script, scriptIsThere, test, untilPicker } from './script-page.js';
import { heard, openWidget, part } from './widget.js';
import { expect } from './world.js';

const link =
  '<a href="/plain" data-connect-ui data-integration="demo-none" data-session-url="/session">Connect</a>';

test('a page on which nobody presses anything pays for the loader alone', async ({ page, host }) => {
  const fetched = await host.open({ head: script, body: link });
  await page.waitForLoadState('networkidle');
  expect(fetched).toEqual(['/connect-ui/connect-ui.js']);
});

for (const when of ['', 'defer', 'async']) {
  test(`a script ${when || 'without attributes'} fetches what the picker needs when it is opened`, async ({
    page,
    world,
    host,
  }) => {
    const head = `<script ${when} src="/connect-ui/connect-ui.js"></script>`;
    const fetched = await host.open({ head });
    await scriptIsThere(page);
    await openWidget(page, { sessionToken: await world.token(), apiURL: world.apiUrl });
    await expect(part(page, 'integration').first()).toBeVisible();
    expect(fetched.slice(0, untilPicker().length).sort()).toEqual(untilPicker());
  });
}

test('what the script says of its looks, all widgets of the page wear that say nothing themselves', async ({
  page,
  host,
}) => {
  const look = (surface: string) =>
    `{ &quot;variables&quot;: { &quot;surface&quot;: &quot;${surface}&quot; } }`;
  await page.route(`${host.url}/session`, (route) => route.abort());
  await host.open({
    head: `<script src="/connect-ui/connect-ui.js" data-appearance="${look('#eefaf2')}"></script>`,
    body: `<connect-ui presentation="inline"></connect-ui>
      ${link}
      ${link.replace('<a', `<a data-appearance="${look('#faeef4')}"`).replace('>Connect', '>Connect another')}`,
  });
  const dialog = part(page, 'dialog');
  await expect(dialog).toHaveCSS('background-color', 'rgb(238, 250, 242)');
  await page.locator('connect-ui').evaluate((element) => element.remove());
  for (const [name, colour] of [
    ['Connect', 'rgb(238, 250, 242)'],
    ['Connect another', 'rgb(250, 238, 244)'],
  ] as const) {
    await page.getByRole('link', { name, exact: true }).click();
    await expect(dialog).toHaveCSS('background-color', colour);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  }
});

test('a script that is inserted late wakes what has been in the page before', async ({
  page,
  world,
  host,
}) => {
  const fetched = await host.open({
    body: `<connect-ui presentation="inline" api-url="${world.apiUrl}"></connect-ui><connect-button>Connect</connect-button>`,
  });
  await page.locator('connect-ui').evaluate(
    (element, token) => {
      element.setAttribute('session-token', token);
    },
    await world.token(),
  );
  await addScript(page, '/connect-ui/connect-ui.js');
  await expect(part(page, 'integration').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Connect', exact: true })).toBeVisible();
  expect(new Set(fetched).size).toBe(fetched.length);
});

test('calls before the code has come are kept, and carried out in their order', async ({
  page,
  world,
  host,
}) => {
  await host.open({ head: script });
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const asked = page.waitForRequest(`**/${elementChunk}`);
  await page.route(`**/${elementChunk}`, async (route) => {
    await held;
    await route.continue();
  });
  const ended = await page.evaluate(
    ({ sessionToken, apiURL }) => {
      const open = (integration: string) =>
        window.ConnectUI.openConnectUI({
          apiURL,
          integration,
          presentation: 'inline',
          onEvent: ({ type, detail }) =>
            window.heard.push(JSON.parse(JSON.stringify({ type: `${integration} ${type}`, detail }))),
        });
      window.handles = ['demo-none', 'closed', 'demo-api-key'].map(open);
      window.handles[1]?.close();
      for (const handle of window.handles)
        handle.update({ sessionToken, reason: 'Said before it was there.' });
      return window.handles[1]?.result;
    },
    { sessionToken: await world.token(), apiURL: world.apiUrl },
  );
  expect(ended).toEqual({ status: 'closed', reason: 'host', step: 'view:loading' });
  await asked;
  expect(await heard(page)).toEqual(['closed close']);
  release();
  await expect(page.locator('connect-ui')).toHaveCount(2);
  await expect(part(page, 'title')).toHaveText(['Connect Demo without account', 'Connect Demo API key']);
  await expect(page.getByText('Said before it was there.')).toHaveCount(2);
});

test('preload fetches what the picker needs once, however often it is called', async ({
  page,
  world,
  host,
}) => {
  const fetched = await host.open({ head: script });
  await page.evaluate(async () => {
    await Promise.all([window.ConnectUI.preload(), window.ConnectUI.preload()]);
    await window.ConnectUI.preload();
  });
  expect([...fetched].sort()).toEqual(untilPicker());
  await openWidget(page, { sessionToken: await world.token(), apiURL: world.apiUrl });
  await expect(part(page, 'integration').first()).toBeVisible();
  expect(new Set(fetched).size).toBe(fetched.length);
});

test('preload that fails settles all the same, and may be called again', async ({ page, host }) => {
  await host.open({ head: script });
  await page.route(`**/${elementChunk}`, (route) => route.abort());
  const isDefined = () =>
    page.evaluate(async () => {
      await window.ConnectUI.preload();
      return customElements.get('connect-ui') !== undefined;
    });
  expect(await isDefined()).toBe(false);
  await page.unroute(`**/${elementChunk}`);
  expect(await isDefined()).toBe(true);
});

test('the attribute preload does so without a call', async ({ page, host }) => {
  const head = '<script preload src="/connect-ui/connect-ui.js"></script>';
  const fetched = await host.open({ head });
  await page.waitForLoadState('networkidle');
  expect([...fetched].sort()).toEqual(untilPicker());
});

test('the links that files.json names fetch ahead what is not fetched again', async ({
  page,
  world,
  host,
}) => {
  const links = files.preload.map((file) => `<link rel="modulepreload" href="/connect-ui/${file}">`);
  const fetched = await host.open({ head: links.join('') + script });
  await page.waitForLoadState('networkidle');
  expect([...fetched].sort()).toEqual(untilPicker());
  await openWidget(page, { sessionToken: await world.token(), apiURL: world.apiUrl });
  await expect(part(page, 'integration').first()).toBeVisible();
  expect(new Set(fetched).size).toBe(fetched.length);
});

for (const second of ['/copy/connect-ui.js', '/connect-ui/connect-ui.js'] as const) {
  test(`a second script, ${second}, leaves the page to the first`, async ({ page, world, host }) => {
    const mistakes: string[] = [];
    page.on('pageerror', (error) => mistakes.push(error.message));
    const fetched = await host.open({ head: script });
    const first = await page.evaluateHandle(() => window.ConnectUI);
    await addScript(page, second);
    expect(await page.evaluate((global) => global === window.ConnectUI, first)).toBe(true);
    await openWidget(page, { sessionToken: await world.token(), apiURL: world.apiUrl });
    await expect(part(page, 'integration').first()).toBeVisible();
    await expect(page.locator('connect-ui')).toHaveCount(1);
    // The same script again need not be fetched.
    const modules = fetched.filter((path) => !path.endsWith('/connect-ui.js'));
    expect(modules.slice(0, files.preload.length).sort()).toEqual(
      files.preload.map((file) => `/connect-ui/${file}`).sort(),
    );
    expect(modules.filter((path) => path.startsWith('/copy/'))).toEqual([]);
    expect(mistakes).toEqual([]);
  });
}
