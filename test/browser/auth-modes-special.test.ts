import { expectFilled, field, fillIn, openForm, readConnected, rightFilling } from './fillings.js';
import { choose, details, openWidget, part } from './widget.js';
import { expect, test } from './world.js';

test.beforeEach(async ({ page, world }) => {
  await page.goto(`${world.siteUrl}/strict`);
});

test.afterEach(async ({ page }) => {
  expect(await page.evaluate(() => window.violations)).toEqual([]);
});

test('TWO_STEP: a key in a file signs an assertion, and is not kept', async ({ page, world }) => {
  const { privateKey = '', ...named } = rightFilling(world, 'demo-two-step-assertion');
  const file = `${privateKey}\n`;
  await openForm(page, world, 'demo-two-step-assertion');
  await fillIn(page, { ...named, keyId: 'bad-certificate' });
  await page.locator('connect-ui input[type=file]').setInputFiles({
    name: 'key.pem',
    mimeType: 'application/x-pem-file',
    buffer: Buffer.from(file),
  });
  await expect(field(page, 'privateKey')).toHaveValue(file);
  await part(page, 'submit').click();
  await expect(part(page, 'notice')).toContainText('These details did not work');
  await expectFilled(page, { ...named, keyId: 'bad-certificate', privateKey: file });

  await fillIn(page, { keyId: named.keyId ?? '' });
  await part(page, 'submit').click();
  const connection = await readConnected(page, world);
  expect(connection).toMatchObject({ credentials: { type: 'TWO_STEP', ...named } });
  expect(JSON.stringify(connection)).not.toContain('PRIVATE KEY');
});

test('JWT: a key that cannot sign is told from a server in trouble', async ({ page, world }) => {
  const right = rightFilling(world, 'demo-jwt');
  await openForm(page, world, 'demo-jwt');
  await fillIn(page, { ...right, privateKey: 'no key at all' });
  await part(page, 'submit').click();
  await expect(part(page, 'notice')).toContainText('These details did not work');
  await fillIn(page, right);
  await part(page, 'submit').click();
  expect(await readConnected(page, world)).toMatchObject({ credentials: { type: 'JWT', ...right } });
});

test('BILL: a server that never answers, as stock ones do, is waited for no longer than a minute', async ({
  page,
  world,
}) => {
  const right = rightFilling(world, 'demo-bill');
  const unanswered = page.waitForRequest(/\/auth\/bill\//);
  await page.route(/\/auth\/bill\//, () => {}, { times: 1 });
  await page.clock.install();
  await page.reload();
  await openForm(page, world, 'demo-bill');
  await fillIn(page, right);
  await part(page, 'submit').click();
  await unanswered;
  await page.clock.fastForward('00:30');
  await expect(part(page, 'submit')).toHaveText('Connecting…');
  await page.clock.fastForward('00:30');
  await expect(part(page, 'notice')).toContainText('This is taking too long');
  expect(await details(page, 'error')).toMatchObject([{ code: 'timeout' }]);
  await expectFilled(page, right);

  await part(page, 'submit').click();
  expect(await readConnected(page, world)).toMatchObject({ credentials: { type: 'BILL', ...right } });
});

test('AWS_SIGV4: the id for the trust policy is shown, copied and sent, and stays when connecting again', async ({
  page,
  context,
  world,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openForm(page, world, 'demo-aws-sigv4');
  const externalId = page.getByLabel('External ID');
  const shown = await externalId.inputValue();
  expect(shown).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByText('Copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
  await part(page, 'back').click();
  await choose(page, 'demo-aws-sigv4');
  await expect(externalId).toHaveValue(shown);

  await fillIn(page, { role_arn: 'arn:aws:iam::111122223333:role/Nobody' });
  await part(page, 'submit').click();
  await expect(part(page, 'notice')).toBeVisible();
  // The trust policy that names it is written by now.
  await expect(externalId).toHaveValue(shown);
  const right = rightFilling(world, 'demo-aws-sigv4');
  await fillIn(page, right);
  await part(page, 'submit').click();
  const told = { credentials: { external_id: shown }, connection_config: { external_id: shown } };
  expect(await readConnected(page, world)).toMatchObject(told);

  const [connection] = await world.connections();
  const { data } = await world.nango.createReconnectSession({
    connection_id: String(connection?.connection_id),
    integration_id: 'demo-aws-sigv4',
  });
  await page.reload();
  await openWidget(page, { sessionToken: data.token, apiURL: world.apiUrl });
  await expect(part(page, 'submit')).toBeVisible();
  await expect(externalId).toHaveCount(0);
  await fillIn(page, right);
  await part(page, 'submit').click();
  expect(await readConnected(page, world)).toMatchObject(told);
  expect(await world.connections()).toHaveLength(1);
});

test('an auth mode that nobody knows yet is told kindly, and the person can choose another app', async ({
  page,
  world,
}) => {
  await openWidget(page, { sessionToken: await world.token(), apiURL: world.apiUrl });
  await choose(page, 'demo-unknown-mode');
  await expect(part(page, 'notice')).toContainText('This one can’t be connected here yet');
  expect(await details(page, 'error')).toMatchObject([{ code: 'auth_mode_unsupported' }]);
  await part(page, 'back').click();
  await choose(page, 'demo-none');
  await expect(part(page, 'submit')).toBeVisible();
});

test.describe('in a browser that speaks another language', () => {
  test.use({ locale: 'de-DE' });

  test('the backend is asked for texts in the language of the widget', async ({ page, world }) => {
    const asked = page.waitForRequest(`${world.apiUrl}/providers/demo-api-key`);
    await openForm(page, world, 'demo-api-key');
    expect(await (await asked).headerValue('accept-language')).toBe('en');
    await expect(part(page, 'title')).toHaveText('Connect Demo API key');
  });
});
