import { afterAll, expect, it } from 'vitest';
import { type Answer, issuesOf, startBackendWorld } from './world.js';

const world = await startBackendWorld();
afterAll(() => world.end());

const connected = (key: string) => ({
  connectionId: expect.stringMatching(/^[0-9a-f-]{36}$/),
  providerConfigKey: key,
});
const told = ({ status, body }: Answer) => [status, body.error.code];
const read = async (key: string, id: string) =>
  (await world.asHost('GET', `/connections/${id}?provider_config_key=${key}`)).body;

it('connects with an API key that the provider accepts, and keeps who it is for', async () => {
  const token = await world.session({
    end_user: { id: 'u1', email: 'u1@example.test' },
    tags: { Team: 'a' },
  });
  const { status, body } = await world.authorize(token, '/api-auth/api-key/demo-api-key?params[region]=eu', {
    apiKey: 'good-key',
  });

  expect(status).toBe(200);
  expect(body).toEqual(connected('demo-api-key'));
  expect(await read('demo-api-key', body.connectionId)).toMatchObject({
    connection_id: body.connectionId,
    provider: 'demo-api-key',
    credentials: { type: 'API_KEY', apiKey: 'good-key' },
    connection_config: { region: 'eu' },
    end_user: { id: 'u1', email: 'u1@example.test', display_name: null, tags: null, organization: null },
    tags: { end_user_id: 'u1', end_user_email: 'u1@example.test', team: 'a' },
    metadata: {},
    errors: [],
  });
});

it('refuses an API key that the provider refuses or that no header can carry, and stores nothing', async () => {
  const token = await world.session({ end_user: { id: 'nobody' } });
  for (const apiKey of ['bad-key', 'good-key\nx: y', 'é🙂']) {
    const answer = await world.authorize(token, '/api-auth/api-key/demo-api-key', { apiKey });
    expect(told(answer)).toEqual([400, 'connection_test_failed']);
    expect(answer.body.error.message).not.toContain(apiKey);
  }
  expect((await world.asHost('GET', '/connections?endUserId=nobody')).body.connections).toEqual([]);
});

it('connects with a user and a password, and refuses wrong ones', async () => {
  const token = await world.session();
  const send = (username: string, password: string) =>
    world.authorize(token, '/api-auth/basic/demo-basic', { username, password });
  const good = await send('good', 'good');
  expect(good.body).toEqual(connected('demo-basic'));
  expect((await read('demo-basic', good.body.connectionId)).credentials).toEqual({
    type: 'BASIC',
    username: 'good',
    password: 'good',
  });
  expect(told(await send('good', 'bad'))).toEqual([400, 'connection_test_failed']);
  expect(told(await send('', ''))).toEqual([400, 'connection_test_failed']);
});

it('checks what a person types for a well-known API at the demo’s provider, even without its config', async () => {
  const token = await world.session();
  const key = (apiKey: string) => world.authorize(token, '/api-auth/api-key/datadog', { apiKey });
  const basic = (integration: string, username: string, password: string) =>
    world.authorize(token, `/api-auth/basic/${integration}`, { username, password });
  expect((await key('good-key')).body).toEqual(connected('datadog'));
  expect((await basic('jira', 'good@example.com', 'good')).body).toEqual(connected('jira'));
  expect((await basic('greenhouse', 'good-key', '')).body).toEqual(connected('greenhouse'));
  for (const refused of [
    await key('anything'),
    await basic('jira', '', ''),
    await basic('greenhouse', '', ''),
  ]) {
    expect(told(refused)).toEqual([400, 'connection_test_failed']);
  }
});

it('connects without credentials', async () => {
  const token = await world.session();
  const { body } = await world.authorize(token, '/auth/unauthenticated/demo-none');
  expect(body).toEqual(connected('demo-none'));
  expect((await read('demo-none', body.connectionId)).credentials).toEqual({});
  expect(issuesOf(await world.authorize(token, '/auth/unauthenticated/demo-none', { a: 1 }))).toEqual({
    status: 400,
    code: 'invalid_body',
    issues: [['unrecognized_keys', []]],
  });
});

