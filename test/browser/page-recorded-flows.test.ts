import { openNangoUI } from './nango-frame.js';
import { answerProvider, expect, test } from './world.js';

/*
 * What was recorded of a stock page under the real client, flow by flow, and asserted here of ours. Where the stock
 * page has a defect, the test says so and asserts the better thing.
 */

const uuid = expect.stringMatching(/^[0-9a-f-]{36}$/);

test('flow “list”: ready, and the integrations to choose from', async ({ page, world }) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.method()} ${request.url()}`));
  const ui = await openNangoUI(page, world, { sessionToken: await world.token() });
  await expect(ui.part('integration').first()).toBeVisible();
  expect(await ui.told()).toEqual([{ type: 'ready' }]);
  // Defect: a list of dozens cannot be searched.
  await expect(ui.part('search')).toBeVisible();
  // Told to nobody: how far the person got.
  expect(sent.filter((request) => request.includes('telemetry'))).toEqual([]);
  expect(sent).toContain(`GET ${world.apiUrl}/connect/session`);
  expect(sent).toContain(`GET ${world.apiUrl}/integrations`);
});

test('flow “api key ok”: connect without isPending, then close', async ({ page, world }) => {
  const ui = await openNangoUI(page, world, { sessionToken: await world.token(['demo-api-key']) });
  await ui.part('input').fill('good-key');
  await ui.part('submit').click();
  await expect(ui.part('success')).toBeVisible();
  const [connection] = await world.connections();
  const connect = {
    type: 'connect',
    payload: { providerConfigKey: 'demo-api-key', connectionId: connection?.connection_id },
  };
  expect(await ui.told()).toEqual([{ type: 'ready' }, connect]);
  await ui.leaveBy('done');
  await expect(page.locator('#connect-ui')).toHaveCount(0);
  expect(await ui.told()).toEqual([{ type: 'ready' }, connect, { type: 'close' }]);
});

test('flow “api key wrong”: one error, and what was typed stays', async ({ page, world }) => {
  const ui = await openNangoUI(page, world, { sessionToken: await world.token(['demo-api-key']) });
  await ui.part('input').fill('bad-key');
  await ui.part('submit').click();
  await expect(ui.part('notice')).toContainText('These details did not work');
  expect(await ui.told()).toEqual([
    { type: 'ready' },
    {
      type: 'error',
      payload: {
        errorType: 'connection_test_failed',
        errorMessage: expect.stringMatching(/^These details did not work\./),
      },
    },
  ]);
  // Defect: a screen of its own for a mistyped key, from which one has to go back.
  await expect(ui.part('input')).toHaveValue('bad-key');
  await ui.part('input').fill('good-key');
  await ui.part('submit').click();
  await expect(ui.part('success')).toBeVisible();
  expect(await ui.types()).toEqual(['ready', 'error', 'connect']);
});

test('flow “oauth approve”: connect with isPending', async ({ page, world }) => {
  const ui = await openNangoUI(page, world, { sessionToken: await world.token(['demo-oauth2']) });
  const [popup] = await Promise.all([page.waitForEvent('popup'), ui.part('submit').click()]);
  await answerProvider(popup, 'allow');
  await expect(ui.part('success')).toBeVisible();
  expect(await ui.told()).toEqual([
    { type: 'ready' },
    {
      type: 'connect',
      payload: { providerConfigKey: 'demo-oauth2', connectionId: uuid, isPending: false },
    },
  ]);
});

test('flow “oauth deny”: one error instead of two', async ({ page, world }) => {
  const ui = await openNangoUI(page, world, { sessionToken: await world.token(['demo-oauth2']) });
  const [popup] = await Promise.all([page.waitForEvent('popup'), ui.part('submit').click()]);
  await answerProvider(popup, 'deny');
  await expect(ui.part('notice')).toContainText('Access was not allowed');
  await ui.leaveBy('close');
  await expect(page.locator('#connect-ui')).toHaveCount(0);
  // Defect: a second error, connection_validation_failed, for the same refusal, which quotes the provider's JSON.
  expect(await ui.told()).toEqual([
    { type: 'ready' },
    {
      type: 'error',
      payload: {
        errorType: 'callback_err',
        errorMessage: expect.stringMatching(/^Access was not allowed\./),
      },
    },
    { type: 'close' },
  ]);
});

test('flow “none”: connect after one press', async ({ page, world }) => {
  const ui = await openNangoUI(page, world, { sessionToken: await world.token(['demo-none']) });
  await ui.part('submit').click();
  await expect(ui.part('success')).toBeVisible();
  expect(await ui.told()).toEqual([
    { type: 'ready' },
    { type: 'connect', payload: { providerConfigKey: 'demo-none', connectionId: uuid } },
  ]);
});

test('flow “unknown token”: nothing but ready, and a valid token begins anew', async ({ page, world }) => {
  const unknown = `nango_connect_session_${'0'.repeat(64)}`;
  const ui = await openNangoUI(page, world, { sessionToken: unknown });
  await expect(ui.part('notice')).toContainText('Your session has ended');
  expect(await ui.told()).toEqual([{ type: 'ready' }]);
  // Defect: a second token changes nothing there.
  await ui.setToken(await world.token(['demo-none']));
  await ui.part('submit').click();
  await expect(ui.part('success')).toBeVisible();
  expect(await ui.types()).toEqual(['ready', 'connect']);
});
