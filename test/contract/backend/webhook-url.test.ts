import { afterAll, expect, it } from 'vitest';
import { issuesOf, startBackendWorld } from './world.js';

const world = await startBackendWorld();
afterAll(() => world.end());

const INSIDE = [
  'http://localhost:3000/hook',
  'http://hooks.localhost./',
  'http://127.0.0.1/',
  'http://2130706433/',
  'http://10.0.0.1/hook',
  'http://[::1]:3000/',
  'http://[::ffff:169.254.169.254]/',
];

it.each(INSIDE)('sends no webhook of a session to %s, in the network of the server', async (url) => {
  const end_user = { id: 'u' };
  const refused = { status: 400, code: 'invalid_body' };
  const direct = await world.asHost('POST', '/connect/sessions', { end_user, webhook_url_override: url });
  expect(issuesOf(direct)).toEqual({ ...refused, issues: [['custom', ['webhook_url_override']]] });

  const integrations_config_defaults = { stripe: { connection_config: { webhook_url: url } } };
  const older = await world.asHost('POST', '/connect/sessions', { end_user, integrations_config_defaults });
  const path = ['integrations_config_defaults', 'stripe', 'connection_config', 'webhook_url'];
  expect(issuesOf(older)).toEqual({ ...refused, issues: [['custom', path]] });
});

it('sends none of a connection there either, whether it is made again, changed or brought', async () => {
  const webhook_url_override = 'http://127.0.0.1/';
  const named = { connection_id: 'one', integration_id: 'demo-none' };
  const brought = { provider_config_key: 'demo-none', connection_id: 'one', credentials: { type: 'NONE' } };
  expect((await world.asHost('POST', '/connections', brought)).status).toBe(201);
  for (const answer of [
    await world.asHost('POST', '/connect/sessions/reconnect', { ...named, webhook_url_override }),
    await world.asHost('PATCH', '/connections/one?provider_config_key=demo-none', { webhook_url_override }),
    await world.asHost('POST', '/connections', { ...brought, webhook_url_override }),
  ])
    expect(issuesOf(answer)).toMatchObject({ issues: [['custom', ['webhook_url_override']]] });
});

it.each([
  ['no address', 'hooks.test/a'],
  ['no web address', 'ftp://hooks.test/a'],
  ['the platform’s own', 'https://api.nango.dev./a'],
])('knows what is %s', async (_, webhook_url_override) => {
  const body = { end_user: { id: 'u' }, webhook_url_override };
  const answer = await world.asHost('POST', '/connect/sessions', body);
  expect(issuesOf(answer)).toMatchObject({ issues: [['custom', ['webhook_url_override']]] });
});

it('takes a public address, and an empty one for none', async () => {
  for (const webhook_url_override of ['https://hooks.test/a', 'http://8.8.8.8:8080/', '']) {
    const body = { end_user: { id: 'u' }, webhook_url_override };
    expect((await world.asHost('POST', '/connect/sessions', body)).status).toBe(201);
  }
});
