import Frontend from '@nangohq/frontend';
import { Nango } from '@nangohq/node';
import { afterAll, expect, it } from 'vitest';
import { wsseAccount } from '../../../demo/provider/signed/wsse.js';
import { wsseSigned } from './signed-requests.js';
import { issuesOf, startBackendWorld } from './world.js';

const world = await startBackendWorld();
const nango = new Nango({ host: world.api.url, apiKey: world.apiKey });
afterAll(() => world.end());

const KEY = 'demo-signature';
const LIFETIME_MS = 300_000;
const typed = { ...wsseAccount, type: 'SIGNATURE' } as const;

const send = async (body: unknown) =>
  world.authorize(await world.session({ end_user: { id: 'wsse' } }), `/auth/signature/${KEY}`, body);
const read = async (id: string) =>
  (await world.asHost('GET', `/connections/${id}?provider_config_key=${KEY}`)).body;
const atProvider = async (header: string) =>
  (await fetch(`${world.provider.url}/api/wsse/me`, { headers: { 'x-wsse': header } })).status;

async function connect(): Promise<string> {
  const frontend = new Frontend({ host: world.api.url, connectSessionToken: await world.session() });
  return (await frontend.auth(KEY, { credentials: typed })).connectionId;
}

it('lets the page’s client connect, and keeps a token for five minutes', async () => {
  const started = Date.now();
  const connection = await read(await connect());
  expect(connection).toMatchObject({ metadata: {}, connection_config: {} });
  const { credentials } = connection;
  expect(credentials).toEqual({
    ...typed,
    token: expect.stringMatching(
      /^UsernameToken Username="good", PasswordDigest="\S+", Nonce="\w+", Created="\S+"$/,
    ),
    expires_at: expect.any(String),
  });
  const expiresAt = Date.parse(credentials.expires_at);
  expect(expiresAt).toBeGreaterThanOrEqual(started + LIFETIME_MS);
  expect(expiresAt).toBeLessThanOrEqual(Date.now() + LIFETIME_MS);
});

it('gives the host another token each time, which the provider accepts once', async () => {
  const id = await connect();
  const [one, two] = [(await read(id)).credentials.token, (await read(id)).credentials.token];
  expect(one).not.toBe(two);
  expect([await atProvider(one), await atProvider(one), await atProvider(two)]).toEqual([200, 401, 200]);
});

it('lets the host’s client call the provider again and again', async () => {
  const call = { endpoint: '/me', providerConfigKey: KEY, connectionId: await connect() };
  for (const { data } of await Promise.all([nango.get(call), nango.get(call), nango.get(call)]))
    expect(data).toMatchObject({ name: expect.any(String), plan: expect.any(String) });
});

it.each([
  ['a wrong user', { username: 'bad' }],
  ['a wrong password', { password: 'bad' }],
  ['a user that no header can carry', { username: 'good\nx: y' }],
  ['a user that looks like more', { username: 'good", Nonce="x' }],
])('refuses %s, and stores nothing', async (_, wrong) => {
  const { status, body } = await send({ ...typed, ...wrong });
  expect([status, body]).toEqual([
    400,
    { error: { code: 'connection_test_failed', message: expect.any(String), payload: {} } },
  ]);
  expect((await world.asHost('GET', '/connections?endUserId=wsse')).body.connections).toEqual([]);
});

it.each<[object, unknown]>([
  [wsseAccount, [['invalid_type', ['type']]]],
  [
    { username: '', password: '', type: '' },
    [
      ['too_small', ['username']],
      ['too_small', ['password']],
      ['too_small', ['type']],
    ],
  ],
  [{ ...typed, more: 1 }, [['unrecognized_keys', []]]],
])('says what is wrong with a body', async (body, issues) => {
  expect(issuesOf(await send(body))).toEqual({ status: 400, code: 'invalid_body', issues });
});

it('has a provider that wants a fresh proof, each time another', async () => {
  const { username, password } = wsseAccount;
  const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
  expect(await atProvider(wsseSigned(username, password))).toBe(200);
  expect(await atProvider(wsseSigned(username, 'bad'))).toBe(401);
  expect(await atProvider(wsseSigned('bad', password))).toBe(401);
  expect(await atProvider(wsseSigned(username, password, { created: minutesAgo(4) }))).toBe(200);
  for (const created of [minutesAgo(5.1), minutesAgo(-5.1), 'never'])
    expect(await atProvider(wsseSigned(username, password, { created }))).toBe(401);
  for (const header of ['', 'x', `${wsseSigned(username, password)}, More="x"`])
    expect(await atProvider(header)).toBe(401);

  const nonce = 'the-same';
  const first = wsseSigned(username, password, { nonce });
  expect(await atProvider(first.replace('PasswordDigest="', 'PasswordDigest="x'))).toBe(401);
  expect([await atProvider(first), await atProvider(first)]).toEqual([200, 401]);
  for (const created of [minutesAgo(1), minutesAgo(6)])
    expect(await atProvider(wsseSigned(username, password, { nonce, created }))).toBe(401);
});
