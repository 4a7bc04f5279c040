import { randomUUID } from 'node:crypto';
import { Nango } from '@nangohq/node';
import { startBackend } from '../../demo/backend/server.js';
import { choose, details, heard, openWidget, part } from './widget.js';
import { expect, test } from './world.js';

test.beforeEach(async ({ page, world }) => {
  await page.goto(`${world.siteUrl}/plain`);
});

const errorCodes = async (page: Parameters<typeof details>[0]) =>
  (await details(page, 'error')).map((detail) => (detail as { code: string }).code);

test('a wrong key is told once, keeps what was typed, and can be corrected', async ({ page, world }) => {
  await openWidget(page, { sessionToken: await world.token(), apiURL: world.apiUrl });
  await choose(page, 'demo-api-key');
  await part(page, 'input').fill('bad-key');
  await part(page, 'submit').click();
  await expect(part(page, 'notice')).toContainText('These details did not work');
  await expect(part(page, 'input')).toHaveValue('bad-key');
  expect(await details(page, 'error')).toMatchObject([
    { code: 'credentials_rejected', serverCode: 'connection_test_failed', status: 400 },
  ]);
  await part(page, 'input').fill('good-key');
  await part(page, 'submit').click();
  await expect(part(page, 'success')).toBeVisible();
  expect(await world.connections()).toHaveLength(1);
});

test('an empty field is asked for, and nothing is sent', async ({ page, world }) => {
  await openWidget(page, { sessionToken: await world.token(['demo-basic']), apiURL: world.apiUrl });
  await part(page, 'submit').click();
  await expect(part(page, 'input').nth(0)).toBeFocused();
  await expect(part(page, 'input').nth(0)).toHaveAttribute('aria-invalid', 'true');
  expect(await heard(page)).not.toContain('submit');
});

test('an app that the session does not allow is named as such', async ({ page, world }) => {
  await openWidget(page, {
    sessionToken: await world.token(['demo-none']),
    apiURL: world.apiUrl,
    integration: 'demo-basic',
  });
  await expect(part(page, 'notice')).toBeVisible();
  expect(await errorCodes(page)).toEqual(['integration_not_allowed']);
});

test('an expired session says what to do', async ({ page, world }) => {
  const token = await world.token();
  await endSession(world.apiUrl, token);
  await openWidget(page, { sessionToken: token, apiURL: world.apiUrl });
  await expect(part(page, 'notice')).toBeVisible();
  expect(await errorCodes(page)).toEqual(['session_expired']);
  expect(await heard(page)).toEqual(['view:loading', 'error', 'view:failed']);
});

test('a session that expires in a half-typed form is renewed, and what was typed is sent', async ({
  page,
  world,
}) => {
  const [first, second] = [await world.token(), await world.token()];
  await page.evaluate(
    ({ first, second, apiURL }) => {
      window.handle = window.ConnectUI.openConnectUI({
        apiURL,
        sessionToken: first,
        fetchSessionToken: async () => second,
        onEvent: (event) => window.heard.push(JSON.parse(JSON.stringify(event))),
      });
    },
    { first, second, apiURL: world.apiUrl },
  );
  await choose(page, 'demo-api-key');
  await part(page, 'input').fill('good-key');
  await endSession(world.apiUrl, first);
  await part(page, 'submit').click();
  await expect(part(page, 'success')).toBeVisible();
  expect(await heard(page)).toContain('session_renewed');
  expect(await errorCodes(page)).toEqual([]);
  expect(await world.connections()).toHaveLength(1);
});

