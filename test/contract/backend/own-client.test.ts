import { afterAll, expect, it, vi } from 'vitest';
import { demoClient, ownClient } from '../../../demo/provider/oauth2/demo-client.js';
import { connectInPopup, connectionOf, meThroughProxy, whereSent } from './attempt.js';
import { createVisitor, outcomeOf } from './visitor.js';
import { startBackendWorld } from './world.js';

const KEY = 'demo-oauth2';

const printed = (['log', 'info', 'warn', 'error'] as const).map((method) => vi.spyOn(console, method));

const world = await startBackendWorld();
afterAll(() => world.end());

interface Own {
  readonly id?: string;
  readonly secret?: string;
  readonly refreshToken?: string;
}

const own: Own = { id: ownClient.clientId, secret: ownClient.clientSecret };

function overrides({ id, secret, refreshToken }: Own): Record<string, string | undefined> {
  return {
    oauth_client_id_override: id,
    oauth_client_secret_override: secret,
    oauth_refresh_token_override: refreshToken,
  };
}

function typed(client: Own): string {
  return Object.entries(overrides(client))
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => `&credentials[${name}]=${encodeURIComponent(value)}`)
    .join('');
}

function preset(client: Own): object {
  return { integrations_config_defaults: { [KEY]: { connection_config: overrides(client) } } };
}

const CONFIG_OVERRIDE = { client_id: ownClient.clientId, client_secret: ownClient.clientSecret };

it.each([
  ['typed by the person', { query: typed(own) }],
  ['preset by the host', { session: preset(own) }],
  ['typed where the host preset nothing', { query: typed(own), session: preset({ id: '', secret: '' }) }],
  ['preset by the host over what is typed', { query: typed({ id: 'x', secret: 'y' }), session: preset(own) }],
])('connects and renews with a client %s', async (_, options) => {
  const attempt = await connectInPopup(world, KEY, options);
  expect([attempt.page.status, attempt.told.message_type]).toEqual([200, 'success']);
  const before = await connectionOf(world, attempt);
  expect(before).toMatchObject({ connection_config: {}, credentials: { config_override: CONFIG_OVERRIDE } });
  expect(before.connection_config).toEqual({});

  const after = await connectionOf(world, attempt, '&force_refresh=true');
  expect(after.credentials.access_token).not.toBe(before.credentials.access_token);
  expect(after.credentials.config_override).toEqual(CONFIG_OVERRIDE);
  expect((await meThroughProxy(world, attempt)).body).toMatchObject({ name: 'sam' });
});

it('shows the person the app that they brought', async () => {
  const visitor = createVisitor();
  const { location } = await whereSent(world, KEY, { query: typed(own) });
  const login = await visitor.open(location.href);
  const consent = await visitor.submit(login, 'login', { login: 'sam', password: 'x' });
  expect(consent.html).toContain('Your own app wants to use your account');
});

it.each([
  ['nothing is brought', {}],
  ['all that is brought is empty', { query: typed({ id: '', secret: '', refreshToken: '' }) }],
  ['a refresh token comes alone', { query: typed({ refreshToken: 'some-token' }) }],
])('asks with the integration’s own app when %s', async (_, options) => {
  const { location } = await whereSent(world, KEY, options);
  expect(location.searchParams.get('client_id')).toBe(demoClient.clientId);
});

it.each([
  ['a secret that is wrong', { id: ownClient.clientId, secret: 'canary-secret' }],
  ['a client without its secret', { id: ownClient.clientId }],
])('tells the person and the page of %s, without the secret', async (_, client) => {
  const { page, told } = await connectInPopup(world, KEY, { query: typed(client) });
  expect(page.status).toBe(400);
  expect(told).toMatchObject({
    error_type: 'unknown_err',
    error_desc: expect.stringContaining('invalid_client'),
  });
  expect(JSON.stringify([told, outcomeOf(page.html)])).not.toMatch(/canary-secret|acme-demo-secret/);
});

it('connects at once with a refresh token of one’s own client, without a visit to the provider', async () => {
  const earlier = await connectionOf(world, await connectInPopup(world, KEY, { query: typed(own) }));
  const query = typed({ ...own, refreshToken: earlier.credentials.refresh_token });
  const visit = (url: string) => createVisitor().open(url);
  const attempt = await connectInPopup(world, KEY, { query, visit });

  expect(attempt.page.url).toContain(`${world.api.url}/oauth/connect/`);
  expect(outcomeOf(attempt.page.html)).toEqual({ type: 'nango_oauth_callback_success' });
  expect(attempt.told).toMatchObject({ message_type: 'success', is_pending: false });
  const connection = await connectionOf(world, attempt);
  expect(connection).toMatchObject({
    end_user: { id: 'popup-user' },
    tags: { end_user_id: 'popup-user' },
    connection_config: {},
    credentials: {
      type: 'OAUTH2',
      refresh_token: expect.any(String),
      config_override: CONFIG_OVERRIDE,
    },
  });
  expect((await meThroughProxy(world, attempt)).body).toMatchObject({ name: 'sam' });
});

it('tells the page that a refresh token is not accepted', async () => {
  const visit = (url: string) => createVisitor().open(url);
  const query = typed({ ...own, refreshToken: 'canary-token' });
  const { page, told } = await connectInPopup(world, KEY, { query, visit });
  expect(page.status).toBe(400);
  expect(told).toMatchObject({
    error_type: 'unknown_err',
    error_desc: expect.stringContaining('invalid_grant'),
  });
  expect(JSON.stringify([told, outcomeOf(page.html)])).not.toContain('canary-token');
});

it('asks Slack, and nobody else, for the scopes of a person that the host preset', async () => {
  const presets = { user_scopes: 'chat:write,users:read' };
  const session = { integrations_config_defaults: { slack: presets, [KEY]: presets } };
  const asked = async (key: string, options: object) =>
    (await whereSent(world, key, { ...options, query: '&user_scope=admin' })).location.searchParams.get(
      'user_scope',
    );
  expect(await asked('slack', { session })).toBe('chat:write,users:read');
  expect(await asked('slack', {})).toBeNull();
  expect(await asked(KEY, { session })).toBeNull();
});

it('has printed nothing of all that', () => {
  for (const spy of printed) expect(spy).not.toHaveBeenCalled();
});