it.each([
  ['api-auth/api-key', {}, [['invalid_type', ['apiKey']]]],
  ['api-auth/api-key', { apiKey: '' }, [['too_small', ['apiKey']]]],
  ['api-auth/api-key', { apiKey: 'x'.repeat(1025) }, [['too_big', ['apiKey']]]],
  ['api-auth/api-key', { apiKey: 'a', foo: 1 }, [['unrecognized_keys', []]]],
  ['api-auth/api-key', undefined, [['invalid_type', []]]],
  ['api-auth/basic', { username: 'u' }, [['invalid_type', ['password']]]],
])('says what is wrong with a body sent to %s', async (path, body, issues) => {
  const answer = await world.authorize(await world.session(), `/${path}/zzz`, body);
  expect(issuesOf(answer)).toEqual({ status: 400, code: 'invalid_body', issues });
});

it('checks the token, the body, the query, the path, the integration, its mode and the permission, in that order', async () => {
  const token = await world.session({ end_user: { id: 'u' }, allowed_integrations: ['demo-none'] });
  const good = { apiKey: 'good-key' };
  const send = (t: string, path: string, body: unknown = good) =>
    world.authorize(t, `/api-auth/api-key/${path}`, body);

  expect(told(await send('abc', 'a%2Fb?connection_id=x', {}))).toEqual([
    401,
    'invalid_connect_session_token_format',
  ]);
  expect(told(await send(token, 'a%2Fb?params=x', {}))).toEqual([400, 'invalid_body']);
  expect(told(await send(token, 'a%2Fb?params=x&connection_id=x'))).toEqual([400, 'invalid_query_params']);
  expect(told(await send(token, 'a%2Fb?connection_id=x'))).toEqual([400, 'invalid_uri_params']);
  expect(issuesOf(await send(token, 'zzz?connection_id=x'))).toEqual({
    status: 400,
    code: 'invalid_query_params',
    issues: [['custom', ['connection_id']]],
  });
  expect((await send(token, 'zzz')).body).toEqual({ error: { code: 'unknown_provider_config' } });
  expect(told(await send(token, 'zzz'))).toEqual([404, 'unknown_provider_config']);
  expect((await send(token, 'demo-oauth2')).body).toEqual({ error: { code: 'invalid_auth_mode' } });
  expect((await send(token, 'demo-api-key')).body).toEqual({ error: { code: 'integration_not_allowed' } });
});

it('takes the token from the query alone, and no public keys', async () => {
  const token = await world.session();
  const send = (query: string, headers = {}) =>
    world.call('POST', `/api-auth/api-key/stripe${query}`, {
      headers: { 'content-type': 'application/json', ...headers },
      body: '{"apiKey":"a"}',
    });
  expect(told(await send('', { authorization: `Bearer ${token}` }))).toEqual([401, 'missing_public_key']);
  expect(told(await send('?public_key=x'))).toEqual([401, 'invalid_public_key']);
  expect(told(await send(`?public_key=${world.apiKey}`))).toEqual([401, 'unknown_account']);
});

it('makes another connection each time, with presets over what the browser sends', async () => {
  const token = await world.session({
    end_user: { id: 'u' },
    integrations_config_defaults: { stripe: { connection_config: { region: 'eu' } } },
  });
  const query =
    'params[region]=us&params[a][b]=x&params[c]=1&params[c]=2&params[webhook_url]=x&params[a.b]=d%20e+f';
  const send = () => world.authorize(token, `/api-auth/api-key/stripe?${query}`, { apiKey: 'good-key' });
  const [one, two] = [(await send()).body, (await send()).body];
  expect(one.connectionId).not.toBe(two.connectionId);
  expect((await read('stripe', one.connectionId)).connection_config).toEqual({
    region: 'eu',
    'a.b': 'd e f',
  });
});

it('says so when the provider could not be asked, and does not call the credentials wrong', async () => {
  const alone = await startBackendWorld();
  await alone.provider.close();
  const answer = await alone.authorize(await alone.session(), '/api-auth/api-key/demo-api-key', {
    apiKey: 'good-key',
  });
  expect(answer).toMatchObject({
    status: 400,
    body: { error: { code: 'connection_test_failed', message: expect.stringContaining('did not answer') } },
  });
  await alone.api.close();
});
