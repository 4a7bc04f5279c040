import { choose, details, heard, openWidget, part } from './widget.js';
import { answerProvider, expect, test } from './world.js';

test.beforeEach(async ({ page, world }) => {
  await page.goto(`${world.siteUrl}/strict`);
});

test.afterEach(async ({ page }) => {
  expect(await page.evaluate(() => window.violations)).toEqual([]);
});

test('a person picks an app, types a key and is connected; the host hears every step once', async ({
  page,
  world,
}) => {
  await openWidget(page, { sessionToken: await world.token(), apiURL: world.apiUrl });
  await choose(page, 'demo-api-key');
  await part(page, 'input').fill('good-key');
  await part(page, 'submit').click();
  await expect(part(page, 'success')).toBeVisible();
  const result = await page.evaluate(() => window.handle.result);
  await part(page, 'done').click();
  await expect(page.locator('connect-ui')).toHaveCount(0);

  const [connection] = await world.connections();
  expect(result).toEqual({
    status: 'connected',
    connection: {
      connectionId: connection?.connection_id,
      providerConfigKey: 'demo-api-key',
      isPending: false,
    },
  });
  expect(await heard(page)).toEqual([
    'view:loading',
    'ready',
    'view:picker',
    'select',
    'view:loading',
    'view:form',
    'submit',
    'connect',
    'view:success',
    'close',
  ]);
  expect(await details(page, 'close')).toEqual([
    { reason: 'done', step: 'view:success', attemptMayComplete: false },
  ]);
});

test('session and integrations are asked for at once, and nothing twice', async ({ page, world }) => {
  const asked: { path: string; atMs: number; answered: boolean }[] = [];
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    if (origin === world.apiUrl && !pathname.startsWith('/images/')) {
      asked.push({ path: pathname, atMs: Date.now(), answered: false });
    }
  });
  page.on('response', (response) => {
    const call = asked.find(({ path }) => path === new URL(response.url()).pathname);
    if (call) call.answered = true;
  });
  // Held back until both are on the way: were one asked for after the other, this would never be.
  await page.route(`${world.apiUrl}/connect/session`, async (route) => {
    await expect.poll(() => asked.filter(({ path }) => path === '/integrations').length).toBe(1);
    await route.continue();
  });
  await openWidget(page, { sessionToken: await world.token(), apiURL: world.apiUrl });
  await expect(part(page, 'integration').first()).toBeVisible();
  expect(asked.map(({ path }) => path).sort()).toEqual(['/connect/session', '/integrations']);
});

test('with exactly one allowed integration the person goes straight to it', async ({ page, world }) => {
  await openWidget(page, {
    sessionToken: await world.token(['demo-basic']),
    apiURL: world.apiUrl,
  });
  await part(page, 'input').nth(0).fill('good');
  await part(page, 'input').nth(1).fill('good');
  await expect(part(page, 'back')).toHaveCount(0);
  await part(page, 'input').nth(1).press('Enter');
  await expect(part(page, 'success')).toBeVisible();
  expect(await heard(page)).not.toContain('view:picker');
  expect(await world.connections()).toHaveLength(1);
});

test('an app that needs no details is connected after one confirmation', async ({ page, world }) => {
  await openWidget(page, { sessionToken: await world.token(), apiURL: world.apiUrl });
  await choose(page, 'demo-none');
  await expect(part(page, 'input')).toHaveCount(0);
  expect(await world.connections()).toHaveLength(0);
  await part(page, 'submit').click();
  await expect(part(page, 'success')).toBeVisible();
  expect(await world.connections()).toHaveLength(1);
});

test('a person signs in at the provider and is connected', async ({ page, world }) => {
  const sockets: string[] = [];
  page.on('websocket', (socket) => sockets.push(socket.url()));
  await openWidget(page, { sessionToken: await world.token(), apiURL: world.apiUrl });
  await choose(page, 'demo-oauth2');
  await expect(part(page, 'submit')).toBeVisible();
  await expect.poll(() => sockets.length).toBe(1);
  const [popup] = await Promise.all([page.waitForEvent('popup'), part(page, 'submit').click()]);
  await expect(part(page, 'waiting')).toBeVisible();
  await answerProvider(popup, 'allow');
  await expect(part(page, 'success')).toBeVisible();
  const [connection] = await world.connections();
  expect(await details(page, 'connect')).toEqual([
    { connectionId: connection?.connection_id, providerConfigKey: 'demo-oauth2', isPending: false },
  ]);
});

test('a person fills in a form, then signs in at the provider', async ({ page, world }) => {
  await openWidget(page, { sessionToken: await world.token(), apiURL: world.apiUrl });
  await choose(page, 'demo-oauth2-subdomain');
  await part(page, 'input').fill('acme');
  const [popup] = await Promise.all([page.waitForEvent('popup'), part(page, 'submit').click()]);
  await answerProvider(popup, 'allow');
  await expect(part(page, 'success')).toBeVisible();
  expect(await world.connections()).toHaveLength(1);
});

test('a second connection in the same opening is told as well, and the result stays the first', async ({
  page,
  world,
}) => {
  await openWidget(page, { sessionToken: await world.token(), apiURL: world.apiUrl });
  await choose(page, 'demo-none');
  await part(page, 'submit').click();
  await expect(part(page, 'success')).toBeVisible();
  await part(page, 'success')
    .getByRole('button')
    .filter({ hasText: /another/i })
    .click();
  await choose(page, 'demo-api-key');
  await part(page, 'input').fill('good-key');
  await part(page, 'submit').click();
  await expect(part(page, 'success')).toBeVisible();
  expect(await details(page, 'connect')).toHaveLength(2);
  await page.evaluate(() => window.handle.close());
  expect(await page.evaluate(() => window.handle.result)).toMatchObject({
    status: 'connected',
    connection: { providerConfigKey: 'demo-none' },
  });
});

test('a host that asks for the token only when it is needed gets the same picker', async ({
  page,
  world,
}) => {
  const token = await world.token();
  await page.evaluate(
    ({ token, apiURL }) => {
      window.handle = window.ConnectUI.openConnectUI({ apiURL, fetchSessionToken: async () => token });
    },
    { token, apiURL: world.apiUrl },
  );
  await expect(part(page, 'integration').first()).toBeVisible();
});
