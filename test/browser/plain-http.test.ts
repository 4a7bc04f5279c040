import { field, fillIn, openForm, readConnected, rightFilling } from './fillings.js';
import { part } from './widget.js';
import { expect, test } from './world.js';

/** A name that is no localhost, so that Chromium takes its pages for what they are: not encrypted. */
const host = 'acme.test';

test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), `--host-resolver-rules=MAP ${host} 127.0.0.1`],
    }),
});

test.beforeEach(async ({ page, world }) => {
  await page.goto(`${world.siteUrl.replace('localhost', host)}/plain`);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
});

test('a key connects', async ({ page, world }) => {
  const right = rightFilling(world, 'demo-api-key');
  await openForm(page, world, 'demo-api-key');
  await fillIn(page, right);
  await part(page, 'submit').click();
  expect(await readConnected(page, world)).toMatchObject({ credentials: right });
});

test('the id for an AWS role is there, and the copy button says how to copy it by hand', async ({
  page,
  world,
}) => {
  await openForm(page, world, 'demo-aws-sigv4');
  const externalId = page.getByLabel('External ID');
  const shown = await externalId.inputValue();
  expect(shown).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByText('Selected. Copy it now.')).toBeVisible();
  await expect(externalId).toBeFocused();

  await page.keyboard.press('ControlOrMeta+C');
  await field(page, 'role_arn').focus();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(field(page, 'role_arn')).toHaveValue(shown);

  await fillIn(page, rightFilling(world, 'demo-aws-sigv4'));
  await part(page, 'submit').click();
  expect(await readConnected(page, world)).toMatchObject({ credentials: { external_id: shown } });
});
