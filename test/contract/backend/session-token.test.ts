import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { issuesOf, startBackendWorld } from './world.js';

const world = await startBackendWorld();
afterAll(() => world.end());
afterEach(() => {
  vi.useRealTimers();
});

const ENDED = { status: 401, body: { error: { code: 'unknown_connect_session_token', payload: {} } } };

it('tells a browser what a full session allows, and nothing of its Slack scopes and tags', async () => {
  const token = await world.session({
    end_user: { id: 'u2', display_name: 'Sam Doe', email: 'sam@example.test', tags: { plan: 'pro' } },
    organization: { id: 'org-1' },
    tags: { projectId: 'p1' },
    allowed_integrations: ['demo-oauth2', 'demo-none'],
    integrations_config_defaults: {
      'demo-oauth2': {
        user_scopes: 'chat:write',
        authorization_params: { prompt: 'consent' },
        connection_config: { webhook_url: 'https://acme.test/hook', a: 1 },
      },
    },
    overrides: { 'demo-none': {} },
  });

  const { status, body } = await world.asSession(token, 'GET', '/connect/session');

  expect(status).toBe(200);
  expect(body.data).toEqual({
    endUser: {
      id: 'u2',
      display_name: 'Sam Doe',
      email: 'sam@example.test',
      tags: { plan: 'pro' },
      organization: { id: 'org-1', display_name: null },
    },
    connectUISettings: expect.any(Object),
    allowed_integrations: ['demo-oauth2', 'demo-none'],
    integrations_config_defaults: {
      'demo-oauth2': { connection_config: { a: 1 }, authorization_params: { prompt: 'consent' } },
    },
    overrides: { 'demo-none': {} },
    websocketsPath: '/',
  });
});

it('takes tags instead of an end user, and an empty list of integrations for no restriction', async () => {
  const token = await world.session({ tags: { projectId: 'p1' }, allowed_integrations: [] });
  const { body } = await world.asSession(token, 'GET', '/connect/session');
  expect(body.data.endUser).toBeNull();
  expect(body.data).not.toHaveProperty('allowed_integrations');
});

it('tells malformed tokens from unknown ones, and refuses any query', async () => {
  const token = await world.session();
  const get = async (path: string, bearer: string) =>
    (await world.asSession(bearer, 'GET', path)).body.error.code;
  expect(await get('/connect/session', 'nango_connect_session_abc')).toBe(
    'invalid_connect_session_token_format',
  );
  expect(await get('/connect/session', world.apiKey)).toBe('invalid_connect_session_token_format');
  expect(await get('/connect/session', `nango_connect_session_${'0'.repeat(64)}`)).toBe(
    'unknown_connect_session_token',
  );
  expect(await get('/connect/session?a=1', token)).toBe('invalid_query_params');
});

it('ends a session when the browser deletes it', async () => {
  const token = await world.session();
  const deleted = await world.asSession(token, 'DELETE', '/connect/session');
  expect([deleted.status, deleted.body]).toEqual([204, '']);
  expect(await world.asSession(token, 'GET', '/connect/session')).toMatchObject(ENDED);
});

it('ends a session after 30 minutes, in every endpoint that takes its token', async () => {
  const token = await world.session();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 30 * 60_000 + 1 });
  expect(await world.asSession(token, 'GET', '/connect/session')).toMatchObject(ENDED);
  expect(await world.asSession(token, 'GET', '/integrations')).toMatchObject(ENDED);
  expect(await world.authorize(token, '/auth/unauthenticated/demo-none')).toMatchObject(ENDED);
});

it('takes telemetry from the hosted page and refuses what it cannot be', async () => {
  const token = await world.session();
  const send = (body: unknown) =>
    world.call('POST', '/connect/telemetry', {
      headers: { 'content-type': 'application/json', origin: 'http://elsewhere.test' },
      body: JSON.stringify(body),
    });
  const timestamp = new Date().toISOString();

  const taken = await send({ token, event: 'open', timestamp, dimensions: { integration: 'x', other: 1 } });
  expect(taken.status).toBe(204);
  expect(taken.headers.get('access-control-allow-origin')).toBe('http://127.0.0.1:4403');
  expect(taken.headers.get('access-control-allow-credentials')).toBe('true');
  expect((await send({ event: 'open', timestamp })).body.error.code).toBe('missing_auth_header');
  expect((await send({ token: 'x' })).body.error.code).toBe('invalid_connect_session_token_format');
  expect(issuesOf(await send({ token, event: 'dance', timestamp: '2020-01-01' }))).toMatchObject({
    status: 400,
    issues: [
      ['invalid_value', ['event']],
      ['custom', ['timestamp']],
    ],
  });
});
