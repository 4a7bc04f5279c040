import { once } from 'node:events';
import { afterAll, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { listenForResult } from './visitor.js';
import { startBackendWorld } from './world.js';

const world = await startBackendWorld();
afterAll(() => world.end());

const JSON_TYPE = { 'content-type': 'application/json' };

it('answers preflights from anywhere with the headers that a browser may send', async () => {
  const { status, headers } = await world.call('OPTIONS', '/api-auth/api-key/demo-api-key', {
    headers: { origin: 'http://elsewhere.test', 'access-control-request-method': 'POST' },
  });
  expect(status).toBe(204);
  expect(headers.get('access-control-allow-origin')).toBe('*');
  expect(headers.get('access-control-allow-headers')).toContain('Authorization, Content-Type');
  expect(headers.get('access-control-allow-methods')).toBe('GET,HEAD,PUT,PATCH,POST,DELETE');
});

it('lets any page read its errors, malformed JSON included', async () => {
  const token = await world.session();
  const path = `/api-auth/api-key/demo-api-key?connect_session_token=${token}`;
  for (const body of ['{', '"text"', '1']) {
    const answer = await world.call('POST', path, { headers: JSON_TYPE, body });
    expect([answer.status, answer.body.error.code]).toEqual([400, 'invalid_json']);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  }
});

it('refuses other content types before it looks at the caller, but not where they are ignored', async () => {
  const text = { headers: { 'content-type': 'text/plain' }, body: '{}' };
  for (const path of [
    '/connect/telemetry',
    '/api-auth/basic/x',
    '/auth/unauthenticated/x',
    '/integrations',
  ]) {
    const { status, body } = await world.call('POST', path, text);
    expect([status, body.error.code]).toEqual([415, 'invalid_content_type']);
  }
  expect((await world.call('POST', '/elsewhere', text)).status).toBe(404);
});

it('takes an empty body that says it is JSON for an empty object', async () => {
  const token = await world.session();
  const path = `/auth/unauthenticated/demo-none?connect_session_token=${token}`;
  expect((await world.call('POST', path, { headers: JSON_TYPE, body: '' })).status).toBe(200);
});

it('asks browsers for a secure transport as long as a real server does', async () => {
  const { headers } = await world.call('GET', '/health');
  expect(headers.get('strict-transport-security')).toBe('max-age=5184000; includeSubDomains');
});

it('counts browsers and hosts apart, and tells both how much is left', async () => {
  const small = await startBackendWorld({ rateLimitPerMinute: 3 });
  try {
    const token = await small.session();
    const left = [];
    for (let call = 1; call <= 3; call += 1) {
      const { headers } = await small.asSession(token, 'GET', '/connect/session');
      left.push(headers.get('x-ratelimit-remaining'));
    }
    expect(left).toEqual(['2', '1', '0']);

    const refused = await small.asSession(token, 'GET', '/integrations');
    expect(refused.status).toBe(429);
    expect(refused.body).toEqual({
      error: { code: 'too_many_request', method: 'GET', path: '/integrations' },
    });
    expect(refused.headers.get('access-control-allow-origin')).toBe('*');
    expect(refused.headers.get('x-ratelimit-limit')).toBe('3');
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect(Number(refused.headers.get('x-ratelimit-reset')) - Date.now() / 1000).toBeLessThanOrEqual(61);

    const stranger = await small.asSession('nango_connect_session_x', 'GET', '/integrations');
    expect([stranger.status, stranger.headers.get('x-ratelimit-limit')]).toEqual([401, null]);
    expect((await small.asHost('GET', '/integrations')).status).toBe(200);
  } finally {
    await small.end();
  }
});

it('lists integrations by provider, to a session only those it may connect', async () => {
  const all = (await world.asHost('GET', '/integrations')).body.data;
  expect(all.length).toBeGreaterThanOrEqual(17);
  expect(all.map((one: { provider: string }) => one.provider)).toEqual(
    all.map((one: { provider: string }) => one.provider).toSorted(),
  );

  const token = await world.session({ end_user: { id: 'u' }, allowed_integrations: ['github', 'demo-none'] });
  const { body } = await world.asSession(token, 'GET', '/integrations');
  expect(body.data).toEqual([
    expect.objectContaining({ unique_key: 'demo-none' }),
    {
      unique_key: 'github',
      provider: 'github',
      display_name: 'GitHub',
      logo: `${world.api.url}/images/template-logos/github.svg`,
      forward_webhooks: true,
      created_at: expect.stringMatching(/Z$/),
      updated_at: expect.stringMatching(/Z$/),
    },
  ]);
  const query = await world.asSession(token, 'GET', '/integrations?x=1');
  expect([query.status, query.body.error.code]).toEqual([400, 'invalid_query_params']);
});

it('shows one integration to the host alone, with its app only on request', async () => {
  const plain = await world.asHost('GET', '/integrations/demo-oauth2');
  expect(plain.body.data).not.toHaveProperty('credentials');
  const full = await world.asHost('GET', '/integrations/demo-oauth2?include=webhook&include=credentials');
  expect(full.body.data).toMatchObject({
    webhook_url: null,
    credentials: { type: 'OAUTH2', client_id: 'acme-demo', scopes: 'read,write', webhook_secret: null },
  });
  const keyed = await world.asHost('GET', '/integrations/stripe?include=credentials');
  expect(keyed.body.data.credentials).toBeNull();

  const token = await world.session();
  const refused = await world.asSession(token, 'GET', '/integrations/demo-oauth2');
  expect([refused.status, refused.body.error.code]).toEqual([401, 'invalid_secret_key_format']);
  expect((await world.asHost('GET', '/integrations/zzz')).body.error.code).toBe('not_found');
  expect((await world.asHost('GET', '/integrations/a%2Fb')).body.error.code).toBe('invalid_uri_params');
  expect((await world.asHost('GET', '/integrations/x?include=y')).body.error.code).toBe(
    'invalid_query_params',
  );
});

it('shows any provider to a session, whatever it may connect', async () => {
  const token = await world.session({ end_user: { id: 'u' }, allowed_integrations: ['demo-none'] });
  const { body } = await world.asSession(token, 'GET', '/providers/zendesk');
  expect(body.data).toMatchObject({
    name: 'zendesk',
    display_name: 'Zendesk',
    auth_mode: 'OAUTH2',
    authorization_url: expect.stringContaining(world.provider.url),
    connection_config: { subdomain: { suffix: '.zendesk.com' } },
    logo_url: `${world.api.url}/images/template-logos/zendesk.svg`,
  });
  expect(body.data).not.toHaveProperty('alias');

  const code = async (path: string) => (await world.asSession(token, 'GET', path)).body.error.code;
  expect(await code('/providers/zzz')).toBe('not_found');
  expect(await code('/providers/a%20b')).toBe('invalid_uri_params');
  expect(await code('/providers/github?env=dev')).toBe('invalid_query_params');
  expect(await code('/providers?other=1')).toBe('invalid_query_params');
});

it('finds providers by a pattern on their names', async () => {
  const { body } = await world.asHost('GET', '/providers?search=GIT.AB');
  expect(body.data.map((one: { name: string }) => one.name)).toEqual(['gitlab']);
});

it('draws a logo for every provider, which browsers may keep', async () => {
  for (const { logo_url } of (await world.asHost('GET', '/providers')).body.data) {
    const response = await fetch(logo_url);
    expect(response.headers.get('content-type')).toBe('image/svg+xml');
    expect(response.headers.get('cache-control')).toMatch(/max-age=\d/);
    expect(await response.text()).toMatch(/^<svg .*>[A-Z]<\/text><\/svg>$/);
  }
});

it('greets a result socket at once with an id of its own, and on no other path', async () => {
  const [one, two] = [await listenForResult(world.api.url), await listenForResult(`${world.api.url}/?a=1`)];
  expect(one.heard).toEqual([{ message_type: 'connection_ack', ws_client_id: one.id }]);
  expect(one.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
  expect(two.id).not.toBe(one.id);
  one.close();
  two.close();

  const elsewhere = new WebSocket(`${world.api.url.replace('http', 'ws')}/ws`);
  elsewhere.on('error', () => {});
  const [, response] = await once(elsewhere, 'unexpected-response');
  expect(response.statusCode).toBe(400);
  elsewhere.terminate();
});
