import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { startWebhookReceiver } from './webhook-receiver.js';
import { issuesOf, startBackendWorld } from './world.js';

const receiver = await startWebhookReceiver();
const world = await startBackendWorld({ webhooks: { urls: [receiver.url], signingKey: randomUUID() } });
afterAll(async () => {
  await world.end();
  await receiver.close();
});

const bring = (body: object) => world.asHost('POST', '/connections', body);
const read = async (key: string, id: string, more = '') =>
  (await world.asHost('GET', `/connections/${id}?provider_config_key=${key}${more}`)).body;

const goodKey = { type: 'API_KEY', apiKey: 'good-key' };
const later = '2099-01-01T00:00:00.000Z';

describe('bringing a connection', () => {
  it('answers it whole, with times in another form than everywhere else', async () => {
    const { status, body } = await bring({
      provider_config_key: 'demo-oauth2',
      connection_id: 'mine',
      credentials: { type: 'OAUTH2', access_token: 'at', refresh_token: 'rt', expires_at: later },
      metadata: { a: 1 },
      connection_config: { oauth_scopes_override: ['read', 'write'], region: 'eu' },
      webhook_url_override: '',
      end_user: { id: 'sam', email: 'sam@example.test' },
      tags: { Plan: 'pro' },
    });
    expect(status).toBe(201);
    const times = { created_at: body.created_at, updated_at: body.updated_at };
    for (const time of Object.values(times)) expect(time).toMatch(/^\d{4}-.*\dZ$/);
    expect(body).toEqual({
      ...times,
      id: expect.any(Number),
      connection_id: 'mine',
      provider_config_key: 'demo-oauth2',
      provider: 'demo-oauth2',
      errors: [],
      end_user: {
        id: 'sam',
        email: 'sam@example.test',
        display_name: null,
        tags: null,
        organization: null,
      },
      tags: { end_user_id: 'sam', end_user_email: 'sam@example.test', plan: 'pro' },
      metadata: { a: 1 },
      connection_config: { oauth_scopes_override: ['read', 'write'], region: 'eu' },
      webhook_url_override: null,
      last_fetched_at: null,
      credentials: {
        type: 'OAUTH2',
        access_token: 'at',
        expires_at: later,
        raw: { access_token: 'at', expires_at: later },
      },
    });
    const kept = await read('demo-oauth2', 'mine', '&refresh_token=true');
    expect(kept).toEqual({
      ...body,
      created_at: body.created_at.replace('Z', '+00:00'),
      updated_at: body.updated_at.replace('Z', '+00:00'),
      last_fetched_at: expect.stringMatching(/\+00:00$/),
      credentials: {
        ...body.credentials,
        refresh_token: 'rt',
        raw: { ...body.credentials.raw, refresh_token: 'rt' },
      },
    });
  });

  it('makes an id when none is given, and asks for nothing but an integration and credentials', async () => {
    const { body } = await bring({ provider_config_key: 'demo-none', credentials: { type: 'NONE' } });
    expect(body).toMatchObject({ end_user: null, tags: {}, metadata: {}, connection_config: {} });
    expect(body.credentials).toEqual({});
    expect(body.connection_id).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('replaces the one with the same id, and tells the host’s server what it did', async () => {
    const one = { provider_config_key: 'demo-api-key', connection_id: 'same', credentials: goodKey };
    const first = await bring({ ...one, tags: { n: '1' }, metadata: { old: true }, end_user: { id: 'u' } });
    const second = await bring({ ...one, tags: { n: '2' } });
    expect(second.body.id).toBe(first.body.id);
    expect(second.body).toMatchObject({ tags: { n: '2' }, metadata: {}, end_user: null });

    await expect
      .poll(() =>
        receiver.received
          .map(({ body }) => JSON.parse(body))
          .filter((told) => told.connectionId === 'same')
          .map(({ operation, tags }) => [operation, tags.n])
          .sort(),
      )
      .toEqual([
        ['creation', '1'],
        ['override', '2'],
      ]);
  });

  it('is found by a part of its person’s name, in upper or lower case of any alphabet', async () => {
    const end_user = { id: 'astrid', display_name: 'Åström Ñ. Ödegård' };
    const { body } = await bring({
      provider_config_key: 'demo-none',
      credentials: { type: 'NONE' },
      end_user,
    });
    for (const search of ['ÅSTRÖM', 'ñ. ö', body.connection_id.slice(2, 30).toUpperCase()]) {
      const found = await world.asHost('GET', `/connections?search=${encodeURIComponent(search)}`);
      expect(found.body.connections.map((one: { id: number }) => one.id)).toEqual([body.id]);
    }
  });

  it('asks the provider whether it accepts a key, or a name with a password', async () => {
    const refused = { status: 400, body: { error: { code: 'connection_test_failed' } } };
    const badKey = { type: 'API_KEY', apiKey: 'canary' };
    const answer = await bring({
      provider_config_key: 'demo-api-key',
      connection_id: 'no',
      credentials: badKey,
    });
    expect(answer).toMatchObject(refused);
    expect(JSON.stringify(answer.body)).not.toContain('canary');
    expect((await read('demo-api-key', 'no')).error.code).toBe('not_found');

    const pair = { type: 'BASIC', username: 'good', password: 'good' };
    expect((await bring({ provider_config_key: 'demo-basic', credentials: pair })).status).toBe(201);
    expect(
      await bring({ provider_config_key: 'demo-basic', credentials: { ...pair, password: 'bad' } }),
    ).toMatchObject(refused);
  });
});

it.each([
  ['no credentials', { credentials: undefined }, 'credentials'],
  ['credentials without what their type has', { credentials: { type: 'API_KEY' } }, 'credentials.apiKey'],
  ['credentials with something else', { credentials: { ...goodKey, raw: {} } }, 'credentials'],
  [
    'a time that is none',
    { credentials: { type: 'OAUTH2', access_token: 'a', expires_at: 'soon' } },
    'credentials.expires_at',
  ],
  [
    'scopes in one text',
    { connection_config: { oauth_scopes_override: 'a,b' } },
    'connection_config.oauth_scopes_override',
  ],
  ['an id with a question mark', { connection_id: 'a?b' }, 'connection_id'],
  ['an organization', { organization: { id: 'o' } }, ''],
])('refuses %s and says where', async (_, part, where) => {
  const { code, issues } = issuesOf(
    await bring({ provider_config_key: 'demo-api-key', credentials: goodKey, ...part }),
  ) as { code: string; issues: [string, string[]][] };
  expect(code).toBe('invalid_body');
  expect(issues.map(([, path]) => path.join('.'))).toEqual([where]);
});

it('refuses queries, and says when there is no such integration', async () => {
  const body = { provider_config_key: 'zzz', credentials: goodKey };
  expect((await world.asHost('POST', '/connections?x=1', body)).body.error.code).toBe('invalid_query_params');
  const unknown = await bring(body);
  expect([unknown.status, unknown.body.error.code]).toEqual([404, 'not_found']);
});
