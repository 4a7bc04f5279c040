import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { demoClient } from '../../../demo/provider/oauth2/demo-client.js';
import { startProvider } from '../../../demo/provider/server.js';
import { createVisitor, signInAndDecide } from '../backend/visitor.js';
import { startBackendWorld } from '../backend/world.js';

const world = await startBackendWorld();
afterAll(() => world.end());

const authorizationRequest = () => ({
  response_type: 'code',
  client_id: demoClient.clientId,
  redirect_uri: `${world.api.url}/oauth/callback`,
  scope: 'read',
  // Not a state of the API, so the code stays unused until the test exchanges it.
  state: 'mine',
});

/** Gets a code as a person and exchanges it as a client that may send something wrong. */
async function exchangeCode(providerUrl: string, wrong: Record<string, string>) {
  const code_verifier = randomBytes(32).toString('base64url');
  const request = new URLSearchParams({
    ...authorizationRequest(),
    code_challenge: createHash('sha256').update(code_verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  const end = await signInAndDecide(`${providerUrl}/auth?${request}`, 'allow');
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    client_id: demoClient.clientId,
    client_secret: demoClient.clientSecret,
    redirect_uri: authorizationRequest().redirect_uri,
    code: new URL(end.url).searchParams.get('code') ?? '',
    code_verifier,
    ...wrong,
  });
  const response = await fetch(`${providerUrl}/token`, { method: 'POST', body });
  return (await response.json()) as Record<string, unknown>;
}

it('asks for a name and a password again when one is missing', async () => {
  const visitor = createVisitor();
  const login = await visitor.open(
    `${world.api.url}/oauth/connect/demo-oauth2?connect_session_token=${await world.session()}`,
  );
  const again = await visitor.submit(login, 'login', { login: ' ', password: 'x' });
  expect([again.status, again.html]).toEqual([400, expect.stringContaining('role="alert"')]);
  const stranger = await createVisitor().open(login.url);
  expect([stranger.status, stranger.html]).toEqual([400, expect.stringContaining('another window')]);
});

it('refuses a wrong verifier, a wrong secret and a missing challenge', async () => {
  const { url } = world.provider;
  expect(await exchangeCode(url, {})).toMatchObject({ access_token: expect.any(String) });
  const wrongVerifier = { code_verifier: randomBytes(32).toString('base64url') };
  expect(await exchangeCode(url, wrongVerifier)).toMatchObject({ error: 'invalid_grant' });
  expect(await exchangeCode(url, { client_secret: 'wrong' })).toMatchObject({ error: 'invalid_client' });

  const page = await createVisitor().open(`${url}/auth?${new URLSearchParams(authorizationRequest())}`);
  expect(new URL(page.url).searchParams.get('error')).toBe('invalid_request');
});

it('gives its resources only for the right credentials', async () => {
  const status = async (path: string, authorization: string) =>
    (await fetch(world.provider.url + path, { headers: { authorization } })).status;
  expect(await status('/api/oauth2/me', 'Bearer made-up')).toBe(401);
  expect(await status('/api/oauth2/me', '')).toBe(401);
  expect(await status('/api/key/me', 'Bearer good-key')).toBe(200);
  expect(await status('/api/key/me', 'Bearer bad-key')).toBe(401);
  expect(await status('/api/basic/me', `Basic ${btoa('good:good')}`)).toBe(200);
  expect(await status('/api/basic/me', `Basic ${btoa('good:bad')}`)).toBe(401);
});

it('names the app that asks, the API it stands in for and what is asked, without markup from a name', async () => {
  const visitor = createVisitor();
  const token = await world.session();
  const login = await visitor.open(`${world.api.url}/oauth/connect/github?connect_session_token=${token}`);
  expect(login.html).toContain('Standing in for GitHub');
  const consent = await visitor.submit(login, 'login', { login: '<b>sam</b>', password: 'x' });
  expect(consent.html).toContain('Acme wants to use your account');
  expect(consent.html).toContain('&lt;b&gt;sam&lt;/b&gt;');
});

it('shows its own page for a request that it cannot send back', async () => {
  const page = await createVisitor().open(`${world.provider.url}/auth?client_id=nobody&response_type=code`);
  expect([page.status, page.html]).toEqual([400, expect.stringContaining('This did not work')]);
});

it('keeps tokens over a restart when it has a file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'provider-'));
  const database = join(folder, 'provider.db');
  const apiUrl = world.api.url;
  const first = await startProvider({ port: 0, apiUrl, database });
  const { access_token } = await exchangeCode(first.url, {});
  await first.close();

  const second = await startProvider({ port: 0, apiUrl, database });
  const headers = { authorization: `Bearer ${access_token}` };
  expect((await fetch(`${second.url}/api/oauth2/me`, { headers })).status).toBe(200);
  await second.close();
  rmSync(folder, { recursive: true });
});
