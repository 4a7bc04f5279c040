import Frontend from '@nangohq/frontend';
import { Nango } from '@nangohq/node';
import { afterAll, expect, it } from 'vitest';
import { tbaAccount, tbaApp } from '../../../demo/provider/signed/tba.js';
import { type OAuth1Signing, oauth1Signed, secondsAgo } from './signed-requests.js';
import { issuesOf, startBackendWorld } from './world.js';

const world = await startBackendWorld();
const nango = new Nango({ host: world.api.url, apiKey: world.apiKey });
afterAll(() => world.end());

const KEY = 'demo-tba';
const { accountId, ...typed } = tbaAccount;
const { token_id, token_secret } = typed;

const send = async (body: unknown, account: string = accountId) =>
  world.authorize(
    await world.session({ end_user: { id: 'tba' } }),
    `/auth/tba/${KEY}?params[accountId]=${account}`,
    body,
  );
const read = async (id: string) =>
  (await world.asHost('GET', `/connections/${id}?provider_config_key=${KEY}`)).body;

it('lets the page’s client connect, and the host’s client call the provider', async () => {
  const frontend = new Frontend({ host: world.api.url, connectSessionToken: await world.session() });
  const credentials = { ...typed, type: 'TBA' } as const;
  const { connectionId } = await frontend.auth(KEY, { params: { accountId }, credentials });

  expect(await read(connectionId)).toMatchObject({
    connection_config: { accountId },
    metadata: {},
    credentials: {
      type: 'TBA',
      token_id,
      token_secret,
      config_override: { client_id: tbaApp.client_id, client_secret: tbaApp.client_secret },
    },
  });
  const { data } = await nango.get({
    endpoint: '/me',
    params: { q: 'a b+c', list: '1' },
    providerConfigKey: KEY,
    connectionId,
  });
  expect(data).toMatchObject({ name: expect.any(String), plan: expect.any(String) });
});

it('signs for the integration’s own app when the person names none', async () => {
  const { status, body } = await send({ token_id, token_secret, oauth_client_id_override: '' });
  expect(status).toBe(200);
  const { credentials } = await read(body.connectionId);
  expect(credentials).toEqual({ type: 'TBA', token_id, token_secret, config_override: {} });
});

it.each<[string, object, string?]>([
  ['a wrong token', { token_id: 'wrong' }],
  ['a wrong token secret', { token_secret: 'wrong' }],
  ['an app that is not known', { oauth_client_id_override: 'wrong' }],
  ['a wrong secret of the app', { oauth_client_secret_override: 'wrong' }],
  ['another account', {}, 'OTHER'],
  ['a token in other letters', { token_id: 'é🙂' }],
  ['an account that looks like more of the header', {}, 'x%22,%20oauth_nonce%3D%22y'],
])('answers %s with status 200 and an error, and stores nothing', async (_, wrong, account) => {
  const { status, body } = await send({ ...typed, ...wrong }, account);
  expect(status).toBe(200);
  expect(body).toEqual({ error: { code: 'invalid_credentials', message: expect.any(String) } });
  expect(JSON.stringify(body)).not.toContain('wrong');
  const { connections } = (await world.asHost('GET', `/connections?endUserId=tba&integrationId=${KEY}`)).body;
  // The one that named no app.
  expect(connections).toHaveLength(1);
});

it('refuses an account id that was not given', async () => {
  const { body } = await world.authorize(await world.session(), `/auth/tba/${KEY}`, typed);
  expect(body).toMatchObject({ error: { code: 'invalid_credentials' } });
});

it.each<[object, unknown]>([
  [
    {},
    [
      ['invalid_type', ['token_id']],
      ['invalid_type', ['token_secret']],
    ],
  ],
  [
    { token_id: '', token_secret: '' },
    [
      ['too_small', ['token_id']],
      ['too_small', ['token_secret']],
    ],
  ],
  [{ ...typed, type: 'TBA' }, [['unrecognized_keys', []]]],
])('says what is wrong with a body', async (body, issues) => {
  expect(issuesOf(await send(body))).toEqual({ status: 400, code: 'invalid_body', issues });
});

it('is no way to connect another auth mode', async () => {
  const answer = await world.authorize(await world.session(), '/auth/tba/demo-signature', typed);
  expect([answer.status, answer.body]).toEqual([400, { error: { code: 'invalid_auth_mode' } }]);
});

const signing: OAuth1Signing = {
  consumer: { key: tbaApp.client_id, secret: tbaApp.client_secret },
  token: { key: token_id, secret: token_secret },
  hash: 'sha256',
  realm: accountId,
};

async function atProvider(changes: Partial<OAuth1Signing>, repeat = 1): Promise<readonly number[]> {
  const url = `${world.provider.url}/api/tba/me`;
  const authorization = oauth1Signed('GET', url, { ...signing, ...changes });
  const statuses: number[] = [];
  for (let time = 0; time < repeat; time += 1)
    statuses.push((await fetch(url, { headers: { authorization } })).status);
  return statuses;
}

it('has a provider that wants a fresh signature of the right account, each time another', async () => {
  expect(await atProvider({}, 2)).toEqual([200, 401]);
  expect(await atProvider({ realm: 'OTHER' })).toEqual([401]);
  expect(await atProvider({ hash: 'sha1' })).toEqual([401]);
  expect(await atProvider({ params: { oauth_timestamp: secondsAgo(301) } })).toEqual([401]);
  expect(await atProvider({ token: undefined })).toEqual([401]);
});
