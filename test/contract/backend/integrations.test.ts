import { afterAll, describe, expect, it } from 'vitest';
import { issuesOf, startBackendWorld } from './world.js';

const world = await startBackendWorld();
afterAll(() => world.end());

const app = { type: 'OAUTH2', client_id: 'id', client_secret: 'secret', scopes: 'read,write' };

const make = (body: unknown) => world.asHost('POST', '/integrations', body);
const read = async (key: string) =>
  (await world.asHost('GET', `/integrations/${key}?include=credentials`)).body.data;

/** The refusals that a handler tells with one sentence. */
const sentence = { status: 400, body: { error: { code: 'invalid_body', message: expect.any(String) } } };

describe('making an integration', () => {
  it('answers it as it is listed, with the provider’s own name unless it is given another', async () => {
    const { status, body } = await make({ provider: 'demo-api-key', unique_key: 'keyed-eu' });
    expect(status).toBe(200);
    expect(body).toEqual({
      data: {
        unique_key: 'keyed-eu',
        provider: 'demo-api-key',
        display_name: 'Demo API key',
        logo: `${world.api.url}/images/template-logos/demo-api-key.svg`,
        forward_webhooks: true,
        created_at: expect.stringMatching(/Z$/),
        updated_at: expect.stringMatching(/Z$/),
      },
    });
    const list = (await world.asHost('GET', '/integrations')).body.data;
    expect(list).toContainEqual(body.data);

    const named = await make({
      provider: 'demo-api-key',
      unique_key: 'a.b~c:d@e _-9',
      display_name: 'Payments',
      forward_webhooks: false,
      custom: { note: 'x' },
    });
    expect(named.body.data).toMatchObject({ display_name: 'Payments', forward_webhooks: false });
    expect(await read('a.b~c:d@e%20_-9')).toEqual({ ...named.body.data, credentials: null });
  });

  it('keeps the developer’s app, and connects with it', async () => {
    const credentials = { ...app, client_id: 'my-app', webhook_secret: 'hush' };
    expect((await make({ provider: 'demo-oauth2', unique_key: 'own-app', credentials })).status).toBe(200);
    expect((await read('own-app')).credentials).toEqual(credentials);
    const { type, client_id, client_secret } = app;
    await make({
      provider: 'demo-oauth2',
      unique_key: 'bare',
      credentials: { type, client_id, client_secret },
    });
    expect((await read('bare')).credentials).toEqual({ ...app, scopes: '', webhook_secret: null });

    const token = await world.session();
    const { headers } = await world.call('GET', `/oauth/connect/own-app?connect_session_token=${token}`);
    expect(new URL(headers.get('location') ?? '').searchParams.get('client_id')).toBe('my-app');
  });

  it.each([
    ['nothing', {}, 'invalid_type provider, invalid_type unique_key'],
    ['an unknown provider', { provider: 'zzz', unique_key: 'k' }, 'invalid_string provider'],
    [
      'a key that is taken',
      { provider: 'demo-api-key', unique_key: 'demo-oauth2' },
      'invalid_string uniqueKey',
    ],
    ['a slash in the key', { provider: 'demo-api-key', unique_key: 'a/b' }, 'invalid_format unique_key'],
    ['an unknown field', { provider: 'demo-api-key', unique_key: 'k', foo: 1 }, 'unrecognized_keys '],
    [
      'an empty name',
      { provider: 'demo-api-key', unique_key: 'k', display_name: '' },
      'too_small display_name',
    ],
    [
      'a config value of 8193 characters',
      { provider: 'demo-api-key', unique_key: 'k', integration_config: { a: 'x'.repeat(8193) } },
      'too_big integration_config.a',
    ],
    [
      'credentials of a type that integrations have not',
      { provider: 'demo-api-key', unique_key: 'k', credentials: { type: 'API_KEY', apiKey: 'b' } },
      'invalid_union credentials.type',
    ],
    [
      'scopes with spaces between them',
      { provider: 'demo-oauth2', unique_key: 'k', credentials: { ...app, scopes: 'read write' } },
      'invalid_union credentials.scopes',
    ],
    [
      'an unknown field of the credentials',
      { provider: 'demo-oauth2', unique_key: 'k', credentials: { ...app, secret: 'x' } },
      'unrecognized_keys credentials',
    ],
  ])('refuses %s and says where', async (_, body, expected) => {
    const { issues, ...rest } = issuesOf(await make(body)) as {
      issues: [string, string[]][];
    };
    expect(rest).toEqual({ status: 400, code: 'invalid_body' });
    expect(issues.map(([code, path]) => `${code} ${path.join('.')}`).join(', ')).toBe(expected);
    expect((await world.asHost('GET', '/integrations/k')).status).toBe(404);
  });

  it.each([
    ['no app where the auth mode needs one', { provider: 'demo-oauth2' }],
    ['an app where the auth mode has none', { provider: 'demo-api-key', credentials: app }],
    ['an app of another auth mode', { provider: 'demo-oauth2', credentials: { ...app, type: 'OAUTH1' } }],
    [
      'a config that the provider does not know',
      { provider: 'demo-api-key', integration_config: { a: 'b' } },
    ],
  ])('refuses %s in one sentence', async (_, body) => {
    expect(await make({ unique_key: 'k', ...body })).toMatchObject(sentence);
    expect((await world.asHost('GET', '/integrations/k')).status).toBe(404);
  });

  it('refuses queries before it looks at the body, and is for the host alone', async () => {
    const { status, body } = await world.asHost('POST', '/integrations?x=1', {});
    expect([status, body.error.code]).toEqual([400, 'invalid_query_params']);
    const token = await world.session();
    for (const [method, path] of [
      ['POST', '/integrations'],
      ['POST', '/integrations/quickstart'],
      ['PATCH', '/integrations/demo-oauth2'],
      ['DELETE', '/integrations/demo-oauth2'],
    ] as const) {
      const answer = await world.asSession(token, method, path);
      expect([answer.status, answer.body.error.code]).toEqual([401, 'invalid_secret_key_format']);
    }
  });
});

describe('lending the demo’s own app', () => {
  const quickstart = (body: unknown) => world.asHost('POST', '/integrations/quickstart', body);

  it('makes an integration that people can connect at once', async () => {
    const { status, body } = await quickstart({
      provider: 'demo-oauth2',
      unique_key: 'quick',
      display_name: 'Quick',
    });
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ unique_key: 'quick', display_name: 'Quick', forward_webhooks: true });
    expect((await read('quick')).credentials).toMatchObject({ type: 'OAUTH2', scopes: 'read,write' });
    await quickstart({ provider: 'demo-app', unique_key: 'quick-app' });
    expect((await read('quick-app')).credentials).toMatchObject({ type: 'APP', app_id: expect.any(String) });
  });

  it('lends none for auth modes without an app', async () => {
    expect(await quickstart({ provider: 'demo-api-key', unique_key: 'k' })).toMatchObject(sentence);
  });

  it('refuses what making one refuses, and apps of the caller', async () => {
    expect(issuesOf(await quickstart({ provider: 'zzz', unique_key: 'k' }))).toMatchObject({
      issues: [['invalid_string', ['provider']]],
    });
    expect(issuesOf(await quickstart({ provider: 'demo-oauth2', unique_key: 'demo-oauth2' }))).toMatchObject({
      issues: [['invalid_string', ['uniqueKey']]],
    });
    expect(
      issuesOf(await quickstart({ provider: 'demo-oauth2', unique_key: 'k', credentials: app })),
    ).toMatchObject({ issues: [['unrecognized_keys', []]] });
  });
});
