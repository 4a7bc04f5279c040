import { addScript, elementChunk, files, script, scriptIsThere, test, untilPicker } from './script-page.js';
import { sharedPlace } from './site/script-site.js';
import { choose, details, openWidget, part } from './widget.js';
import { expect } from './world.js';

const integrity = files.integrity['connect-ui.js'];

/** The strictest policy that lets the widget come from one other origin, and reach its API. */
const policy = (scripts: string, apiUrl: string) =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self'",
    `connect-src ${apiUrl} ${apiUrl.replace('http', 'ws')}`,
    `img-src ${apiUrl} data:`,
    "require-trusted-types-for 'script'",
  ].join('; ');

test('from a CDN, below a path and under a strict policy, all comes from there, and a person connects', async ({
  page,
  world,
  host,
}) => {
  const { origin } = new URL(host.cdn);
  const fetched = await host.open({
    head: `<script src="${host.cdn}/connect-ui.js" integrity="${integrity}" crossorigin></script>`,
    policy: policy(`'self' ${origin}`, world.apiUrl),
  });
  await openWidget(page, { sessionToken: await world.token(), apiURL: world.apiUrl });
  await choose(page, 'demo-api-key');
  await part(page, 'input').fill('good-key');
  await part(page, 'submit').click();
  await expect(part(page, 'success')).toBeVisible();
  expect(await world.connections()).toHaveLength(1);
  expect(fetched.slice(0, 3).sort()).toEqual(untilPicker(sharedPlace));
  expect(fetched.filter((path) => !path.startsWith(sharedPlace))).toEqual([]);
  expect(await page.evaluate(() => window.violations)).toEqual([]);
});

test('a policy that trusts a nonce, and what comes of it, is enough', async ({ page, world, host }) => {
  await host.open({
    head: `<script src="${host.cdn}/connect-ui.js" nonce="known"></script>`,
    policy: policy("'nonce-known' 'strict-dynamic'", world.apiUrl),
  });
  await openWidget(page, { sessionToken: await world.token(), apiURL: world.apiUrl });
  await expect(part(page, 'integration').first()).toBeVisible();
  expect(await page.evaluate(() => window.violations)).toEqual([]);
});

test('a script that is not what its checksum says does nothing', async ({ page, host }) => {
  const wrong = files.integrity['define.js'];
  const fetched = await host.open({
    head: `<script src="/connect-ui/connect-ui.js" integrity="${wrong}" crossorigin preload></script>`,
  });
  expect(await page.evaluate(() => typeof window.ConnectUI)).toBe('undefined');
  expect(fetched).toEqual(['/connect-ui/connect-ui.js']);
});

/** What a server that reads `files.json` puts into its page. */
const importMap = (changed: Readonly<Record<string, string>> = {}) => {
  const entries = Object.entries({ ...files.integrity, ...changed });
  const checksums = Object.fromEntries(entries.map(([file, sum]) => [`/connect-ui/${file}`, sum]));
  return `<script type="importmap">${JSON.stringify({ integrity: checksums })}</script>`;
};

test('modules that are what the checksums of files.json say are taken', async ({ page, world, host }) => {
  await host.open({ head: importMap() + script });
  await openWidget(page, { sessionToken: await world.token(), apiURL: world.apiUrl });
  await choose(page, 'demo-api-key');
  await expect(part(page, 'input')).toBeVisible();
});

test('a module that is not what its checksum says is refused, and the host hears of it', async ({
  page,
  world,
  host,
}) => {
  await host.open({ head: importMap({ [elementChunk]: `${integrity}` }) + script });
  await openWidget(page, { sessionToken: await world.token(), apiURL: world.apiUrl });
  expect(await page.evaluate(() => window.handle.result)).toMatchObject({ status: 'closed' });
  expect(await details(page, 'error')).toMatchObject([{ code: 'network' }]);
});

test('modules from an origin that does not share them are a failure that the host hears of', async ({
  page,
  world,
  host,
}) => {
  const { href } = new URL('/connect-ui/connect-ui.js', host.cdn);
  await host.open({ head: `<script src="${href}"></script>` });
  await openWidget(page, { sessionToken: await world.token(), apiURL: world.apiUrl });
  expect(await page.evaluate(() => window.handle.result)).toMatchObject({ status: 'closed' });
  expect(await details(page, 'error')).toMatchObject([
    { code: 'network', message: 'The connect widget could not be loaded.' },
  ]);
});

test('of two scripts of different origins the first to come serves the page', async ({
  page,
  world,
  host,
}) => {
  const fetched = await host.open({ head: `<script async src="${host.cdn}/connect-ui.js"></script>` });
  await scriptIsThere(page);
  await addScript(page, '/connect-ui/connect-ui.js');
  await openWidget(page, { sessionToken: await world.token(), apiURL: world.apiUrl });
  await expect(part(page, 'integration').first()).toBeVisible();
  expect(fetched.filter((path) => !path.startsWith(sharedPlace))).toEqual(['/connect-ui/connect-ui.js']);
});
