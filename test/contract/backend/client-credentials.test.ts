import { randomUUID } from 'node:crypto';
import { importJWK, SignJWT } from 'jose';
import { afterAll, expect, it } from 'vitest';
import { accountNameBehind, accountOf, connect, read, renew, told } from './typed-connection.js';
import { startBackendWorld } from './world.js';

const world = await startBackendWorld();
afterAll(() => world.end());

const CC = 'demo-oauth2-cc';
const SIGNED = 'demo-oauth2-cc-jwt';
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const params = { workspace: 'acme' };
const connectMachine = (token?: string) =>
  connect(world, CC, {
    type: 'OAUTH2_CC',
    credentials: accountOf(world, CC),
    params,
    ...(token && { token }),
  });
const send = async (body: unknown, path = `${CC}?params[workspace]=acme`) =>
  world.authorize(await world.session(), `/oauth2/auth/${path}`, body);

it('connects a machine with its secret, and keeps both with the token', async () => {
  const id = await connectMachine();
  const connection = await read(world, CC, id);
  expect(connection.connection_config).toEqual({ workspace: 'acme', oauth_scopes: 'read' });
  expect(connection.credentials).toEqual({
    type: 'OAUTH2_CC',
    ...accountOf(world, CC),
    token: expect.any(String),
    expires_at: expect.stringMatching(/Z$/),
    raw: {
      access_token: connection.credentials.token,
      expires_in: 3600,
      scope: 'read',
      token_type: 'Bearer',
    },
  });
  expect(await accountNameBehind(world, CC, id)).toBe('Fabrikam Assembly Line');
});

it('connects a machine that signs, whose key may be a JWK or a PEM, and keeps the key', async () => {
  const credentials = accountOf(world, SIGNED);
  const id = await connect(world, SIGNED, { type: 'OAUTH2_CC', credentials });
  expect(await accountNameBehind(world, SIGNED, id)).toBe('Fabrikam Signing Desk');
  const kept = (await read(world, SIGNED, id)).credentials;
  expect(Object.keys(kept).sort()).toEqual(
    ['client_id', 'client_private_key', 'expires_at', 'raw', 'token', 'type'].sort(),
  );

  const { privateKey = '' } = accountOf(world, 'demo-jwt');
  const pasted = { ...credentials, client_private_key: privateKey };
  const other = await connect(world, SIGNED, { type: 'OAUTH2_CC', credentials: pasted });
  expect(await accountNameBehind(world, SIGNED, other)).toBe('Fabrikam Signing Desk');
});

it('renews with the same client', async () => {
  const id = await connectMachine();
  const before = (await read(world, CC, id)).credentials;
  const renewed = await renew(world, CC, id);
  expect(renewed.status).toBe(200);
  expect(renewed.body.credentials).toMatchObject({ type: 'OAUTH2_CC', ...accountOf(world, CC) });
  expect(renewed.body.credentials.token).not.toBe(before.token);

  const signing = await connect(world, SIGNED, { type: 'OAUTH2_CC', credentials: accountOf(world, SIGNED) });
  expect((await renew(world, SIGNED, signing)).status).toBe(200);
});

it('asks for the scopes that the page gives, and else for those of the integration', async () => {
  const credentials = accountOf(world, CC);
  const asked = { ...params, oauth_scopes: 'read,write' };
  const id = await connect(world, CC, { type: 'OAUTH2_CC', credentials, params: asked });
  const connection = await read(world, CC, id);
  expect(connection.connection_config.oauth_scopes).toBe('read,write');
  expect(connection.credentials.raw.scope).toBe('read write');
});

it('sends what the session adds to the request, and again when it renews', async () => {
  const token = await world.session({
    end_user: { id: 'u' },
    integrations_config_defaults: { [CC]: { authorization_params: { scope: 'write' } } },
  });
  const id = await connectMachine(token);
  expect((await read(world, CC, id)).credentials.raw.scope).toBe('write');
  expect((await renew(world, CC, id)).body.credentials.raw.scope).toBe('write');
});

it('quotes the provider when it refuses the secret, and stores nothing', async () => {
  const answer = await send({ client_id: 'good-machine', client_secret: 'wrong' });
  expect(told(answer)).toEqual([400, 'client_credentials_fetch_error']);
  const { payload, message } = answer.body.error;
  expect(JSON.parse(payload).provider_error_payload).toMatchObject({ error: 'invalid_client' });
  expect(message).toContain(JSON.stringify(payload));
  expect(JSON.stringify(answer.body)).not.toContain('wrong');
});

