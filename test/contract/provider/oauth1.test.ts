import { afterAll, expect, it } from 'vitest';
import { oauth1App } from '../../../demo/provider/signed/oauth1.js';
import { type OAuth1Signing, oauth1Signed, secondsAgo } from '../backend/signed-requests.js';
import { startBackendWorld } from '../backend/world.js';

const world = await startBackendWorld();
afterAll(() => world.end());

const consumer = { key: oauth1App.client_id, secret: oauth1App.client_secret };

interface Token {
  readonly key: string;
  readonly secret: string;
}

async function send(method: string, path: string, authorization: string) {
  const response = await fetch(world.provider.url + path, { method, headers: { authorization } });
  const text = await response.text();
  const isForm = response.headers.get('content-type') === 'application/x-www-form-urlencoded';
  const form = new URLSearchParams(isForm ? text : '');
  const token = { key: form.get('oauth_token') ?? '', secret: form.get('oauth_token_secret') ?? '' };
  const error: unknown = response.status === 401 ? JSON.parse(text).error : undefined;
  return { status: response.status, form, token, error };
}

const sign = (method: string, path: string, signing: Partial<OAuth1Signing>) =>
  oauth1Signed(method, world.provider.url + path, { consumer, ...signing });
const post = (path: string, signing: Partial<OAuth1Signing>) =>
  send('POST', path, sign('POST', path, signing));
const readAccount = (signing: Partial<OAuth1Signing>) =>
  send('GET', '/api/oauth1/me', sign('GET', '/api/oauth1/me', signing));

const callback = () => `${world.api.url}/oauth/callback?state=mine`;
const askForToken = ({ params, ...signing }: Partial<OAuth1Signing> = {}) =>
  post('/oauth1/request-token', { params: { oauth_callback: callback(), ...params }, ...signing });
const exchange = (token: Token, oauth_verifier: string) =>
  post('/oauth1/access-token', { token, params: { oauth_verifier } });

const openQuestion = (token: Token) =>
  fetch(`${world.provider.url}/oauth1/authorize?oauth_token=${token.key}`);
const answer = ({ key }: Token, fields: Record<string, string>) =>
  fetch(`${world.provider.url}/oauth1/authorize/consent`, {
    method: 'POST',
    body: new URLSearchParams({ oauth_token: key, ...fields }),
    redirect: 'manual',
  });

async function allowed(): Promise<{ token: Token; verifier: string }> {
  const { token } = await askForToken();
  const { headers } = await answer(token, { login: 'sam', decision: 'allow' });
  const sentTo = new URL(headers.get('location') ?? '');
  expect(sentTo.searchParams.get('oauth_token')).toBe(token.key);
  return { token, verifier: sentTo.searchParams.get('oauth_verifier') ?? '' };
}

it('gives an app its person’s account in three steps', async () => {
  const asked = await askForToken();
  expect([asked.status, asked.form.get('oauth_callback_confirmed')]).toEqual([200, 'true']);
  const { token, verifier } = await allowed();
  const access = await exchange(token, verifier);
  expect((await readAccount({ token: access.token })).status).toBe(200);
});

it.each<[string, Partial<OAuth1Signing>, string]>([
  ['another secret', { consumer: { ...consumer, secret: 'wrong' } }, 'signature_invalid'],
  ['an unknown app', { consumer: { ...consumer, key: 'wrong' } }, 'consumer_key_unknown'],
  ['another method of signing', { hash: 'sha256' }, 'signature_method_rejected'],
  ['an old time', { params: { oauth_timestamp: secondsAgo(301) } }, 'timestamp_refused'],
  ['a time to come', { params: { oauth_timestamp: secondsAgo(-320) } }, 'timestamp_refused'],
  ['another version', { params: { oauth_version: '2.0' } }, 'parameter_rejected'],
  ['a parameter that nobody knows', { params: { oauth_more: 'x' } }, 'parameter_rejected'],
  ['a token that nobody gave', { token: { key: 'x', secret: 'x' } }, 'token_rejected'],
  ['a foreign callback', { params: { oauth_callback: 'https://example.test/' } }, 'callback_rejected'],
  ['a callback that is no address', { params: { oauth_callback: 'oob' } }, 'callback_rejected'],
])('refuses a request with %s', async (_, signing, error) => {
  expect(await askForToken(signing)).toMatchObject({ status: 401, error });
});

it.each([
  ['', ''],
  ['another scheme', 'Bearer x'],
  ['an unquoted value', 'OAuth oauth_nonce=x'],
  ['a broken escape', 'OAuth oauth_nonce="%E0%A4%A"'],
  ['a parameter twice', 'OAuth oauth_nonce="x", oauth_nonce="x"'],
])('refuses a header with %s', async (_, header) => {
  const refused = await send('POST', '/oauth1/request-token', header);
  expect(refused).toMatchObject({ status: 401, error: 'parameter_rejected' });
});

it('accepts what was signed once and only as it was signed', async () => {
  const path = '/oauth1/request-token';
  const header = sign('POST', path, { params: { oauth_callback: callback() } });
  expect(await send('POST', `${path}?more=1`, header)).toMatchObject({ error: 'signature_invalid' });
  expect(await send('POST', path, header)).toMatchObject({ status: 200 });
  expect(await send('POST', path, header)).toMatchObject({ status: 401, error: 'nonce_used' });
});

it('exchanges a token once, and only with the verifier that its person brought', async () => {
  const { token, verifier } = await allowed();
  expect(await exchange(token, 'wrong')).toMatchObject({ status: 401, error: 'verifier_invalid' });
  const wrongSecret = await exchange({ ...token, secret: 'wrong' }, verifier);
  expect(wrongSecret).toMatchObject({ status: 401, error: 'signature_invalid' });
  expect(await exchange(token, verifier)).toMatchObject({ status: 200 });
  expect(await exchange(token, verifier)).toMatchObject({ status: 401, error: 'token_rejected' });
});

it('opens the account with an access token alone', async () => {
  const { token, verifier } = await allowed();
  expect(await readAccount({})).toMatchObject({ status: 401, error: 'token_rejected' });
  expect(await readAccount({ token })).toMatchObject({ status: 401, error: 'token_rejected' });
  const access = await exchange(token, verifier);
  const wrongSecret = { token: { ...access.token, secret: 'wrong' } };
  expect(await readAccount(wrongSecret)).toMatchObject({ status: 401, error: 'signature_invalid' });
});

it('asks a person who they are, and takes one answer', async () => {
  const { token } = await askForToken();
  expect(await (await openQuestion(token)).text()).toContain('Acme wants to use your account');
  const nameless = await answer(token, { login: ' ', decision: 'allow' });
  expect([nameless.status, await nameless.text()]).toEqual([400, expect.stringContaining('role="alert"')]);
  expect((await answer(token, { login: 'sam', decision: 'allow' })).status).toBe(303);
  expect((await answer(token, { login: 'mallory', decision: 'allow' })).status).toBe(400);
  expect((await openQuestion(token)).status).toBe(400);
});

it('forgets a token that its person denied, and knows none that it did not give', async () => {
  const { token } = await askForToken();
  const denied = await answer(token, { decision: 'deny' });
  expect(denied.headers.get('location')).toBe(`${callback()}&denied=${token.key}`);
  expect(await exchange(token, '')).toMatchObject({ status: 401, error: 'token_rejected' });
  expect((await openQuestion(token)).status).toBe(400);
  expect((await openQuestion({ key: 'made-up', secret: '' })).status).toBe(400);
});
