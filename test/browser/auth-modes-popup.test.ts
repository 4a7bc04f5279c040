import type { Page } from '@playwright/test';
import {
  expectFilled,
  type Filling,
  field,
  fillIn,
  openForm,
  readConnected,
  rightFilling,
} from './fillings.js';
import { details, part } from './widget.js';
import { answerProvider, expect, test } from './world.js';

test.beforeEach(async ({ page, world }) => {
  await page.goto(`${world.siteUrl}/strict`);
});

test.afterEach(async ({ page }) => {
  expect(await page.evaluate(() => window.violations)).toEqual([]);
});

/** An integration whose provider asks the person on a page of its own. */
interface PopupMode {
  readonly mode: string;
  readonly key: string;
  readonly deny: (popup: Page) => Promise<void>;
  readonly allow: (popup: Page, person: string) => Promise<void>;
  /** How a no sounds, where the wire can tell it from any other end. */
  readonly refusal?: string;
  /** What the host reads afterwards. */
  readonly kept: (typed: Filling) => Record<string, unknown>;
}

const signIn = {
  deny: (popup: Page) => answerProvider(popup, 'deny'),
  allow: (popup: Page) => answerProvider(popup, 'allow'),
};

const install = {
  // The answer may close the window before the press is acknowledged.
  deny: (popup: Page) =>
    popup
      .locator('#cancel')
      .click()
      .catch(() => {}),
  async allow(popup: Page, person: string) {
    await popup.locator('[name=login]').fill(person);
    // An organisation has an app once: whoever installs it again takes over the connection.
    await popup.locator('[name=organization]').fill(person);
    await popup
      .locator('#install')
      .click()
      .catch(() => {});
  },
};

const modes: readonly PopupMode[] = [
  {
    mode: 'OAUTH2',
    key: 'demo-oauth2-subdomain',
    ...signIn,
    kept: (typed) => ({
      credentials: { type: 'OAUTH2', access_token: expect.any(String) },
      connection_config: typed,
    }),
  },
  {
    mode: 'OAUTH1',
    key: 'demo-oauth1',
    deny: (popup) =>
      popup
        .locator('#deny')
        .click()
        .catch(() => {}),
    async allow(popup, person) {
      await popup.locator('[name=login]').fill(person);
      await popup
        .locator('#allow')
        .click()
        .catch(() => {});
    },
    // OAuth 1.0a has no word for a no.
    refusal: 'provider_refused',
    kept: () => ({ credentials: { type: 'OAUTH1', oauth_token: expect.any(String) } }),
  },
  {
    mode: 'APP',
    key: 'demo-app',
    ...install,
    kept: () => ({
      credentials: { type: 'APP', access_token: expect.any(String) },
      connection_config: { installation_id: expect.any(String) },
    }),
  },
  {
    mode: 'CUSTOM',
    key: 'demo-app-oauth',
    ...install,
    kept: () => ({
      credentials: { type: 'APP', user: expect.anything() },
      connection_config: { installation_id: expect.any(String) },
    }),
  },
  {
    mode: 'MCP_OAUTH2',
    key: 'demo-mcp',
    ...signIn,
    kept: () => ({ credentials: { access_token: expect.any(String) } }),
  },
];

for (const { mode, key, deny, allow, refusal = 'access_denied', kept } of modes) {
  test(`${mode}: a person who says no to ${key} is back at the form, and can say yes`, async ({
    page,
    world,
  }) => {
    const filling = rightFilling(world, key);
    await openForm(page, world, key);
    await fillIn(page, filling);
    const [popup] = await Promise.all([page.waitForEvent('popup'), part(page, 'submit').click()]);
    await deny(popup);
    await expect(part(page, 'notice')).toHaveAttribute('data-tone', 'problem');
    await expect(part(page, 'submit')).toBeVisible();
    await expectFilled(page, filling);
    expect(await details(page, 'error')).toMatchObject([{ code: refusal }]);

    const [again] = await Promise.all([page.waitForEvent('popup'), part(page, 'submit').click()]);
    await allow(again, world.person);
    const connection = await readConnected(page, world);
    expect(connection).toMatchObject({ tags: { end_user_id: world.person }, ...kept(filling) });
  });
}

test('MCP_OAUTH2_GENERIC: an address without an MCP server is refused, and the right one signs the person in', async ({
  page,
  world,
}) => {
  await openForm(page, world, 'demo-mcp-generic');
  const address = field(page, 'mcp_server_url');
  const right = await address.inputValue();
  const wrong = `${world.provider.url}/api/key`;
  await address.fill(wrong);
  await part(page, 'submit').click();
  await expect(part(page, 'notice')).toHaveAttribute('data-tone', 'problem');
  await expect(part(page, 'submit')).toBeVisible();
  await expect(address).toHaveValue(wrong);
  expect(await details(page, 'error')).toMatchObject([{ code: 'provider_refused' }]);

  await address.fill(right);
  const [popup] = await Promise.all([page.waitForEvent('popup'), part(page, 'submit').click()]);
  await answerProvider(popup, 'allow');
  expect(await readConnected(page, world)).toMatchObject({
    credentials: { access_token: expect.any(String) },
    connection_config: { mcp_server_url: right },
    tags: { end_user_id: world.person },
  });
});

test('INSTALL_PLUGIN: a person who gives up the installation can do it after all', async ({
  page,
  world,
}) => {
  await openForm(page, world, 'demo-install-plugin');
  const [popup] = await Promise.all([page.waitForEvent('popup'), part(page, 'submit').click()]);
  await popup.locator('#install').waitFor();
  await page.getByRole('button', { name: /cancel/i }).click();
  await expect(part(page, 'submit')).toBeVisible();
  const [again] = await Promise.all([page.waitForEvent('popup'), part(page, 'submit').click()]);
  await again
    .locator('#install')
    .click()
    .catch(() => {});
  expect(await readConnected(page, world)).toMatchObject({
    credentials: { type: 'BASIC' },
    connection_config: { website_id: expect.any(String) },
  });
});
