import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import {
  bring,
  type FakeProvider,
  hangUp,
  json,
  redirect,
  startFakeProvider,
  startWorldOf,
} from './fake-provider.js';
import { type Answer, type BackendWorld, issuesOf } from './world.js';

let provider: FakeProvider;
let internal: FakeProvider;
let world: BackendWorld;
let connectionId: string;

const printed = (['log', 'info', 'warn', 'error'] as const).map((method) => vi.spyOn(console, method));
const credentials = { type: 'API_KEY', apiKey: 'canary-key' };

beforeAll(async () => {
  [provider, internal] = await Promise.all([startFakeProvider(), startFakeProvider()]);
  world = await startWorldOf(provider);
  connectionId = await bring(world, 'keyed', credentials);
});
afterEach(() => provider.answer());
afterAll(() => Promise.all([world.end(), provider.close(), internal.close()]));

function proxied(headers: Record<string, string>, method = 'GET', path = '/me'): Promise<Answer> {
  const authorization = `Bearer ${world.apiKey}`;
  return world.call(method, `/proxy${path}`, {
    headers: { authorization, 'provider-config-key': 'keyed', 'connection-id': connectionId, ...headers },
  });
}

const told = ({ status, body }: Answer) => [status, body.error.code];

it('admits the host alone', async () => {
  expect(told(await proxied({ authorization: `Bearer ${await world.session()}` }))).toEqual([
    401,
    'invalid_secret_key_format',
  ]);
  expect((await world.call('POST', '/proxy/me')).body.error.code).toBe('missing_auth_header');
});

it('says which headers are missing or wrong', async () => {
  const authorization = `Bearer ${world.apiKey}`;
  const bare = await world.call('GET', '/proxy/me', { headers: { authorization } });
  expect(issuesOf(bare)).toEqual({
    status: 400,
    code: 'invalid_headers',
    issues: [
      ['invalid_type', ['provider-config-key']],
      ['invalid_type', ['connection-id']],
    ],
  });
  for (const [name, value] of [
    ['retries', 'many'],
    ['retries', '11'],
    ['retries', '-1'],
    ['retry-on', '429,soon'],
    ['base-url-override', 'elsewhere'],
    ['forward-headers-on-redirect', 'perhaps'],
  ] as const) {
    const { issues } = issuesOf(await proxied({ [name]: value })) as { issues: [string, string[]][] };
    expect(issues.map(([, [path]]) => path)).toEqual([name]);
  }
  expect((await proxied({ retries: '', 'retry-on': '', 'base-url-override': '' })).status).toBe(200);
});

it('says that it knows neither the integration nor the connection', async () => {
  expect(told(await proxied({ 'provider-config-key': 'zzz' }))).toEqual([404, 'unknown_provider_config']);
  expect(told(await proxied({ 'connection-id': 'zzz' }))).toEqual([400, 'server_error']);
  expect(told(await proxied({ 'provider-config-key': 'key-in-query' }))).toEqual([400, 'server_error']);
});

it.each([
  'http://localhost:80',
  'http://[::1]',
  'http://169.254.169.254/latest',
  'http://2130706433',
  'file:///etc/passwd',
  'data:text/plain,hello',
  'https://user:password@example.test',
])('sends no credentials where the host may not: %s', async (override) => {
  expect(told(await proxied({ 'base-url-override': override }))).toEqual([
    400,
    'base_url_override_not_allowed',
  ]);
});

it('sends them where the host may, in place of the provider’s address', async () => {
  await proxied({ 'base-url-override': `${provider.url}/v2/` }, 'GET', '/me?x=1');
  expect(provider.heard).toMatchObject([{ url: '/v2/me?x=1', headers: { 'x-key': 'canary-key' } }]);
});

it('goes to no private address that a person named', async () => {
  for (const address of [internal.url, internal.url.replace('127.0.0.1', 'localhost'), 'http://10.0.0.1']) {
    const id = await bring(world, 'own-address', credentials, { connection_config: { address } });
    const headers = { 'provider-config-key': 'own-address', 'connection-id': id, retries: '3' };
    expect(told(await proxied(headers))).toEqual([400, 'base_url_not_allowed']);
  }
});

it('lets nobody change the address by what is put into it', async () => {
  for (const host of ['elsewhere.test/x?', 'a@elsewhere.test', 'elsewhere.test#', '127.0.0.1:80']) {
    const id = await bring(world, 'own-host', credentials, { connection_config: { host } });
    const headers = { 'provider-config-key': 'own-host', 'connection-id': id };
    expect(told(await proxied(headers))).toEqual([400, 'missing_template_value']);
  }
});

it('says what an address lacks', async () => {
  const open = await bring(world, 'own-host', credentials);
  const without = await proxied({ 'provider-config-key': 'own-host', 'connection-id': open });
  expect(told(without)).toEqual([400, 'missing_template_value']);
  expect(without.body.error.message).toContain('connectionConfig.host');

  const nowhere = await bring(world, 'without-address', credentials);
  const headers = { 'provider-config-key': 'without-address', 'connection-id': nowhere };
  expect(told(await proxied(headers))).toEqual([400, 'missing_template_value']);
  expect((await proxied({ ...headers, 'base-url-override': `${provider.url}/other` })).status).toBe(200);
});

it('says that the provider cannot be reached, without quoting it', async () => {
  provider.answer(hangUp);
  expect(told(await proxied({}))).toEqual([502, 'provider_unreachable']);
  const id = await bring(world, 'keyed', { type: 'API_KEY', apiKey: 'canary\nkey' });
  const unspeakable = await proxied({ 'connection-id': id });
  expect(told(unspeakable)).toEqual([502, 'provider_unreachable']);
  expect(JSON.stringify(unspeakable.body)).not.toContain('canary');
});

it('follows no redirect into the network, and asks nothing there', async () => {
  provider.answer(redirect(internal.url, 307));
  expect(told(await proxied({}, 'POST'))).toEqual([400, 'base_url_not_allowed']);
  expect(internal.heard).toEqual([]);
});

it('stops asking when the host no longer waits', async () => {
  const gone = new AbortController();
  const closed = new Promise((resolve) => {
    provider.answer((response) => {
      response.on('close', resolve);
      gone.abort();
    }, json({}));
  });
  const headers = {
    authorization: `Bearer ${world.apiKey}`,
    'provider-config-key': 'keyed',
    'connection-id': connectionId,
    retries: '5',
  };
  await expect(fetch(`${world.api.url}/proxy/me`, { headers, signal: gone.signal })).rejects.toThrow();
  await closed;
  await world.asHost('GET', '/integrations');
  expect(provider.heard).toHaveLength(1);
});

it('has printed nothing while it refused', () => {
  for (const spy of printed) expect(spy).not.toHaveBeenCalled();
});
