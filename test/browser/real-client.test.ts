import type {} from './nango-frame.js';
import { openWidget, part } from './widget.js';
import { answerProvider, expect, test } from './world.js';

declare global {
  interface Window {
    going: Promise<unknown>;
  }
}

test.beforeEach(async ({ page, world }) => {
  await page.goto(`${world.siteUrl}/real-client`);
  await page.waitForFunction(() => 'Nango' in window);
});

test('the real client makes an API-key connection that the real backend client reads', async ({
  page,
  world,
}) => {
  const connectSessionToken = await world.token();
  const made = await page.evaluate(
    ({ host, connectSessionToken }) =>
      new window.Nango({ host, connectSessionToken }).auth('demo-api-key', {
        credentials: { apiKey: 'good-key' },
      }),
    { host: world.apiUrl, connectSessionToken },
  );
  const read = await world.nango.getConnection('demo-api-key', made.connectionId);
  expect(read).toMatchObject({
    connection_id: made.connectionId,
    tags: { end_user_id: world.person },
    credentials: { apiKey: 'good-key' },
  });
});

test('the real client is refused with the same code as our widget', async ({ page, world }) => {
  const connectSessionToken = await world.token();
  const refused = await page.evaluate(
    async ({ host, connectSessionToken }) => {
      try {
        await new window.Nango({ host, connectSessionToken }).auth('demo-api-key', {
          credentials: { apiKey: 'bad-key' },
        });
        return 'connected';
      } catch (thrown) {
        return (thrown as { type: string }).type;
      }
    },
    { host: world.apiUrl, connectSessionToken },
  );
  expect(refused).toBe('connection_test_failed');
});

test('the real client makes an OAuth connection through the popup', async ({ page, world }) => {
  const connectSessionToken = await world.token();
  await page.evaluate(
    ({ host, connectSessionToken }) => {
      document.querySelector('#go')?.addEventListener('click', () => {
        window.going = new window.Nango({ host, connectSessionToken }).auth('demo-oauth2');
      });
    },
    { host: world.apiUrl, connectSessionToken },
  );
  const [popup] = await Promise.all([page.waitForEvent('popup'), page.locator('#go').click()]);
  await answerProvider(popup, 'allow');
  const made = (await page.evaluate(() => window.going)) as { connectionId: string; isPending: boolean };
  expect(made.isPending).toBe(false);
  const read = await world.nango.getConnection('demo-oauth2', made.connectionId);
  expect(read.credentials).toMatchObject({ type: 'OAUTH2', access_token: expect.any(String) });
});

test('the real backend client waits for the connection that a person makes in the widget', async ({
  page,
  world,
}) => {
  await page.goto(`${world.siteUrl}/strict`);
  await openWidget(page, {
    sessionToken: await world.token(),
    apiURL: world.apiUrl,
    integration: 'demo-oauth2',
  });
  const waiting = world.nango.waitForConnection('demo-oauth2', world.person);
  const [popup] = await Promise.all([page.waitForEvent('popup'), part(page, 'submit').click()]);
  await answerProvider(popup, 'allow');
  await expect(part(page, 'success')).toBeVisible();
  const { connection } = await page.evaluate(() => window.handle.result as Promise<{ connection: unknown }>);
  const found = await waiting;
  expect(connection).toMatchObject({ connectionId: found?.connection_id, providerConfigKey: 'demo-oauth2' });
});
