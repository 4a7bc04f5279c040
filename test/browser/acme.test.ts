import { allow, connectKey, saved, test, webhooks } from './acme.js';
import { choose, part } from './widget.js';
import { answerProvider, expect } from './world.js';

test.beforeEach(async ({ page, world }) => {
  // A CSP that is violated would show as a console error of the page.
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy|Trusted/.test(message.text())) {
      throw new Error(message.text());
    }
  });
  await page.goto(world.hostUrl);
});

test('a person connects by API key, and Acme shows the connection with data read by it', async ({ page }) => {
  const card = await connectKey(page);
  await expect(card).toContainText('Northwind Traders');
  await page.reload();
  await expect(card).toContainText('Northwind Traders');
});

test('a person connects by signing in at the provider', async ({ page }) => {
  await page.locator('#connect').click();
  await choose(page, 'demo-oauth2');
  await allow(page);
  await expect(saved(page, 'demo-oauth2')).toContainText('Team');
});

test('a connection is saved though the person closes Acme before the provider is done', async ({
  page,
  context,
  world,
}) => {
  await page.locator('#connect').click();
  await choose(page, 'demo-oauth2');
  const [popup] = await Promise.all([page.waitForEvent('popup'), part(page, 'submit').click()]);
  await popup.locator('#login, #allow').first().waitFor();
  await page.close();
  await answerProvider(popup, 'allow');

  const later = await context.newPage();
  await later.goto(world.hostUrl);
  // The webhook may come after the page has listed, and the page hears of it.
  const card = saved(later, 'demo-oauth2');
  await expect(card).toContainText('Team');
  const id = await card.getAttribute('data-connection');
  expect(await world.connections()).toMatchObject([{ connection_id: id }]);
  await expect(webhooks(later)).toContainText(`creation · demo-oauth2 · ${id}`);
});

test('a person disconnects an app, and not by mistake', async ({ page, world }) => {
  const card = await connectKey(page);
  const disconnect = card.getByRole('button', { name: 'Disconnect Demo API key' });

  await disconnect.click();
  await page.keyboard.press('Escape');
  await expect(disconnect).toBeFocused();

  await disconnect.click();
  await page.locator('#confirm').getByRole('button', { name: 'Disconnect' }).click();
  await expect(card).toHaveCount(0);
  await expect(page.locator('#connect')).toBeFocused();
  expect(await world.connections()).toEqual([]);
});

test('somebody without an Acme account connects for a person by a shared link', async ({ page, browser }) => {
  await page.getByRole('button', { name: 'Share a connect link' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share a connect link' });
  await dialog.getByLabel('App').selectOption('demo-basic');
  await dialog.getByRole('button', { name: 'Make a link' }).click();
  await expect(dialog.getByRole('status')).toContainText('Works until');
  await expect(dialog.getByRole('button', { name: 'Copy' })).toBeFocused();
  const link = await dialog.getByLabel('Link', { exact: true }).inputValue();
  await page.keyboard.press('Escape');
  await expect(page.locator('#share-link')).toHaveValue('');

  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(link);
  await part(elsewhere, 'input').first().fill('good');
  await part(elsewhere, 'input').last().fill('good');
  await part(elsewhere, 'submit').click();
  await expect(part(elsewhere, 'success')).toContainText('You can close this tab now.');
  await elsewhere.context().close();

  await expect(saved(page, 'demo-basic')).toHaveCount(1);
  await expect(page.locator('#status')).toHaveText('Demo user and password is connected.');
});

test('at Acme a colleague connects, and Acme’s own page shows it', async ({ page, browser }) => {
  await page.locator('#connect').click();
  await choose(page, 'demo-basic');
  await page.getByRole('button', { name: 'Send to a colleague' }).click();
  const link = await part(page, 'handoff').getByRole('textbox', { name: 'Link' }).inputValue();
  const other = await (await browser.newContext()).newPage();
  await other.goto(link);
  await part(other, 'input').first().fill('good');
  await part(other, 'input').last().fill('good');
  await part(other, 'submit').click();
  await expect(part(other, 'success')).toBeVisible();
  await other.context().close();
  await expect(part(page, 'success')).toBeVisible();
  await part(page, 'done').click();
  await expect(saved(page, 'demo-basic')).toHaveCount(1);
});

test('Acme says when its list cannot be loaded, and loads it when the person tries again', async ({
  page,
}) => {
  const card = await connectKey(page);
  await page.route('**/api/connections', (route) => route.abort());
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await page.unroute('**/api/connections');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(card).toBeVisible();
});

test('nothing of Acme sticks out of a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await connectKey(page);
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(widths[0]).toBe(widths[1]);
});

test('a person who says no at the provider has no connection, and Acme’s log tells why', async ({ page }) => {
  await page.locator('#connect').click();
  await choose(page, 'github');
  const [popup] = await Promise.all([page.waitForEvent('popup'), part(page, 'submit').click()]);
  await answerProvider(popup, 'deny');
  await expect(part(page, 'notice')).toBeVisible();
  await part(page, 'close').click();
  await expect(saved(page, 'github')).toHaveCount(0);
  await expect(page.locator('#events')).toContainText('access_denied');
});

test('the id of another person’s connection is refused by Acme’s server', async ({ page, world }) => {
  const token = await world.token(undefined, 'somebody-else');
  const made = await fetch(`${world.apiUrl}/api-auth/api-key/demo-api-key?connect_session_token=${token}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ apiKey: 'good-key' }),
  });
  const { connectionId } = (await made.json()) as { connectionId: string };
  const status = await page.evaluate(async (connectionId) => {
    const answer = await fetch('/api/connections', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'x-acme': '1' },
      body: JSON.stringify({ connectionId, providerConfigKey: 'demo-api-key' }),
    });
    return answer.status;
  }, connectionId);
  expect(status).toBe(403);
  await page.reload();
  await expect(page.locator(`[data-connection="${connectionId}"]`)).toHaveCount(0);
});
