import type { Page } from '@playwright/test';
import { seenInPage, watch } from './sightings.js';
import { choose, details, heard, part } from './widget.js';
import { expect, test, type World } from './world.js';

/** Opens the widget on a page whose host makes links and knows what was made. */
async function open(page: Page, world: World, expiresInMs = 60_000): Promise<void> {
  await page.clock.install();
  await page.goto(`${world.siteUrl}/strict`);
  await page.exposeFunction('makeLink', async (integration: string) => {
    const { data } = await world.nango.createConnectSession({
      end_user: { id: world.person },
      allowed_integrations: [integration],
    });
    return { url: data.connect_link, expiresAt: (await page.evaluate(() => Date.now())) + expiresInMs };
  });
  await page.exposeFunction('resolve', async (integration: string) => {
    const made = await world.connections();
    return made.find((one) => one.provider_config_key === integration)?.connection_id ?? null;
  });
  await page.evaluate(
    (given) => {
      const host = window as unknown as Record<'makeLink' | 'resolve', (key: string) => Promise<never>>;
      window.handle = window.ConnectUI.openConnectUI({
        ...given,
        createConnectLink: ({ integration }) => host.makeLink(integration),
        resolveConnection: ({ integration }) => host.resolve(integration),
        onEvent: (event) => window.heard.push(JSON.parse(JSON.stringify(event))),
      });
    },
    { sessionToken: await world.token(), apiURL: world.apiUrl },
  );
  await choose(page, 'demo-api-key');
}

const linkBox = (page: Page) => part(page, 'handoff').getByRole('textbox', { name: 'Link' });

test('a person goes on at another device, and the first page finishes when that one has', async ({
  page,
  browser,
  world,
}) => {
  await open(page, world);
  await page.getByRole('button', { name: 'Continue on another device' }).click();
  await expect(part(page, 'handoff')).toContainText('Waiting for the other device');
  await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  await expect(part(page, 'title')).toBeFocused();

  const other = await (await browser.newContext()).newPage();
  await other.goto(await linkBox(page).inputValue());
  await part(other, 'input').fill('good-key');
  await part(other, 'submit').click();
  await expect(part(other, 'success')).toBeVisible();
  await other.context().close();

  await page.clock.runFor(5_000);
  await expect(part(page, 'success')).toBeVisible();
  const [made] = await world.connections();
  expect(await details(page, 'connect')).toEqual([
    { connectionId: made?.connection_id, providerConfigKey: 'demo-api-key', isPending: false },
  ]);
  expect((await heard(page)).slice(-5)).toEqual([
    'view:form',
    'view:waiting',
    'handoff',
    'connect',
    'view:success',
  ]);
  await page.clock.runFor(120_000);
  expect(await details(page, 'connect')).toHaveLength(1);
  expect(await page.evaluate(() => window.violations)).toEqual([]);
});

test('a person who cancels finds what they typed, and the link is gone from the page', async ({
  page,
  world,
}) => {
  await open(page, world);
  await part(page, 'input').fill('half-typed');
  const offer = page.getByRole('button', { name: 'Send to a colleague' });
  await offer.click();
  await expect(linkBox(page)).toBeVisible();
  await expect(part(page, 'input')).toBeHidden();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(part(page, 'input')).toHaveValue('half-typed');
  await expect(part(page, 'input')).toBeFocused();
  await expect(part(page, 'handoff')).toHaveCount(0);
  await expect(offer).toBeVisible();
});

test('a link that has expired is taken away, and a new one can be made', async ({ page, world }) => {
  await open(page, world);
  await page.getByRole('button', { name: 'Continue on another device' }).click();
  await expect(linkBox(page)).toBeVisible();
  const first = await linkBox(page).inputValue();
  await page.clock.runFor(60_000);
  await expect(part(page, 'notice')).toContainText('The link has expired');
  await expect(linkBox(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Make a new link' }).click();
  await expect(linkBox(page)).toBeVisible();
  expect(await linkBox(page).inputValue()).not.toBe(first);
  expect((await heard(page)).filter((name) => name === 'handoff')).toHaveLength(2);
});

test('the link’s token is in the panel and nowhere else', async ({ page, world }) => {
  const mark = 'nango_connect_session_';
  const seen = watch(page, world.apiUrl, [mark]);
  await open(page, world);
  await page.getByRole('button', { name: 'Send to a colleague' }).click();
  await expect(linkBox(page)).toBeVisible();
  const token = new URL(await linkBox(page).inputValue()).searchParams.get('session_token');
  const inPage = async () =>
    (await seenInPage(page, [mark])).filter((sighting) => sighting.includes(token ?? ''));
  expect((await inPage()).sort()).toEqual([
    `${token}: attribute a[href]`,
    `${token}: attribute input[value]`,
  ]);
  await page.clock.runFor(30_000);
  expect([...seen].filter((sighting) => sighting.includes(token ?? ''))).toEqual([]);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(part(page, 'input')).toBeVisible();
  expect(await inPage()).toEqual([]);
});
