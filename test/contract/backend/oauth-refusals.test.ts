import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import { demoClient } from '../../../demo/provider/oauth2/demo-client.js';
import { type ListeningSocket, listenForResult, outcomeOf } from './visitor.js';
import { startBackendWorld } from './world.js';

let socket: ListeningSocket;

const world = await startBackendWorld();
afterAll(() => world.end());
beforeEach(async () => {
  socket = await listenForResult(world.api.url);
});
afterEach(() => socket.close());

const connectPath = (key: string, token: string, more = '') =>
  `/oauth/connect/${key}?connect_session_token=${token}&ws_client_id=${socket.id}${more}`;

it('sends the provider a challenge, a state that a cookie repeats, and the session’s own parameters', async () => {
  const token = await world.session({
    end_user: { id: 'u' },
    integrations_config_defaults: {
      'demo-oauth2': {
        authorization_params: { prompt: 'consent' },
        connection_config: { oauth_scopes_override: 'read,other' },
      },
    },
  });
  const { status, headers } = await world.call(
    'GET',
    connectPath('demo-oauth2', token, '&authorization_params[prompt]=none&params[oauth_scopes_override]=zzz'),
  );
  const location = new URL(headers.get('location') ?? '');
  expect(status).toBe(302);
  expect(location.origin + location.pathname).toBe(`${world.provider.url}/auth`);
  expect(Object.fromEntries(location.searchParams)).toEqual({
    response_type: 'code',
    client_id: demoClient.clientId,
    redirect_uri: `${world.api.url}/oauth/callback`,
    scope: 'read other',
    state: expect.stringMatching(/^[0-9a-f-]{36}$/),
    code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    code_challenge_method: 'S256',
    prompt: 'consent',
  });
  expect(headers.get('set-cookie')).toBe(
    `oauth2-${location.searchParams.get('state')}=1; Max-Age=3600; Path=/; HttpOnly; SameSite=Lax`,
  );
});

it.each([
  ['zzz', 'provider_config_err'],
  ['stripe', 'provider_config_err'],
  ['demo-oauth2-subdomain', 'url_param_err'],
])('tells the result socket why %s cannot open a popup', async (key, type) => {
  const { status, headers, body } = await world.call('GET', connectPath(key, await world.session()));
  expect([status, headers.get('content-type')]).toEqual([400, expect.stringMatching(/^text\/html/)]);
  expect(headers.get('x-ratelimit-limit')).toBe('200');
  expect(outcomeOf(body).type).toBe('nango_oauth_callback_error');
  await expect
    .poll(() => socket.heard[1], { timeout: 5_000 })
    .toMatchObject({ error_type: type, provider_config_key: key });
});

it('answers in the popup alone when the caller has no right, and the socket hears nothing', async () => {
  const narrow = await world.session({ end_user: { id: 'u' }, allowed_integrations: ['demo-none'] });
  const answers = [
    await world.call('GET', '/oauth/connect/demo-oauth2'),
    await world.call('GET', connectPath('demo-oauth2', 'abc')),
    await world.call('GET', connectPath('demo-oauth2', `nango_connect_session_${'0'.repeat(64)}`)),
    await world.call('GET', connectPath('zzz', narrow, '&connection_id=mine')),
    await world.call('GET', connectPath('demo-oauth2', narrow)),
  ];
  expect(answers.map(({ status, body }) => [status, body.error.code])).toEqual([
    [401, 'missing_public_key'],
    [401, 'invalid_connect_session_token_format'],
    [401, 'unknown_connect_session_token'],
    [400, 'invalid_query_params'],
    [400, 'integration_not_allowed'],
  ]);
  expect(socket.heard).toHaveLength(1);
});

it('shows a page for a callback that belongs to no attempt, and escapes what a provider says', async () => {
  const open = async (query: string) => {
    const { status, body } = await world.call('GET', `/oauth/callback${query}`);
    expect(status).toBe(400);
    return { html: String(body), message: outcomeOf(body).payload.message };
  };
  await open('');
  expect((await open('?state=abc&code=x')).message).toBe('invalid_oauth_state');
  await open('?state=00000000-0000-4000-8000-000000000002&code=x');
  const script = await open('?error=access_denied&error_description=%3Cscript%3Ealert(1)%3C%2Fscript%3E');
  expect(script.html).not.toContain('<script>alert');
  expect(JSON.parse(script.message).error_description).toBe('<script>alert(1)</script>');
});

it('uses a state once, and reports a code that the provider refuses', async () => {
  const { headers } = await world.call('GET', connectPath('demo-oauth2', await world.session()));
  const state = new URL(headers.get('location') ?? '').searchParams.get('state');
  const first = await world.call('GET', `/oauth/callback?code=made-up&state=${state}`);
  expect(first.status).toBe(400);
  await expect
    .poll(() => socket.heard[1])
    .toMatchObject({
      error_type: 'unknown_err',
      error_desc: expect.stringContaining('invalid_grant'),
    });
  const second = await world.call('GET', `/oauth/callback?code=made-up&state=${state}`);
  expect(second.status).toBe(400);
  expect(socket.heard).toHaveLength(2);
});
