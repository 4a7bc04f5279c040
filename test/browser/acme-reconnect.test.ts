import { allow, connectKey, saved, test, typeKey, webhooks } from './acme.js';
import { choose, part } from './widget.js';
import { expect } from './world.js';

test.beforeEach(({ page, world }) => page.goto(world.hostUrl));

test('a person authorizes a healthy connection anew: same id, one row, and the log says override', async ({
  page,
}) => {
  const card = await connectKey(page);
  const id = await card.getAttribute('data-connection');

  await card.getByRole('button', { name: 'Re-authorize Demo API key' }).click();
  await expect(part(page, 'title')).toHaveText('Reconnect Demo API key');
  await typeKey(page);

  await expect(page.locator('#status')).toHaveText('Demo API key is connected again.');
  await expect(webhooks(page).first()).toContainText(`override · demo-api-key · ${id}`);
  await expect(card).toHaveCount(1);
  await expect(card).toHaveAttribute('data-connection', id ?? '');
  await expect(card.getByRole('button', { name: 'Re-authorize' })).toBeFocused();
});

test('a connection that the provider no longer renews asks for attention first, and is repaired', async ({
  page,
  context,
  world,
}) => {
  await page.locator('#connect').click();
  await choose(page, 'demo-oauth2-short-lived');
  await allow(page);
  const card = saved(page, 'demo-oauth2-short-lived');
  await expect(card).toContainText('Team');
  const id = await card.getAttribute('data-connection');

  const provider = await context.newPage();
  await provider.goto(`${world.provider.url}/account/apps`);
  await provider.locator('#revoke').click();
  await expect(provider.getByText('No app may use your account.')).toBeVisible();

  await page.reload();
  const reconnect = card.getByRole('button', { name: 'Reconnect' });
  await expect(reconnect).toBeVisible();
  expect((await card.innerText()).trim()).toMatch(/^Needs attention\..*\s+Reconnect\s+Demo/s);
  await expect(card.getByRole('button').first()).toHaveText('Reconnect');
  await expect(webhooks(page).first()).toContainText('refresh failed');

  await reconnect.click();
  await allow(page);
  await expect(reconnect).toBeHidden();
  await expect(card).toContainText('Team');
  await expect(card).toHaveAttribute('data-connection', id ?? '');
  await expect(webhooks(page).first()).toContainText(`override · demo-oauth2-short-lived · ${id}`);
  await expect(card.getByRole('button').first()).toBeFocused();
});
