import { canary, openForm, press, tokenPlaces, typeCanaries } from './canary.js';
import { part } from './widget.js';
import { expect, test } from './world.js';

const ownApp = {
  oauth_client_id_override: '',
  oauth_client_secret_override: '',
  oauth_refresh_token_override: '',
};

/** Of each auth mode with a sign-in: where the value of each field goes in the popup's address, in their order. */
const signIns = [
  ['OAUTH2', 'demo-oauth2', [], undefined],
  ['OAUTH2', 'demo-oauth2-subdomain', ['params[subdomain]'], undefined],
  [
    'OAUTH2 with an app of one’s own',
    'demo-oauth2',
    Object.keys(ownApp).map((name) => `credentials[${name}]`),
    ownApp,
  ],
  ['OAUTH1', 'demo-oauth1', [], undefined],
  ['APP', 'demo-app', [], undefined],
  ['CUSTOM', 'demo-app-oauth', [], undefined],
  ['MCP_OAUTH2', 'demo-mcp', [], undefined],
  ['MCP_OAUTH2_GENERIC', 'demo-mcp-generic', ['params[mcp_server_url]'], undefined],
  ['INSTALL_PLUGIN', 'demo-install-plugin', [], undefined],
] as const;

for (const [mode, key, parts, defaults] of signIns) {
  test(`${mode}: what is typed for ${key} goes into the popup’s address and nowhere else`, async ({
    page,
    world,
  }) => {
    const { token, seen, inPage } = await openForm(page, world, key, defaults);
    await expect(part(page, 'input')).toHaveCount(parts.length);
    await typeCanaries(page);
    expect(await inPage()).toEqual([]);
    await Promise.all([page.waitForEvent('popup'), press(page)]);
    const request = `GET /oauth/connect/${key}`;
    const expected = [
      ...tokenPlaces(token, key, request),
      ...parts.map((name, place) => `${canary(place)}: ${request} query ${name}`),
    ].sort();
    await expect.poll(() => [...seen].sort()).toEqual(expected);
    // No link with the address is in the page as long as the window can be seen.
    expect(await inPage()).toEqual([]);
    await page.evaluate(() => window.handle.close());
    await expect(page.locator('connect-ui')).toHaveCount(0);
    expect(await inPage()).toEqual([]);
    expect([...seen].sort()).toEqual(expected);
  });
}

test('the link that replaces a lost window is the one place in the page with the token, until it closes', async ({
  page,
  world,
}) => {
  const { token, inPage } = await openForm(page, world, 'demo-oauth2-subdomain');
  await typeCanaries(page);
  const [popup] = await Promise.all([page.waitForEvent('popup'), press(page)]);
  await popup.locator('[name=login]').waitFor();
  await popup.close();
  await expect(part(page, 'notice')).toBeVisible();
  expect(await inPage()).toEqual([`${canary(0)}: attribute a[href]`, `${token}: attribute a[href]`]);
  await page.evaluate(() => window.handle.close());
  await expect(page.locator('connect-ui')).toHaveCount(0);
  expect(await inPage()).toEqual([]);
});