it.each([
  ['not a key', 'no key'],
  ['the key of another kind', JSON.stringify({ kty: 'oct', k: 'AAAA' })],
])('refuses %s without quoting it', async (_, key) => {
  const answer = await send({ client_id: 'good-signing-machine', client_private_key: key }, SIGNED);
  expect(told(answer)).toEqual([400, 'client_credentials_fetch_error']);
  expect(JSON.stringify(answer.body)).not.toContain(key);
});

it('checks the client before everything else, in the words of this endpoint', async () => {
  const good = accountOf(world, CC);
  const expectError = async (body: unknown, path: string, status: number, error: unknown) => {
    const answer = await send(body, path);
    expect([answer.status, answer.body.error]).toEqual([status, error]);
  };
  const message = expect.any(String);
  await expectError({ client_secret: 'x' }, 'zzz', 400, { message, code: 'missing_client_id', payload: {} });
  await expectError({ client_id: 'a' }, 'zzz', 400, { message, code: 'missing_client_secret', payload: {} });
  await expectError({ client_id: 7 }, CC, 400, { message, code: 'missing_client_id', payload: {} });
  await expectError(undefined, CC, 400, { message, code: 'missing_client_id', payload: {} });
  expect(told(await send(good, 'zzz?connection_id=x'))).toEqual([400, 'invalid_query_params']);
  await expectError(good, 'zzz', 400, {
    message: expect.stringContaining('{"provider_config_key":"zzz"}'),
    code: 'unknown_provider_config',
    payload: {},
  });
  await expectError(good, 'demo-jwt', 400, { message, code: 'invalid_auth_mode', payload: {} });
});

it('says with a whole sentence for a code that the address of the token lacks a value', async () => {
  const answer = await send(accountOf(world, CC), CC);
  expect(answer.status).toBe(500);
  expect(answer.body.error.code).toMatch(/^unhandled_.+ connectionConfig\.\w+$/);
});

it('takes the other address when the first one cannot be filled', async () => {
  const answer = await send(accountOf(world, CC), `${CC}?params[tenant]=acme`);
  expect(answer.status).toBe(200);
});

it('refuses integrations outside the session, and a connection that is gone', async () => {
  const only = await world.session({ end_user: { id: 'u' }, allowed_integrations: [SIGNED] });
  expect(told(await world.authorize(only, `/oauth2/auth/${CC}`, accountOf(world, CC)))).toEqual([
    400,
    'integration_not_allowed',
  ]);
  const id = await connectMachine();
  const again = await world.asHost('POST', '/connect/sessions/reconnect', {
    connection_id: id,
    integration_id: CC,
  });
  const { token } = again.body.data;
  expect(await connectMachine(token)).toBe(id);
  await world.asHost('DELETE', `/connections/${id}?provider_config_key=${CC}`);
  const path = `/oauth2/auth/${CC}?params[workspace]=acme`;
  expect(told(await world.authorize(token, path, accountOf(world, CC)))).toEqual([400, 'invalid_connection']);
});

it('meets a provider that refuses an assertion used twice, expired, for somebody else or by another client', async () => {
  const { client_id = '', client_private_key = '' } = accountOf(world, SIGNED);
  const key = await importJWK(JSON.parse(client_private_key), 'RS256');
  const nowS = Math.floor(Date.now() / 1000);
  const assertion = (changes: Record<string, unknown>) =>
    new SignJWT({
      iss: client_id,
      sub: client_id,
      aud: `${world.provider.url}/token`,
      jti: randomUUID(),
      iat: nowS,
      exp: nowS + 60,
      ...changes,
    })
      .setProtectedHeader({ alg: 'RS256', kid: 'person' })
      .sign(key);
  const ask = async (jwt: string) => {
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id,
      client_assertion_type: ASSERTION_TYPE,
      client_assertion: jwt,
    });
    return (await fetch(`${world.provider.url}/token`, { method: 'POST', body })).status;
  };

  const good = await assertion({});
  expect([await ask(good), await ask(good)]).toEqual([200, 401]);
  expect(await ask(await assertion({ iat: nowS - 600, exp: nowS - 300 }))).toBe(401);
  expect(await ask(await assertion({ aud: 'https://elsewhere.example' }))).toBe(401);
  expect(await ask(await assertion({ iss: 'good-machine' }))).toBe(401);
  const me = await fetch(`${world.provider.url}/api/client-credentials/me`, {
    headers: { authorization: 'Bearer x' },
  });
  expect(me.status).toBe(401);
});
