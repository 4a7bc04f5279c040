import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { readCatalogue } from '../../../demo/backend/catalogue.js';
import { createOutbound } from '../../../demo/backend/outbound.js';
import { callProvider, type ProxiedCall } from '../../../demo/backend/proxy/call-provider.js';
import { type FakeProvider, json, redirect, startFakeProvider } from './fake-provider.js';

let home: FakeProvider;
let abroad: FakeProvider;

beforeAll(async () => {
  [home, abroad] = await Promise.all([startFakeProvider(), startFakeProvider()]);
});
afterEach(() => {
  home.answer();
  abroad.answer();
});
afterAll(() => Promise.all([home.close(), abroad.close()]));

/** Calls with the credentials of a connection; both servers count as public. */
async function call(change: Partial<ProxiedCall> = {}, providerName = 'keyed') {
  const file = new URL('../../fixtures/fake-providers.yaml', import.meta.url).pathname;
  const provider = readCatalogue(home.url, file).find(providerName);
  if (provider === undefined) throw new Error(`no provider ${providerName}`);
  const credentials =
    provider.auth_mode === 'BASIC'
      ? { type: 'BASIC', username: 'canary', password: 'canary' }
      : { type: 'API_KEY', apiKey: 'canary' };
  const integration = {
    uniqueKey: provider.name,
    provider: provider.name,
    displayName: null,
    forwardWebhooks: true,
    credentials: null,
    custom: {},
    createdAt: '',
    updatedAt: '',
  };
  const answer = await callProvider(
    { outbound: createOutbound([home.url, abroad.url]) },
    { provider, integration, connectionConfig: {}, credentials },
    {
      method: 'GET',
      path: '/me',
      headers: {},
      keepsHeadersOnRedirect: false,
      signal: new AbortController().signal,
      ...change,
    },
  );
  if (!answer.ok) throw new Error(answer.reason);
  return answer.response;
}

it('keeps the credentials on the provider’s own addresses', async () => {
  home.answer(redirect('/moved/me?x=1'), json({ found: true }));
  expect(await (await call()).json()).toEqual({ found: true });
  expect(home.heard).toMatchObject([
    { url: '/api/me', headers: { 'x-key': 'canary' } },
    { url: '/moved/me?x=1', headers: { 'x-key': 'canary', 'x-version': '1' } },
  ]);
});

it.each(['keyed', 'key-in-query', 'named-pair'])(
  'takes no credentials of %s to another origin, nor back from there',
  async (providerName) => {
    home.answer(redirect(`${abroad.url}/elsewhere`), json({}));
    abroad.answer(redirect('/further'), redirect(`${home.url}/back`));
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder of a template.
    const headers = { 'X-Own': '${apiKey} || ${username}' };
    await call({ headers, keepsHeadersOnRedirect: true }, providerName);
    const heard = [...abroad.heard, ...home.heard.slice(1)];
    expect(heard.map(({ url }) => url)).toEqual(['/elsewhere', '/further', '/back']);
    for (const { url, headers } of heard)
      expect(JSON.stringify({ url, headers })).not.toMatch(/canary|Y2FuYXJ5/);
  },
);

it('takes the host’s own headers along only when the host says so', async () => {
  const headers = { Accept: 'text/csv', 'X-Own': '1', Authorization: 'canary', cookie: 'canary' };
  home.answer(redirect(abroad.url));
  await call({ headers });
  await call({ headers, keepsHeadersOnRedirect: true });
  expect(abroad.heard[0]?.headers).toMatchObject({ accept: 'text/csv' });
  expect(abroad.heard[0]?.headers).not.toHaveProperty('x-own');
  expect(abroad.heard[1]?.headers).toMatchObject({ accept: 'text/csv', 'x-own': '1' });
  expect(JSON.stringify(abroad.heard.map((request) => request.headers))).not.toContain('canary');
});

it.each([
  [301, 'POST', 'GET', ''],
  [302, 'POST', 'GET', ''],
  [303, 'PUT', 'GET', ''],
  [303, 'HEAD', 'HEAD', ''],
  [302, 'PUT', 'PUT', 'body'],
  [307, 'POST', 'POST', 'body'],
  [308, 'PATCH', 'PATCH', 'body'],
])('after a %s a %s becomes a %s', async (status, method, expected, text) => {
  home.answer(redirect('/there', status), json({}));
  const body = method === 'HEAD' ? undefined : Buffer.from('body');
  await call({ method, body, headers: { 'content-type': 'text/plain' } });
  const [, second] = home.heard;
  expect([second?.method, second?.body.toString()]).toEqual([expected, text]);
  if (text === '' && method !== 'HEAD') expect(second?.headers).not.toHaveProperty('content-type');
});

it('returns the redirect itself when it leads nowhere, or in circles', async () => {
  for (const location of ['mailto:sam@example.test', 'http://', `${abroad.url.replace('//', '//sam:pw@')}`]) {
    home.answer(redirect(location));
    expect((await call()).status).toBe(302);
  }
  home.answer(redirect('/api/me'));
  expect((await call()).status).toBe(302);
  expect(home.heard).toHaveLength(6);
  home.answer((response) => response.writeHead(304).end());
  expect((await call()).status).toBe(304);
});
