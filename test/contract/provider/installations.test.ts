import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { SignJWT } from 'jose';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { oauthApp, plainApp } from '../../../demo/provider/installations/installable-apps.js';
import { demoClient } from '../../../demo/provider/oauth2/demo-client.js';
import { type RunningProvider, startProvider } from '../../../demo/provider/server.js';
import { approveAll, sendForm } from '../backend/app-installer.js';
import { startWebhookReceiver, type WebhookReceiver } from '../backend/webhook-receiver.js';

let developer: WebhookReceiver;
let provider: RunningProvider;

beforeEach(async () => {
  developer = await startWebhookReceiver();
  provider = await startProvider({ port: 0, apiUrl: developer.url });
}, 30_000);
afterEach(async () => {
  await provider.close();
  await developer.close();
});

const installPath = (slug: string) => `${provider.url}/apps/${slug}/installations/new`;

/** Installs an app as a person, and returns with what the person is sent back. */
async function install(slug: string, decision = 'install'): Promise<URLSearchParams> {
  const body = new URLSearchParams({ login: 'sam', organization: 'Northwind', decision });
  const answer = await fetch(installPath(slug), { method: 'POST', body, redirect: 'manual' });
  return new URL(answer.headers.get('location') ?? '').searchParams;
}

async function ask(path: string, body: Record<string, string>) {
  const { status, html } = await sendForm(provider.url + path, body);
  return { status, ...JSON.parse(html) };
}

async function statusOf(path: string, token: string, method = 'GET'): Promise<number> {
  const headers = { authorization: `Bearer ${token}` };
  return (await fetch(provider.url + path, { method, headers })).status;
}

it('gives a token of an installation only to the app itself, for a short while', async () => {
  const { APP: app } = provider.developerSettings.apps;
  if (app?.type !== 'APP') throw new Error('there is no app');
  const key = createPrivateKey(app.private_key);
  const { privateKey: foreign } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const path = `/app/installations/${(await install(plainApp.slug)).get('installation_id')}/access_tokens`;
  const withJwt = async (signer: KeyObject, claims: Record<string, unknown>) => {
    const jwt = await new SignJWT(claims).setProtectedHeader({ alg: 'RS256' }).sign(signer);
    return statusOf(path, jwt, 'POST');
  };
  const nowS = Math.floor(Date.now() / 1000);
  const good = { iss: plainApp.id, iat: nowS - 60, exp: nowS + 540 };

  expect(await withJwt(key, good)).toBe(201);
  expect(await withJwt(foreign, good)).toBe(401);
  expect(await withJwt(key, { ...good, iat: nowS - 500, exp: nowS - 1 })).toBe(401);
  expect(await withJwt(key, { ...good, exp: nowS + 3600 })).toBe(401);
  expect(await withJwt(key, { ...good, iat: nowS + 300 })).toBe(401);
  expect(await withJwt(key, { iss: plainApp.id, iat: nowS })).toBe(401);
  expect(await withJwt(key, { ...good, iss: 'nobody' })).toBe(401);
  // Another app of the same developer.
  expect(await withJwt(key, { ...good, iss: oauthApp.id })).toBe(404);
});

it('exchanges a person’s code once, for the app that it was given to', async () => {
  const code = (await install(oauthApp.slug)).get('code') ?? '';
  const client = { client_id: oauthApp.clientId, client_secret: oauthApp.clientSecret };
  const path = '/login/oauth/access_token';
  expect(await ask(path, { ...client, code, client_secret: 'wrong' })).toMatchObject({
    error: 'invalid_client',
  });
  const tokens = await ask(path, { ...client, code });
  expect(await ask(path, { ...client, code })).toMatchObject({ status: 400, error: 'invalid_grant' });

  const { access_token: token } = tokens;
  const statuses = [await statusOf('/api/app/user', token), await statusOf('/api/app/me', token)];
  expect([...statuses, await statusOf('/api/app/me', 'made-up')]).toEqual([200, 401, 401]);
});

it('installs an app once in an organisation, and tells when it was there before', async () => {
  const first = await install(oauthApp.slug);
  const second = await install(oauthApp.slug);
  expect([first.get('setup_action'), second.get('setup_action')]).toEqual(['install', 'update']);
  expect(second.get('installation_id')).toBe(first.get('installation_id'));
  expect(second.get('code')).toBe(null);
});

it('installs nothing without a name, and no app that it does not know', async () => {
  const nameless = { login: ' ', organization: 'Northwind', decision: 'install' };
  expect((await sendForm(installPath(oauthApp.slug), nameless)).status).toBe(400);
  expect((await sendForm(installPath('zzz'))).status).toBe(404);
  expect((await fetch(installPath('zzz'))).status).toBe(404);
  expect((await sendForm(`${provider.url}/apps/requests/999`)).status).toBe(404);
});

it('keeps a request until the developer of the app took the report', async () => {
  await install(oauthApp.slug, 'request');
  developer.answerWith(500);
  const approve = async () => (await approveAll({ provider })).map(({ status }) => status);
  expect([await approve(), await approve(), await approve()]).toEqual([[502], [200], []]);
  const [first, second] = await developer.payloads(2);
  expect(first).toEqual(second);
});

it('exchanges a code that it reported once, for its installation and its app', async () => {
  for (const actor of ['mine', 'theirs'])
    await sendForm(`${provider.url}/outbound/install`, { actor, organization: 'Northwind' });
  const [mine, theirs] = (await developer.payloads(2)).map(({ data }) => data.installation);
  const client = { client_id: demoClient.clientId, client_secret: demoClient.clientSecret };
  const exchange = (uuid: string, body: Record<string, string>) =>
    ask(`/outbound/installations/${uuid}/authorizations`, { ...client, ...body });
  const withCode = (code: string) => ({ grant_type: 'authorization_code', code });
  const withToken = (token: string) => ({ grant_type: 'refresh_token', refresh_token: token });
  const refused = { status: 400, error: 'invalid_grant' };

  const stranger = { ...withCode(mine.code), client_secret: 'wrong' };
  expect(await exchange(mine.uuid, stranger)).toMatchObject({ status: 401, error: 'invalid_client' });
  const tokens = await exchange(mine.uuid, withCode(mine.code));
  expect(tokens).toMatchObject({ status: 200, refresh_token: expect.any(String) });
  expect(await exchange(mine.uuid, withCode(mine.code))).toMatchObject(refused);
  expect(await exchange(mine.uuid, withCode(theirs.code))).toMatchObject(refused);
  expect(await exchange(mine.uuid, withToken(tokens.access_token))).toMatchObject(refused);
  expect(await exchange(theirs.uuid, withToken(tokens.refresh_token))).toMatchObject(refused);
  const statuses = [tokens.access_token, 'made-up'].map((token) => statusOf('/api/outbound/me', token));
  expect(await Promise.all(statuses)).toEqual([200, 401]);
});

it('says when nobody took the report of an installation from its own pages', async () => {
  developer.answerWith(500);
  const fields = { actor: 'sam', organization: 'Northwind' };
  const page = await sendForm(`${provider.url}/outbound/install`, fields);
  expect([page.status, page.html]).toEqual([502, expect.stringContaining('role="alert"')]);
});
