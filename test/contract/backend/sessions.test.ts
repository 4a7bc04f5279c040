import { afterAll, expect, it } from 'vitest';
import { issuesOf, startBackendWorld } from './world.js';

const world = await startBackendWorld();
afterAll(() => world.end());

const create = (body: unknown) => world.asHost('POST', '/connect/sessions', body);

it('gives the host a token for 30 minutes and a link that says which API it is for', async () => {
  const { status, body } = await create({ end_user: { id: 'u' } });

  expect(status).toBe(201);
  expect(body.data.token).toMatch(/^nango_connect_session_[0-9a-f]{64}$/);
  const link = new URL(body.data.connect_link);
  expect(link.origin + link.pathname).toBe('http://127.0.0.1:4403/page/');
  expect(Object.fromEntries(link.searchParams)).toEqual({
    session_token: body.data.token,
    apiURL: world.api.url,
  });
  expect(Math.abs(Date.parse(body.data.expires_at) - Date.now() - 30 * 60_000)).toBeLessThan(5_000);
});

it('makes tags of the end user and the organization, with the given ones over them', async () => {
  const token = await world.session({
    end_user: { id: 'u', display_name: 'U', tags: { Plan: 'free', empty: '' } },
    organization: { id: 'org', display_name: 'Org' },
    tags: { PLAN: 'pro' },
  });
  const orgOnly = await world.session({ tags: {}, organization: { id: 'org-2' } });
  for (const one of [token, orgOnly]) await world.authorize(one, '/auth/unauthenticated/demo-none');
  const { connections } = (await world.asHost('GET', '/connections?limit=2')).body;
  expect(connections.map((one: { tags: unknown }) => one.tags)).toEqual([
    { organization_id: 'org-2' },
    {
      end_user_id: 'u',
      end_user_display_name: 'U',
      organization_id: 'org',
      organization_display_name: 'Org',
      plan: 'pro',
    },
  ]);
});

it.each([
  ['nothing at all', undefined, [['invalid_type', []]]],
  ['neither end user nor tags', {}, [['invalid_type', ['end_user']]]],
  ['an empty end user id', { end_user: { id: '' } }, [['too_small', ['end_user', 'id']]]],
  [
    'a bad e-mail address',
    { end_user: { id: 'a', email: 'nope' } },
    [
      ['invalid_format', ['end_user', 'email']],
      ['too_small', ['end_user', 'email']],
    ],
  ],
  ['an unknown field', { end_user: { id: 'a' }, foo: 1 }, [['unrecognized_keys', []]]],
  ['an unknown end user field', { end_user: { id: 'a', foo: 1 } }, [['unrecognized_keys', ['end_user']]]],
  [
    'a tag that is no text',
    { end_user: { id: 'a', tags: { a: { b: 1 } } } },
    [['invalid_type', ['end_user', 'tags', 'a']]],
  ],
  ['an empty tag', { tags: { a: '' } }, [['too_small', ['tags', 'a']]]],
  ['a tag key that starts with a digit', { tags: { '1a': 'x' } }, [['invalid_key', ['tags', '1a']]]],
  ['tag keys equal in lower case', { tags: { a: 'x', A: 'y' } }, [['custom', ['tags', 'A']]]],
  [
    'an e-mail tag without an address',
    { tags: { End_User_Email: 'x' } },
    [['custom', ['tags', 'End_User_Email']]],
  ],
  [
    'eleven tags',
    { tags: Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`t${i}`, 'x'])) },
    [['custom', ['tags']]],
  ],
  [
    'unknown integrations, all of them',
    {
      end_user: { id: 'a' },
      allowed_integrations: ['demo-none', 'zzz'],
      integrations_config_defaults: { yyy: {} },
      overrides: { xxx: { docs_connect: 'https://a.test' } },
    },
    [
      ['custom', ['allowed_integrations', '1']],
      ['custom', ['integrations_config_defaults', 'yyy']],
      ['custom', ['overrides', 'xxx']],
    ],
  ],
  [
    'a webhook address that is none',
    { end_user: { id: 'a' }, webhook_url_override: 'https://api.nango.dev/x' },
    [['custom', ['webhook_url_override']]],
  ],
])('refuses a session for %s', async (_, body, issues) => {
  expect(issuesOf(await create(body))).toEqual({ status: 400, code: 'invalid_body', issues });
});

it('refuses other documentation, and more tags than a session can carry', async () => {
  const docs = await create({
    end_user: { id: 'a' },
    overrides: { github: { docs_connect: 'https://a.test' } },
  });
  expect([docs.status, docs.body.error.code]).toEqual([403, 'forbidden']);

  const tags = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`t${i}`, 'x']));
  const many = await create({ end_user: { id: 'a' }, tags });
  expect([many.status, many.body.error.code]).toEqual([500, 'server_error']);
});

it('looks at the key first, then at the query, then at the body', async () => {
  const call = (authorization: string | undefined, path: string) =>
    world.call('POST', path, {
      headers: { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) },
      body: '{}',
    });
  const codes = [];
  for (const [authorization, query] of [
    [undefined, '?x=1'],
    ['Bearer abc', '?x=1'],
    ['Bearer 00000000-0000-4000-8000-000000000009', '?x=1'],
    [await world.session(), '?x=1'],
    [world.apiKey, '?x=1'],
    [`Bearer ${world.apiKey.toUpperCase()}`, ''],
  ] as const) {
    codes.push((await call(authorization, `/connect/sessions${query}`)).body.error.code);
  }
  expect(codes).toEqual([
    'missing_auth_header',
    'invalid_secret_key_format',
    'unknown_account',
    'invalid_secret_key_format',
    'invalid_query_params',
    'invalid_body',
  ]);
});
