import type { Page } from '@playwright/test';
import { field, fillIn, openForm, openHelpfulForm, readConnected, rightFilling } from './fillings.js';
import { details, part } from './widget.js';
import { expect, test } from './world.js';

test.beforeEach(async ({ page, world }) => {
  await page.goto(`${world.siteUrl}/strict`);
});

test.afterEach(async ({ page }) => {
  expect(await page.evaluate(() => window.violations)).toEqual([]);
});

const dialog = (page: Page) => page.locator('connect-ui dialog[part~="dialog"]');

test('Escape closes an open list and then what it is in', async ({ page, world }) => {
  await openForm(page, world, 'datadog');
  const site = page.getByRole('combobox', { name: 'Site' });
  await site.click();
  await expect(page.getByRole('option')).toHaveCount(5);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await expect(site).toBeFocused();
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('connect-ui')).toHaveCount(0);
});

test('a letter leads to each choice that begins with it, and the host reads the one that was taken', async ({
  page,
  world,
}) => {
  await openForm(page, world, 'datadog');
  const site = page.getByRole('combobox', { name: 'Site' });
  await site.focus();
  await page.keyboard.press('d');
  await expect(page.locator('connect-ui [role=option][data-active=true]')).toHaveText('datadoghq.com');
  await page.keyboard.press('d');
  await expect(page.locator('connect-ui [role=option][data-active=true]')).toHaveText('datadoghq.eu');
  await page.keyboard.press('Enter');
  await expect(site).toHaveText('datadoghq.eu');
  await fillIn(page, { apiKey: 'good-key' });
  await part(page, 'submit').click();
  expect(await readConnected(page, world)).toMatchObject({ connection_config: { site: 'datadoghq.eu' } });
});

test('Escape closes the help for a field and then what it is in', async ({ page, world }) => {
  await openForm(page, world, 'datadog');
  const help = page.getByRole('link', { name: 'Where do I find this? API key' });
  await help.click();
  const popover = page.getByRole('dialog', { name: 'API key', exact: true });
  await expect(popover).toContainText('docs.datadoghq.com');
  await expect(popover).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(popover).toHaveCount(0);
  await expect(help).toBeFocused();
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('connect-ui')).toHaveCount(0);
});

test.describe('on a device that is touched', () => {
  test.use({ hasTouch: true, isMobile: true });

  test('a choice is made in the system’s own list', async ({ page, world }) => {
    await openForm(page, world, 'datadog');
    await expect(page.locator('connect-ui select')).toHaveCount(1);
    await field(page, 'site').selectOption('us5.datadoghq.com');
    await fillIn(page, { apiKey: 'good-key' });
    await part(page, 'submit').tap();
    expect(await readConnected(page, world)).toMatchObject({
      connection_config: { site: 'us5.datadoghq.com' },
    });
  });
});

test('of a pasted address the part stays that is asked for, and the rest comes back on demand', async ({
  page,
  context,
  world,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openHelpfulForm(page, world, 'demo-oauth2-subdomain');
  const address = 'https://acme.demo.example/home?tab=1';
  await page.evaluate((text) => navigator.clipboard.writeText(text), address);
  const subdomain = field(page, 'subdomain');
  await subdomain.press('ControlOrMeta+V');
  await expect(subdomain).toHaveValue('acme');
  await expect(part(page, 'field')).toContainText('We kept the part of the address that is needed.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(subdomain).toHaveValue(address);
  await expect(subdomain).toBeFocused();
});

test('a pasted key keeps its lines', async ({ page, context, world }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { privateKey = '' } = rightFilling(world, 'demo-jwt');
  await openHelpfulForm(page, world, 'demo-jwt');
  await page.evaluate((text) => navigator.clipboard.writeText(text), privateKey);
  await field(page, 'privateKey').press('ControlOrMeta+V');
  await expect(field(page, 'privateKey')).toHaveValue(privateKey);
});

test('a key that is dropped as a file keeps its lines, and connects', async ({ page, world }) => {
  const { privateKey = '', ...named } = rightFilling(world, 'demo-jwt');
  const file = `${privateKey}\n`;
  await openHelpfulForm(page, world, 'demo-jwt');
  await fillIn(page, named);
  const dataTransfer = await page.evaluateHandle((text) => {
    const carried = new DataTransfer();
    carried.items.add(new File([text], 'key.pem', { type: 'application/x-pem-file' }));
    return carried;
  }, file);
  await page.getByRole('group', { name: 'Private key' }).dispatchEvent('drop', { dataTransfer });
  await expect(field(page, 'privateKey')).toHaveValue(file);
  await part(page, 'submit').click();
  expect(await readConnected(page, world)).toMatchObject({ credentials: { privateKey: file } });
});

test('what the backend says of a field is said at the field, which gets the focus', async ({
  page,
  world,
}) => {
  await openForm(page, world, 'demo-basic');
  // More than the backend takes.
  await fillIn(page, { username: 'good', password: 'x'.repeat(1025) });
  await part(page, 'submit').click();
  const password = field(page, 'password');
  await expect(password).toBeFocused();
  await expect(password).toHaveAttribute('aria-invalid', 'true');
  await expect(password).toHaveAccessibleDescription(/Please check this/);
  await expect(field(page, 'username')).not.toHaveAttribute('aria-invalid');
  expect(await details(page, 'error')).toMatchObject([
    { code: 'input_rejected', serverCode: 'invalid_body' },
  ]);
  await fillIn(page, { password: 'good' });
  await part(page, 'submit').click();
  await expect(part(page, 'success')).toBeVisible();
});

test('a value that looks unusual is asked about once, and taken at the second press', async ({
  page,
  world,
}) => {
  await openHelpfulForm(page, world, 'openai');
  await fillIn(page, { apiKey: 'good-key' });
  await part(page, 'submit').click();
  await expect(part(page, 'notice')).toContainText('Is this right?');
  await expect(field(page, 'apiKey')).toBeFocused();
  expect(await world.connections()).toEqual([]);
  await page.getByRole('button', { name: 'Connect anyway' }).click();
  expect(await readConnected(page, world)).toMatchObject({ credentials: { apiKey: 'good-key' } });
});

test('the host’s page hears nothing of what is typed, pasted or dropped', async ({
  page,
  context,
  world,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openHelpfulForm(page, world, 'demo-jwt');
  await page.evaluate(() => {
    for (const type of ['keydown', 'keypress', 'keyup', 'paste', 'dragover', 'drop'])
      document.addEventListener(type, () => document.body.append(`heard ${type}`));
    return navigator.clipboard.writeText('pasted');
  });
  await field(page, 'issuerId').press('k');
  await field(page, 'keyId').press('ControlOrMeta+V');
  const dataTransfer = await page.evaluateHandle(() => {
    const carried = new DataTransfer();
    carried.items.add(new File(['key'], 'key.pem'));
    return carried;
  });
  const key = page.getByRole('group', { name: 'Private key' });
  await key.dispatchEvent('dragover', { dataTransfer });
  await key.dispatchEvent('drop', { dataTransfer });
  await expect(field(page, 'privateKey')).toHaveValue('key');
  await expect(page.locator('body')).not.toContainText('heard');
});
