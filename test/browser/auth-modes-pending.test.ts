import { field, openForm, readConnected } from './fillings.js';
import { details, heard, part } from './widget.js';
import { expect, test } from './world.js';

test.beforeEach(async ({ page, world }) => {
  await page.goto(`${world.siteUrl}/strict`);
});

test.afterEach(async ({ page }) => {
  expect(await page.evaluate(() => window.violations)).toEqual([]);
});

for (const key of ['demo-app-oauth', 'demo-pending']) {
  test(`whoever has to ask the owner of ${key} first is told to wait for the approval`, async ({
    page,
    world,
  }) => {
    await openForm(page, world, key);
    const [popup] = await Promise.all([page.waitForEvent('popup'), part(page, 'submit').click()]);
    await popup.locator('[name=login]').fill(world.person);
    await popup
      .locator('#request')
      .click()
      .catch(() => {});
    await expect(part(page, 'success')).toBeVisible();
    await expect(part(page, 'title')).toContainText('is waiting for approval');
    expect(await details(page, 'connect')).toMatchObject([{ providerConfigKey: key, isPending: true }]);
  });
}

test('whoever connects an app that is installed at the provider is told that this is still to be done', async ({
  page,
  world,
}) => {
  await openForm(page, world, 'demo-outbound');
  await part(page, 'submit').click();
  await expect(field(page, 'actor')).toBeFocused();
  await field(page, 'actor').fill(world.person);
  await part(page, 'submit').click();
  await expect(part(page, 'title')).toContainText('is waiting for approval');
  expect(await details(page, 'connect')).toMatchObject([
    { connectionId: expect.any(String), providerConfigKey: 'demo-outbound', isPending: true },
  ]);
  expect(await readConnected(page, world)).toMatchObject({ connection_config: { actor: world.person } });
  expect(await heard(page)).not.toContain('popup_opened');
});
