import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BackendWorld, startBackendWorld } from './world.js';

let world: BackendWorld;
const made: string[] = [];

beforeAll(async () => {
  world = await startBackendWorld();
  for (const [id, key, body] of [
    ['one', 'stripe', { organization: { id: 'org' }, tags: { plan: 'pro', 'a.b': 'x' } }],
    ['two', 'airtable', { organization: { id: 'org' }, tags: { plan: 'pro' } }],
    ['three', 'airtable', {}],
  ] as const) {
    const end_user = { id, email: `${id}@example.test`, display_name: `Person ${id}` };
    const token = await world.session({ end_user, ...body });
    const answer = await world.authorize(token, `/api-auth/api-key/${key}`, { apiKey: 'good-key' });
    made.push(answer.body.connectionId);
  }
});
afterAll(() => world.end());

const list = async (query: string) => {
  const { status, body } = await world.asHost('GET', `/connections${query}`);
  return status === 200
    ? body.connections.map((one: { connection_id: string }) => made.indexOf(one.connection_id))
    : body.error.code;
};

it('lists the newest first, without credentials', async () => {
  const { body } = await world.asHost('GET', '/connections');
  expect(await list('')).toEqual([2, 1, 0]);
  expect(body.connections[2]).toEqual({
    id: 1,
    connection_id: made[0],
    provider_config_key: 'stripe',
    provider: 'stripe',
    errors: [],
    end_user: {
      id: 'one',
      display_name: 'Person one',
      email: 'one@example.test',
      tags: null,
      organization: { id: 'org', display_name: null },
    },
    tags: {
      end_user_id: 'one',
      end_user_email: 'one@example.test',
      end_user_display_name: 'Person one',
      organization_id: 'org',
      plan: 'pro',
      'a.b': 'x',
    },
    metadata: {},
    created: expect.stringMatching(/\+00:00$/),
  });
});

it.each([
  ['?search=PERSON%20T', [2, 1]],
  ['?search=three@', [2]],
  ['?endUserId=two', [1]],
  ['?endUserOrganizationId=org', [1, 0]],
  ['?integrationId=stripe', [0]],
  ['?integrationId=stripe,airtable', [2, 1, 0]],
  ['?tags[plan]=pro', [1, 0]],
  ['?tags%5BPLAN%5D=pro&tags[a.b]=x', [0]],
  ['?tags[plan]=free', []],
  ['?limit=2', [2, 1]],
  ['?limit=2&page=1', [0]],
  ['?page=9007199254740991', []],
  ['?limit=0', 'invalid_query_params'],
  ['?limit=2001', 'invalid_query_params'],
  ['?page=-1', 'invalid_query_params'],
  ['?other=1', 'invalid_query_params'],
])('filters by %s', async (query, expected) => {
  expect(await list(query)).toEqual(expected);
});

it('finds one by its id', async () => {
  expect(await list(`?connectionId=${made[1]}`)).toEqual([1]);
  expect(await list(`?search=${made[1]?.slice(4, 20)}`)).toEqual([1]);
});

it('says why a connection cannot be read', async () => {
  const read = async (path: string) => {
    const { status, body } = await world.asHost('GET', path);
    return [status, body.error.code];
  };
  expect(await read('/connections/nope')).toEqual([400, 'invalid_query_params']);
  expect(await read('/connections/nope?provider_config_key=stripe&x=1')).toEqual([
    400,
    'invalid_query_params',
  ]);
  expect(await read('/connections/nope?provider_config_key=stripe&refresh_token=maybe')).toEqual([
    400,
    'invalid_query_params',
  ]);
  expect(await read('/connections/nope?provider_config_key=zzz')).toEqual([400, 'unknown_provider_config']);
  expect(await read('/connections/nope?provider_config_key=stripe')).toEqual([404, 'not_found']);
  expect(await read(`/connections/${made[0]}?provider_config_key=airtable`)).toEqual([404, 'not_found']);
});

it('shows connections to the host alone', async () => {
  const token = await world.session();
  const { status, body } = await world.asSession(token, 'GET', '/connections');
  expect([status, body.error.code]).toEqual([401, 'invalid_secret_key_format']);
});

it('deletes a connection once', async () => {
  const path = `/connections/${made[0]}?provider_config_key=stripe`;
  expect(await world.asHost('DELETE', path)).toMatchObject({ status: 200, body: { success: true } });
  expect(await world.asHost('DELETE', path)).toMatchObject({
    status: 400,
    body: { error: { code: 'unknown_connection' } },
  });
  expect((await world.asHost('DELETE', `/connections/${made[0]}`)).body.error.code).toBe(
    'invalid_query_params',
  );
});
