import type { FrameLocator, Page } from '@playwright/test';
import { test } from './acme.js';
import { choose } from './widget.js';
import { expect } from './world.js';

/** Where a page shows its widget, or a frame with it. */
type Place = Page | FrameLocator;

const part = (place: Place, name: string) => place.locator(`connect-ui [part~="${name}"]`);

async function connectKey(place: Place): Promise<void> {
  await choose(place, 'demo-api-key');
  await fillInKey(place);
}

async function fillInKey(place: Place): Promise<void> {
  await part(place, 'input').fill('good-key');
  await part(place, 'submit').click();
  await part(place, 'success').waitFor();
}

/** How a person connects on the page of each door. */
const doors: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  element: connectKey,
  isolated: (page) => connectKey(page.frameLocator('connect-ui iframe')),
  nango: async (page) => {
    await page.locator('#here').click();
    await connectKey(page);
  },
  headless: async (page) => {
    await page.getByLabel('API key').fill('good-key');
    await page.getByRole('button').click();
  },
};

for (const [name, connect] of Object.entries(doors)) {
  test(`on the page of the door “${name}” a person connects, and Acme keeps the connection`, async ({
    page,
    world,
  }) => {
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${world.hostUrl}/doors/${name}/`);
    await connect(page);
    await expect(page.locator('#connections li')).toHaveText(/^demo-api-key: [\w-]{36}$/);
    expect(complaints).toEqual([]);
  });
}

test('the hosted page in a frame of Nango’s shape connects as well', async ({ page, world }) => {
  await page.goto(`${world.hostUrl}/doors/nango/`);
  await page.locator('#frame').click();
  await connectKey(page.frameLocator('#connect-ui'));
  await expect(page.locator('#connections li')).toHaveText(/^demo-api-key: [\w-]{36}$/);
});

/** How a person goes on once the widget is there. */
const declared: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'connect-button': fillInKey,
  'a[data-connect-ui]': connectKey,
};

for (const [place, connect] of Object.entries(declared)) {
  test(`a page without script connects by its ${place}, and is loaded anew`, async ({ page, world }) => {
    await page.goto(`${world.hostUrl}/doors/without-script/`);
    await page.locator(place).click();
    const loaded = page.waitForEvent('load');
    await connect(page);
    await part(page, 'done').click();
    await loaded;
    await expect(page.locator('connect-ui')).toHaveCount(0);
  });
}

test('the page of the doctor finds nothing that keeps Acme’s people from connecting', async ({
  page,
  world,
}) => {
  await page.goto(`${world.hostUrl}/doors/doctor/`);
  await page.getByRole('button', { name: 'Examine this page' }).click();
  await expect(page.locator('#findings > div')).toHaveCount(13);
  await expect(page.locator('#findings > [data-status="ok"]')).toHaveCount(13);
});

test('Acme’s menu leads to each door', async ({ page, world }) => {
  await page.goto(world.hostUrl);
  await page.getByRole('link', { name: 'Every door' }).click();
  for (const link of await page.locator('.doors a[href^="/doors/"]').all()) {
    const answer = await page.request.get(`${world.hostUrl}${await link.getAttribute('href')}`);
    expect(answer.status()).toBe(200);
  }
  await expect(page.locator('.doors a')).toHaveCount(15);
});
