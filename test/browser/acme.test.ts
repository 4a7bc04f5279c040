import type { Page } from '@playwright/test';
import { part, row } from './widget.js';
import { answerProvider, expect, test } from './world.js';

test.beforeEach(async ({ page, world }) => {
  // A CSP that is violated would show as a console error of the page.
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy|Trusted/.test(message.text())) {
      throw new Error(message.text());
    }
  });
  await page.goto(world.hostUrl);
});

const saved = (page: Page, integration: string) =>
  page.locator(`[data-connection][data-integration="${integration}"]`);

async function connectKey(page: Page): Promise<void> {
  await page.locator('#connect').click();
  await row(page, 'demo-api-key').click();
  await part(page, 'input').fill('good-key');
  await part(page, 'submit').click();
  await part(page, 'done').click();
}

test('a person connects by API key, and Acme shows the connection with data read by it', async ({ page }) => {
  await connectKey(page);
  await expect(saved(page, 'demo-api-key').first()).toBeVisible();
  await page.reload();
  await expect(saved(page, 'demo-api-key').first()).toContainText(/pro|plan|items/i);
});

test('a person connects by signing in at the provider', async ({ page }) => {
  await page.locator('#connect').click();
  await row(page, 'demo-oauth2').click();
  const [popup] = await Promise.all([page.waitForEvent('popup'), part(page, 'submit').click()]);
  await answerProvider(popup, 'allow');
  await part(page, 'done').click();
  await expect(saved(page, 'demo-oauth2').first()).toBeVisible();
});

test('a person who says no at the provider has no connection, and Acme’s log tells why', async ({ page }) => {
  await page.locator('#connect').click();
  await row(page, 'github').click();
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
