import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { afterAll, expect, it, vi } from 'vitest';
import { createApp } from '../../../demo/backend/app.js';
import type { Backend } from '../../../demo/backend/backend.js';
import { unlessBroken } from '../../../demo/backend/oauth/unless-broken.js';
import { listen } from '../../../demo/running-server.js';
import { sourceFile, startOwner } from './owner-process.js';

const CANARY = 'canary-7f3a';
const apiKey = randomUUID();

/** The API in a process of its own, with a third party that answers garbage, or nothing. */
const brokenProvider = await listen(
  createServer((request, response) => {
    if (request.url?.includes('silent')) request.socket.destroy();
    else response.writeHead(200, { 'content-type': 'application/json' }).end('{"access_token":');
  }),
  0,
  '127.0.0.1',
);
const api = await startOwner(`
  import { startBackend } from ${sourceFile('demo/backend/server.ts')};
  const api = await startBackend({
    port: 0, database: ':memory:', apiKey: '${apiKey}', hostedPageUrl: 'http://127.0.0.1:1',
    webhooks: { urls: ['http://localhost:1'], signingKey: '${CANARY}-signing' },
    provider: { url: '${brokenProvider.url}', developerSettings: { integrationConfigs: {}, accounts: {}, apps: {
      OAUTH2: { type: 'OAUTH2', client_id: '${CANARY}-id', client_secret: '${CANARY}-secret', scopes: '' },
    } } },
  });
  console.log(api.url);`);
afterAll(async () => {
  await api.kill();
  await brokenProvider.close();
});

/** What a person might type, by auth endpoint; nothing of it is good. */
const TYPED: Readonly<Record<string, unknown>> = {
  '/api-auth/api-key/demo-api-key': { apiKey: `${CANARY}\nof two lines` },
  '/api-auth/basic/demo-basic': { username: CANARY, password: CANARY },
  '/auth/unauthenticated/demo-none': { apiKey: CANARY },
  '/oauth2/auth/demo-oauth2-cc': { client_id: CANARY, client_secret: CANARY },
  '/oauth2/auth/demo-oauth2-cc-jwt': { client_id: CANARY, client_private_key: CANARY },
  '/auth/jwt/demo-jwt': { privateKey: CANARY, keyId: CANARY, type: 'JWT' },
  '/auth/two-step/demo-two-step': { username: CANARY, password: CANARY, type: 'TWO_STEP' },
  '/auth/two-step/demo-two-step-assertion': { assertionOption: { privateKey: CANARY }, type: 'TWO_STEP' },
  '/auth/tba/demo-tba': { token_id: CANARY, token_secret: CANARY },
  '/auth/bill/demo-bill': { username: CANARY, password: CANARY, organization_id: CANARY, dev_key: CANARY },
  '/auth/signature/demo-signature': { username: CANARY, password: CANARY, type: 'SIGNATURE' },
  '/auth/aws-sigv4/demo-aws-sigv4': { role_arn: CANARY },
  '/auth/oauth-outbound/demo-outbound': { code: CANARY },
};

const JSON_TYPE = { 'content-type': 'application/json' };

async function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(api.firstLine + path, {
    method: 'POST',
    headers: { ...JSON_TYPE, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

it('prints no key, token, typed value or answer of a provider, whatever goes wrong', async () => {
  const asHost = { authorization: `Bearer ${apiKey}` };
  const session = await post('/connect/sessions', { end_user: { id: `${CANARY}-user` } }, asHost);
  const { data } = (await session.json()) as { data: { token: string } };
  const token = `connect_session_token=${data.token}&params[account]=${CANARY}-config`;

  for (const [path, body] of Object.entries(TYPED)) {
    const answer = await post(`${path}?${token}`, body);
    expect([path, answer.status]).not.toEqual([path, 404]);
    await answer.text();
  }
  await post(`/api-auth/api-key/demo-api-key?${token}`, `{"apiKey":"${CANARY}`);
  await post('/connect/sessions', { end_user: { id: CANARY } }, { authorization: `Bearer ${CANARY}` });

  const popup = await fetch(`${api.firstLine}/oauth/connect/demo-oauth2?${token}`, { redirect: 'manual' });
  const state = new URL(popup.headers.get('location') ?? '').searchParams.get('state');
  const callback = await fetch(`${api.firstLine}/oauth/callback?state=${state}&code=${CANARY}-code`);
  expect(callback.status).toBe(400);
  await callback.text();

  const output = api.output();
  for (const secret of [CANARY, data.token.slice(-64), apiKey, String(state)]) {
    expect(output).not.toContain(secret);
  }
});

it('prints where something unexpected happened, and not its words', async () => {
  const printed = vi.spyOn(console, 'error').mockReturnValue();
  const integrations = {
    list() {
      throw new TypeError(`words with ${CANARY}`);
    },
  };
  const backend: Partial<Record<keyof Backend, unknown>> = {
    apiKey,
    hostedPageUrl: 'http://127.0.0.1:1',
    rateLimits: { take: () => undefined },
    storage: { integrations, connections: {}, connectSessions: {}, authorizations: {} },
  };
  const headers = { authorization: `Bearer ${apiKey}` };
  const answer = await createApp(backend as unknown as Backend).request('/integrations', { headers });
  expect(answer.status).toBe(500);
  const { error } = (await answer.json()) as { error: { payload: string } };
  const output = printed.mock.calls.flat().join('\n');
  printed.mockRestore();
  expect(output).toMatch(new RegExp(`GET /integrations failed \\(${error.payload}\\): TypeError`));
  expect(output).toContain('log.test.ts');
  expect(output).not.toContain(CANARY);
});

it('tells the page that waits for a popup that something unexpected happened, without its words', async () => {
  const printed = vi.spyOn(console, 'error').mockReturnValue();
  const failure = await unlessBroken('/oauth/callback', async () => {
    throw new TypeError(`words with ${CANARY}`);
  });
  expect(failure).toMatchObject({ ok: false, type: 'unknown_err', description: expect.any(String) });
  const output = printed.mock.calls.flat().join('\n');
  printed.mockRestore();
  expect(output).toContain('/oauth/callback failed');
  expect(output + failure.description).not.toContain(CANARY);
});
