import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { decodeJwt, SignJWT } from 'jose';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { startWorldWithCatalogue } from './own-catalogue.js';
import { accountNameBehind, accountOf, connect, read, renew, told } from './typed-connection.js';
import { startBackendWorld } from './world.js';

const world = await startBackendWorld();
afterAll(() => world.end());
afterEach(() => {
  vi.useRealTimers();
});

const RSA = 'demo-jwt';
const SHARED = 'demo-jwt-hmac';
const send = async (body: unknown, key = RSA) =>
  world.authorize(await world.session(), `/auth/jwt/${key}`, body);

it('signs with the key that was typed, and keeps it with the token', async () => {
  const credentials = accountOf(world, RSA);
  const id = await connect(world, RSA, { type: 'JWT', credentials });
  const kept = (await read(world, RSA, id)).credentials;
  expect(kept).toEqual({
    type: 'JWT',
    ...credentials,
    token: expect.any(String),
    expires_at: expect.stringMatching(/Z$/),
  });
  const { iss, aud, iat = 0, exp = 0 } = decodeJwt(kept.token);
  expect({ iss, aud, livesS: exp - iat, end: new Date(exp * 1000).toISOString() }).toEqual({
    iss: 'good-issuer',
    aud: 'demo-jwt-api',
    livesS: 1200,
    end: kept.expires_at,
  });
  expect(await accountNameBehind(world, RSA, id)).toBe('Contoso Apps');
});

it('signs with the secret half of a shared key and names the other half', async () => {
  const id = await connect(world, SHARED, { type: 'JWT', credentials: accountOf(world, SHARED) });
  expect(await accountNameBehind(world, SHARED, id)).toBe('Contoso Journal');
});

it.each([
  ['spaces instead of newlines', (pem: string) => pem.replaceAll('\n', ' ')],
  ['no white space at all', (pem: string) => pem.replace(/\s/g, '')],
  ['newlines written as \\n', (pem: string) => pem.replaceAll('\n', '\\n')],
  ['Windows newlines', (pem: string) => pem.replaceAll('\n', '\r\n')],
  [
    'the older form of RSA keys',
    (pem: string) => String(createPrivateKey(pem).export({ type: 'pkcs1', format: 'pem' })),
  ],
])('accepts a pasted key with %s', async (_, paste) => {
  const { privateKey = '', ...rest } = accountOf(world, RSA);
  const { status } = await send({ ...rest, privateKey: paste(privateKey), type: 'JWT' });
  expect(status).toBe(200);
});

it('signs anew when it renews, and when a token is about to end', async () => {
  const id = await connect(world, RSA, { type: 'JWT', credentials: accountOf(world, RSA) });
  const { token } = (await read(world, RSA, id)).credentials;
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
  const renewed = await renew(world, RSA, id);
  expect(renewed.status).toBe(200);
  expect(renewed.body.credentials).toMatchObject(accountOf(world, RSA));
  expect(renewed.body.credentials.token).not.toBe(token);

  vi.setSystemTime(Date.now() + 3600_000);
  expect(await accountNameBehind(world, RSA, id)).toBe('Contoso Apps');
});

it.each([
  ['that is none', 'no key'],
  ['cut off in the middle', '-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----'],
  [
    'of another kind',
    String(
      generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }),
    ),
  ],
])('says that it cannot sign with a key %s, and does not quote it', async (_, privateKey) => {
  const answer = await send({ ...accountOf(world, RSA), privateKey });
  expect(told(answer)).toEqual([500, 'failed_to_generate']);
  expect(answer.body.error).toEqual({ message: expect.any(String), code: 'failed_to_generate', payload: {} });
  expect(answer.body.error.message).not.toContain(privateKey);
});

it.each([
  ['without a colon', '600df00d'],
  ['whose secret is not hexadecimal', '600df00d600df00d600df00d:secret'],
  ['that is missing', undefined],
])('says that it cannot sign with a shared key %s', async (_, privateKey) => {
  expect(told(await send({ privateKey }, SHARED))).toEqual([500, 'failed_to_generate']);
});

it('says that the provider refuses the token of a stranger’s key, and stores nothing', async () => {
  const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const privateKey = String(stranger.export({ type: 'pkcs8', format: 'pem' }));
  const token = await world.session({ end_user: { id: 'nobody' } });
  for (const wrong of [{ privateKey }, { issuerId: 'other' }, { keyId: 'other' }]) {
    const answer = await world.authorize(token, `/auth/jwt/${RSA}`, { ...accountOf(world, RSA), ...wrong });
    expect([answer.status, answer.body.error]).toEqual([
      400,
      { message: expect.any(String), code: 'connection_test_failed', payload: {} },
    ]);
  }
  expect((await world.asHost('GET', '/connections?endUserId=nobody')).body.connections).toEqual([]);
});

it('says that a template has nothing to sign', async () => {
  const own = await startWorldWithCatalogue('nothing: { display_name: Nothing, auth_mode: JWT }');
  try {
    const answer = await own.authorize(await own.session(), '/auth/jwt/nothing', { privateKey: 'x' });
    expect(told(answer)).toEqual([500, 'missing_token_body']);
  } finally {
    await own.end();
  }
});

it('meets a provider that refuses tokens which expired, live too long, are for others or are not signed', async () => {
  const { privateKey = '' } = accountOf(world, RSA);
  const nowS = Math.floor(Date.now() / 1000);
  const call = async (changes: Record<string, unknown>, path = 'jwt') => {
    const token = await new SignJWT({
      iss: 'good-issuer',
      aud: 'demo-jwt-api',
      iat: nowS,
      exp: nowS + 600,
      ...changes,
    })
      .setProtectedHeader({ alg: 'RS256', kid: 'good-key-id' })
      .sign(createPrivateKey(privateKey));
    return me(path, `Bearer ${token}`);
  };
  const me = async (path: string, authorization: string) =>
    (await fetch(`${world.provider.url}/api/${path}/me`, { headers: { authorization } })).status;

  expect(await call({})).toBe(200);
  expect(await call({ iat: nowS - 700, exp: nowS - 100 })).toBe(401);
  expect(await call({ exp: nowS + 24 * 3600 })).toBe(401);
  expect(await call({ exp: undefined })).toBe(401);
  expect(await call({ aud: '/admin/' })).toBe(401);
  expect(await call({}, 'jwt-hmac')).toBe(401);
  const unsigned = ['{"alg":"none","kid":"good-key-id"}', `{"iss":"good-issuer","exp":${nowS + 60}}`];
  const parts = unsigned.map((part) => Buffer.from(part).toString('base64url'));
  expect(await me('jwt', `Bearer ${parts.join('.')}.`)).toBe(401);
});
