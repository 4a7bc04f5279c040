import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { dropByHand, holdPost, keyWith, pasteByHand, typeByHand } from './by-hand.js';
import { heldIn } from './heap.js';
import { choose, openWidget, part } from './widget.js';
import { answerProvider, expect, test, type World } from './world.js';

// A trace would keep what stands in the inputs within the page.
test.use({ trace: 'off' });

const canary = 'canary-4711-do-not-keep';

async function openForm(page: Page, world: World, key: string): Promise<void> {
  await page.goto(`${world.siteUrl}/plain`);
  await openWidget(page, { sessionToken: await world.token(), apiURL: world.apiUrl });
  await choose(page, key);
  await expect(part(page, 'submit')).toBeVisible();
}

/** Presses Connect, and looks for the canary while it is on its way, after success and after the end. */
async function connectAndLook(page: Page, world: World, key: string, more = {}): Promise<void> {
  const { held, go } = await holdPost(page, world.apiUrl, {
    ...world.provider.developerSettings.accounts[key],
    ...more,
  });
  await part(page, 'submit').click();
  await held;
  expect(await heldIn(page, canary)).toEqual(expect.arrayContaining(['text', 'node']));
  go();
  await expect(part(page, 'success')).toBeVisible();
  expect(await heldIn(page, canary)).toEqual([]);
  await part(page, 'done').click();
  await expect(page.locator('connect-ui')).toHaveCount(0);
  expect(await heldIn(page, canary)).toEqual([]);
}

for (const key of [
  'demo-api-key',
  'demo-basic',
  'demo-jwt',
  'demo-two-step-assertion',
  'demo-oauth2-cc',
] as const) {
  test(`nothing typed for ${key} is left in memory once the person is connected`, async ({ page, world }) => {
    await openForm(page, world, key);
    for (const input of await part(page, 'input').all()) {
      const isKey = (await input.getAttribute('rows')) !== null;
      await typeByHand(input, isKey ? keyWith(canary) : canary);
    }
    expect(await heldIn(page, canary)).toEqual(['node']);
    await connectAndLook(page, world, key);
  });
}

test('nothing typed beside a list is left in memory once the person is connected', async ({
  page,
  world,
}) => {
  await openForm(page, world, 'mailgun');
  await page.getByRole('combobox').click();
  await page.getByRole('option', { name: 'eu' }).click();
  await typeByHand(page.locator('connect-ui [name="credentials.password"]'), canary);
  await connectAndLook(page, world, 'mailgun', { password: 'good' });
});

test('nothing pasted is left in memory once the person is connected, though it could be taken back', async ({
  page,
  world,
}) => {
  await openForm(page, world, 'demo-oauth2-cc');
  await pasteByHand(
    part(page, 'input').first(),
    `client_id=${canary}\nclient_secret=${canary}\nworkspace=acme`,
  );
  await page.getByRole('button', { name: 'Fill' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await connectAndLook(page, world, 'demo-oauth2-cc');
});

test('nothing of a file is left in memory once the person is connected', async ({ page, world }, info) => {
  const path = info.outputPath('key.pem');
  await writeFile(path, keyWith(canary));
  await openForm(page, world, 'demo-jwt');
  await typeByHand(part(page, 'input').nth(0), 'issuer');
  await typeByHand(part(page, 'input').nth(1), 'key');
  await dropByHand(part(page, 'input').nth(2), path);
  await expect(part(page, 'input').nth(2)).not.toBeEmpty();
  await connectAndLook(page, world, 'demo-jwt');
});

test('nothing typed before a sign-in is left in memory once the person is connected', async ({
  page,
  world,
}) => {
  await openForm(page, world, 'demo-oauth2-subdomain');
  await typeByHand(part(page, 'input'), canary);
  const [popup] = await Promise.all([page.waitForEvent('popup'), part(page, 'submit').click()]);
  await popup.locator('[name=login]').waitFor();
  // The test's own note of what was opened.
  await page.evaluate(() => {
    window.opened.length = 0;
  });
  expect(await heldIn(page, canary)).toEqual(['text', 'node']);
  await answerProvider(popup, 'allow');
  await expect(part(page, 'success')).toBeVisible();
  expect(await heldIn(page, canary)).toEqual([]);
});

test('a person who leaves a form leaves nothing in memory, in the picker or in another form', async ({
  page,
  world,
}) => {
  await openForm(page, world, 'demo-api-key');
  await typeByHand(part(page, 'input'), canary);
  await part(page, 'submit').click();
  await expect(part(page, 'notice')).toBeVisible();
  await part(page, 'back').click();
  await page.getByRole('button', { name: 'Leave' }).click();
  await expect(part(page, 'integration').first()).toBeVisible();
  expect(await heldIn(page, canary)).toEqual([]);
  await choose(page, 'demo-basic');
  await expect(part(page, 'submit')).toBeVisible();
  expect(await heldIn(page, canary)).toEqual([]);
});

test('an element that stays in the page keeps nothing of the form it was closed with', async ({
  page,
  world,
}) => {
  await page.goto(`${world.siteUrl}/element`);
  const token = await world.token();
  await page.evaluate((token) => {
    Object.assign(document.querySelector('connect-ui') ?? {}, { sessionToken: token });
  }, token);
  await choose(page, 'demo-api-key');
  await pasteByHand(part(page, 'input'), `Bearer ${canary}`);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await page.evaluate(() => document.querySelector('connect-ui')?.close());
  await expect(part(page, 'input')).toHaveCount(0);
  expect(await heldIn(page, canary)).toEqual([]);
});