test('without a way to renew, the form waits for a token from the host and keeps what was typed', async ({
  page,
  world,
}) => {
  const [first, second] = [await world.token(), await world.token()];
  await openWidget(page, { sessionToken: first, apiURL: world.apiUrl });
  await choose(page, 'demo-api-key');
  await part(page, 'input').fill('good-key');
  await endSession(world.apiUrl, first);
  await part(page, 'submit').click();
  await expect(part(page, 'notice')).toBeVisible();
  expect(await errorCodes(page)).toEqual(['session_expired']);
  await page.evaluate((sessionToken) => window.handle.update({ sessionToken }), second);
  await expect(part(page, 'notice')).toContainText(/renewed/i);
  await expect(part(page, 'input')).toHaveValue('good-key');
  await part(page, 'submit').click();
  await expect(part(page, 'success')).toBeVisible();
});

test('a token of another person drops what was typed', async ({ page, world }) => {
  await openWidget(page, { sessionToken: await world.token(), apiURL: world.apiUrl });
  await choose(page, 'demo-api-key');
  await part(page, 'input').fill('good-key');
  const other = await world.token(undefined, `${world.person}_other`);
  await page.evaluate((sessionToken) => window.handle.update({ sessionToken }), other);
  await expect(part(page, 'integration').first()).toBeVisible();
  await choose(page, 'demo-api-key');
  await expect(part(page, 'input')).toHaveValue('');
});

test('without a network the person can try again once it is back', async ({ page, context, world }) => {
  const token = await world.token();
  await page.route(`${world.apiUrl}/integrations`, (route) => route.abort());
  await openWidget(page, { sessionToken: token, apiURL: world.apiUrl });
  await expect(part(page, 'notice')).toBeVisible();
  expect(await errorCodes(page)).toEqual(['network']);
  await page.unroute(`${world.apiUrl}/integrations`);
  await page.getByRole('button', { name: /try again/i }).click();
  await choose(page, 'demo-api-key');
  await part(page, 'input').fill('good-key');
  await context.setOffline(true);
  await part(page, 'submit').click();
  await expect(part(page, 'notice')).toBeVisible();
  await expect(part(page, 'input')).toHaveValue('good-key');
  await context.setOffline(false);
  await part(page, 'submit').click();
  await expect(part(page, 'success')).toBeVisible();
  expect(await errorCodes(page)).toEqual(['network', 'network']);
});

test('an address that answers with web pages is not taken for an API', async ({ page, world }) => {
  await openWidget(page, { sessionToken: await world.token(), apiURL: `${world.apiUrl}/not-the-api` });
  await expect(part(page, 'notice')).toBeVisible();
  expect(await errorCodes(page)).toEqual(['unexpected_answer']);
});

test('an address that is none is named to the host, and nothing is sent', async ({ page, world }) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(world.siteUrl)) sent.push(request.url());
  });
  await openWidget(page, { sessionToken: 'nango_connect_session_x', apiURL: 'javascript:alert(1)' });
  await expect(part(page, 'notice')).toBeVisible();
  expect(await errorCodes(page)).toEqual(['api_url_invalid']);
  expect(sent).toEqual([]);
});

test('too many requests say when to try again', async ({ page, world }) => {
  const apiKey = randomUUID();
  const busy = await startBackend({
    port: 0,
    database: ':memory:',
    apiKey,
    hostedPageUrl: world.pageUrl,
    provider: world.provider,
    rateLimitPerMinute: 1,
  });
  try {
    const nango = new Nango({ host: busy.url, apiKey });
    const { data } = await nango.createConnectSession({ end_user: { id: world.person } });
    await openWidget(page, { sessionToken: data.token, apiURL: busy.url });
    await expect(part(page, 'notice')).toBeVisible();
    expect(await details(page, 'error')).toMatchObject([
      { code: 'rate_limited', status: 429, retryAfterMs: expect.any(Number) },
    ]);
  } finally {
    await busy.close();
  }
});

async function endSession(apiUrl: string, token: string): Promise<void> {
  const ended = await fetch(`${apiUrl}/connect/session`, {
    method: 'DELETE',
    headers: { Authorization: `Bearer ${token}` },
  });
  expect(ended.status).toBe(204);
}
