import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { issuesOf, startBackendWorld } from './world.js';

let connectionId: string;

const world = await startBackendWorld();
afterAll(() => world.end());

beforeEach(async () => {
  connectionId = await connect();
});

const key = 'demo-api-key';

async function connect(): Promise<string> {
  const end_user = { id: 'sam', email: 'sam@example.test' };
  const token = await world.session({ end_user, tags: { plan: 'pro' } });
  const { body } = await world.authorize(token, `/api-auth/api-key/${key}`, { apiKey: 'good-key' });
  return body.connectionId;
}

const path = (id = connectionId) => `/connections/${encodeURIComponent(id)}?provider_config_key=${key}`;
const read = async (id?: string) => (await world.asHost('GET', path(id))).body;
const change = (body: unknown) => world.asHost('PATCH', path(), body);

describe('changing a connection', () => {
  it('replaces all its tags, and nothing else', async () => {
    const before = await read();
    expect(await change({ tags: { Team: 'a' } })).toMatchObject({ status: 200, body: { success: true } });
    const { tags, end_user, credentials, metadata } = await read();
    expect(tags).toEqual({ team: 'a' });
    expect({ end_user, credentials, metadata }).toEqual({
      end_user: before.end_user,
      credentials: before.credentials,
      metadata: before.metadata,
    });
  });

  it('gives it to another end user, whose tags take the place of the old ones', async () => {
    await change({ end_user: { id: 'kim', display_name: 'Kim', tags: { role: 'owner' } } });
    const changed = await read();
    expect(changed.end_user).toEqual({
      id: 'kim',
      display_name: 'Kim',
      email: null,
      tags: { role: 'owner' },
      organization: null,
    });
    expect(changed.tags).toEqual({ end_user_id: 'kim', end_user_display_name: 'Kim', role: 'owner' });

    await change({ end_user: { id: 'lee' }, tags: { team: 'b' } });
    expect((await read()).tags).toEqual({ end_user_id: 'lee', team: 'b' });
  });

  it('sets its webhook address, and clears it with an empty one', async () => {
    await change({ webhook_url_override: 'https://hooks.test/a' });
    await change({ tags: {} });
    expect(await read()).toMatchObject({ webhook_url_override: 'https://hooks.test/a', tags: {} });
    await change({ webhook_url_override: '' });
    expect((await read()).webhook_url_override).toBeNull();
  });

  it.each([
    ['an unknown field', { metadata: {} }, ['unrecognized_keys', []]],
    ['an end user without id', { end_user: {} }, ['invalid_type', ['end_user', 'id']]],
    ['a tag that is no text', { tags: { a: 1 } }, ['invalid_type', ['tags', 'a']]],
    [
      'an address that takes no webhooks',
      { webhook_url_override: 'ftp://a' },
      ['custom', ['webhook_url_override']],
    ],
    [
      'more tags than there may be',
      {
        end_user: { id: 'many' },
        tags: Object.fromEntries(Array.from({ length: 10 }, (_, n) => [`t${n}`, 'x'])),
      },
      ['custom', ['tags']],
    ],
  ])('refuses %s and changes nothing', async (_, body, issue) => {
    const before = await read();
    expect(issuesOf(await change(body))).toEqual({ status: 400, code: 'invalid_body', issues: [issue] });
    expect(await read()).toMatchObject({ end_user: before.end_user, tags: before.tags });
  });

  it('says when there is no such connection or integration, or no integration is named', async () => {
    const refusal = async (address: string) => {
      const { status, body } = await world.asHost('PATCH', address, {});
      return [status, body.error.code];
    };
    expect(await refusal(`/connections/nope?provider_config_key=${key}`)).toEqual([404, 'not_found']);
    expect(await refusal('/connections/nope?provider_config_key=zzz')).toEqual([
      400,
      'unknown_provider_config',
    ]);
    expect(await refusal('/connections/nope')).toEqual([400, 'invalid_query_params']);
    expect(await refusal(`${path()}&x=1`)).toEqual([400, 'invalid_query_params']);
  });
});

describe('metadata', () => {
  const send = (method: string, connection_id: unknown, metadata: unknown) =>
    world.asHost(method, '/connections/metadata', { connection_id, provider_config_key: key, metadata });

  it('is replaced by a POST and added to by a PATCH, which answer what they were sent', async () => {
    const set = await send('POST', connectionId, { a: { deep: 1 }, b: 2 });
    expect(set).toMatchObject({ status: 201 });
    expect(set.body).toEqual({
      connection_id: connectionId,
      provider_config_key: key,
      metadata: { a: { deep: 1 }, b: 2 },
    });
    const patched = await send('PATCH', connectionId, { a: { other: 3 } });
    expect([patched.status, patched.body.metadata]).toEqual([200, { a: { other: 3 } }]);
    expect((await read()).metadata).toEqual({ a: { other: 3 }, b: 2 });
    await send('POST', connectionId, {});
    expect((await read()).metadata).toEqual({});
  });

  it('is written to several connections, or to none when one is unknown', async () => {
    const other = await connect();
    expect((await send('POST', [connectionId, other], { n: 1 })).body.connection_id).toEqual([
      connectionId,
      other,
    ]);
    const refused = await send('POST', [connectionId, 'nope'], { n: 2 });
    expect([refused.status, refused.body.error.code]).toEqual([404, 'unknown_connection']);
    expect([(await read()).metadata, (await read(other)).metadata]).toEqual([{ n: 1 }, { n: 1 }]);
  });

  it('has to be a map for connections that are named', async () => {
    expect(issuesOf(await send('PATCH', connectionId, ['x']))).toMatchObject({
      code: 'invalid_body',
      issues: [['invalid_type', ['metadata']]],
    });
    expect(issuesOf(await send('POST', [], {}))).toMatchObject({ code: 'invalid_body' });
  });
});

describe('an id with a slash in it', () => {
  it('is found, changed and removed, encoded or not', async () => {
    const id = 'team/7/sam@x';
    await world.asHost('POST', '/connections', {
      provider_config_key: key,
      connection_id: id,
      credentials: { type: 'API_KEY', apiKey: 'good-key' },
    });
    const bare = `/connections/${id}?provider_config_key=${key}`;
    expect((await world.asHost('GET', bare)).body.connection_id).toBe(id);
    expect((await read(id)).connection_id).toBe(id);
    expect((await world.asHost('PATCH', bare, { tags: { a: 'b' } })).status).toBe(200);
    expect((await read(id)).tags).toEqual({ a: 'b' });
    expect((await world.asHost('DELETE', bare)).status).toBe(200);
    expect((await world.asHost('GET', bare)).status).toBe(404);
  });
});

it('lets nobody but the host change a connection', async () => {
  const token = await world.session();
  for (const [method, address] of [
    ['POST', '/connections'],
    ['PATCH', path()],
    ['DELETE', path()],
    ['POST', '/connections/metadata'],
    ['PATCH', '/connections/metadata'],
  ] as const) {
    expect((await world.asSession(token, method, address)).status).toBe(401);
  }
  expect((await read()).tags).toMatchObject({ end_user_id: 'sam' });
});
