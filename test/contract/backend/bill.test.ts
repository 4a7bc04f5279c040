import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { accountNameBehind, accountOf, connect, read, renew, told } from './typed-connection.js';
import { issuesOf, startBackendWorld } from './world.js';

const world = await startBackendWorld();
afterAll(() => world.end());
afterEach(() => {
  vi.useRealTimers();
});

const KEY = 'demo-bill';
const send = async (body: unknown) => world.authorize(await world.session(), `/auth/bill/${KEY}`, body);
const signIn = () => connect(world, KEY, { type: 'BILL', credentials: accountOf(world, KEY) });

it('signs in and keeps the session with what it takes to sign in again', async () => {
  const id = await signIn();
  const { credentials } = await read(world, KEY, id);
  expect(credentials).toEqual({
    type: 'BILL',
    ...accountOf(world, KEY),
    session_id: expect.any(String),
    user_id: 'good-user',
    expires_at: expect.stringMatching(/Z$/),
    raw: { sessionId: credentials.session_id, userId: 'good-user', organizationId: 'good-organization' },
  });
  expect(await accountNameBehind(world, KEY, id)).toBe('Proseware Books');
});

it('signs in again when it renews, and when a session is about to end', async () => {
  const id = await signIn();
  const before = (await read(world, KEY, id)).credentials.session_id;
  const { status, body } = await renew(world, KEY, id);
  expect(status).toBe(200);
  expect(body.credentials.session_id).not.toBe(before);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3600_000 });
  expect(await me(body.credentials.session_id)).toBe(401);
  expect(await accountNameBehind(world, KEY, id)).toBe('Proseware Books');
});

it.each(['username', 'password', 'organization_id', 'dev_key'])(
  'answers, unlike a stock server, when the %s is wrong',
  async (name) => {
    const answer = await send({ ...accountOf(world, KEY), [name]: 'wrong' });
    expect(told(answer)).toEqual([400, 'bill_credentials_fetch_error']);
    expect(JSON.parse(answer.body.error.payload).provider_error_payload).toMatchObject([
      { code: 'login_refused' },
    ]);
  },
);

it('says what is wrong with a body', async () => {
  const { dev_key: _, ...rest } = accountOf(world, KEY);
  expect(issuesOf(await send({ ...rest, username: '', type: 'BILL' }))).toEqual({
    status: 400,
    code: 'invalid_body',
    issues: [
      ['too_small', ['username']],
      ['invalid_type', ['dev_key']],
      ['unrecognized_keys', []],
    ],
  });
});

it('meets a provider that wants the session and the key of the developer who made it', async () => {
  const { credentials } = await read(world, KEY, await signIn());
  expect(await me(credentials.session_id)).toBe(200);
  expect(await me(credentials.session_id, 'other')).toBe(401);
  expect(await me('other')).toBe(401);
});

async function me(sessionid: string, devkey = accountOf(world, KEY).dev_key ?? ''): Promise<number> {
  return (await fetch(`${world.provider.url}/api/bill/me`, { headers: { sessionid, devkey } })).status;
}
