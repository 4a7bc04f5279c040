import { Nango } from '@nangohq/node';
import { afterAll, afterEach, expect, it } from 'vitest';
import { bring, held, json, redirect, startFakeProvider, startWorldOf } from './fake-provider.js';

const provider = await startFakeProvider();
const world = await startWorldOf(provider);
afterEach(() => provider.answer());
afterAll(() => Promise.all([world.end(), provider.close()]));

const fresh = json({ access_token: 'new', expires_in: 3600 });

function connectionThatEndsIn(minutes: number, more: object = {}): Promise<string> {
  const expires_at = new Date(Date.now() + minutes * 60_000).toISOString();
  const credentials = { type: 'OAUTH2', access_token: 'old', refresh_token: 'rt', expires_at, ...more };
  return bring(world, 'renewed', credentials, { tags: { plan: 'pro' } });
}

const pathOf = (id: string, more = '') => `/connections/${id}?provider_config_key=renewed${more}`;
const read = (id: string, more = '') => world.asHost('GET', pathOf(id, more));
const tokenOf = async (id: string, more = '') => (await read(id, more)).body.credentials.access_token;
const tokenRequests = () =>
  provider.heard.map(({ body }) => Object.fromEntries(new URLSearchParams(`${body}`)));

/** How many calls the API took from the host, this one included. */
async function callsTaken(): Promise<number> {
  const { headers } = await world.asHost('GET', '/environment-variables');
  return 100_000 - Number(headers.get('x-ratelimit-remaining'));
}

it('renews a token that ends within 15 minutes, as the developer’s app', async () => {
  const id = await connectionThatEndsIn(14);
  provider.answer(fresh);
  const { body } = await read(id);
  expect(tokenRequests()).toEqual([
    { grant_type: 'refresh_token', refresh_token: 'rt', client_id: 'id', client_secret: 'secret' },
  ]);
  expect(body).toMatchObject({ errors: [], tags: { plan: 'pro' }, credentials: { access_token: 'new' } });
  expect(Date.parse(body.credentials.expires_at) - Date.now()).toBeGreaterThan(3_500_000);
  expect(await tokenOf(id)).toBe('new');
  expect(provider.heard).toHaveLength(1);
});

it('leaves a token alone that lasts longer, unless the host insists', async () => {
  const id = await connectionThatEndsIn(16);
  provider.answer(fresh);
  expect(await tokenOf(id)).toBe('old');
  // That is a wish about GitHub apps.
  expect(await tokenOf(id, '&refresh_github_app_jwt_token=true')).toBe('old');
  expect(provider.heard).toEqual([]);
  const nango = new Nango({ host: world.api.url, apiKey: world.apiKey });
  expect(await nango.getToken('renewed', id, true)).toBe('new');
});

it('uses a token up that there is nothing to renew with, or whose end nobody knows', async () => {
  expect(await tokenOf(await connectionThatEndsIn(-5, { refresh_token: undefined }))).toBe('old');
  expect(await tokenOf(await connectionThatEndsIn(0, { expires_at: undefined }))).toBe('old');
  expect(provider.heard).toEqual([]);
});

it('keeps the refresh token until the provider sends another', async () => {
  const id = await connectionThatEndsIn(5);
  provider.answer(fresh, json({ access_token: 'newer', refresh_token: 'rt2', expires_in: 3600 }));
  const refreshToken = async (more: string) =>
    (await read(id, `&refresh_token=true${more}`)).body.credentials.refresh_token;
  expect(await refreshToken('')).toBe('rt');
  expect(await refreshToken('&force_refresh=true')).toBe('rt2');
  expect(JSON.stringify((await read(id)).body)).not.toContain('rt2');
});

it('does not take the end of an old token for that of a new one', async () => {
  const id = await connectionThatEndsIn(5);
  provider.answer(json({ access_token: 'endless' }));
  expect((await read(id)).body.credentials).not.toHaveProperty('expires_at');
  await read(id);
  expect(provider.heard).toHaveLength(1);
});

it('renews once for ten callers at the same time', async () => {
  const id = await connectionThatEndsIn(5);
  const answer = held(fresh);
  provider.answer(answer.reply);
  const before = await callsTaken();
  const callers = Array.from({ length: 10 }, () => tokenOf(id, '&force_refresh=true'));
  let polls = 1;
  while ((await callsTaken()) < before + 10 + polls) polls += 1;
  await answer.reached;
  answer.release();
  expect(await Promise.all(callers)).toEqual(Array(10).fill('new'));
  expect(provider.heard).toHaveLength(1);
});

it('keeps what the host changed while a renewal was under way', async () => {
  const id = await connectionThatEndsIn(5);
  const answer = held(fresh);
  provider.answer(answer.reply);
  const reading = read(id);
  await answer.reached;
  await world.asHost('PATCH', pathOf(id), { tags: { plan: 'free' } });
  answer.release();
  expect((await reading).body).toMatchObject({
    tags: { plan: 'free' },
    credentials: { access_token: 'new' },
  });
});

it('says that a connection is gone which was deleted while it was renewed', async () => {
  for (const reply of [fresh, json({ error: 'invalid_grant' }, 400)]) {
    const id = await connectionThatEndsIn(5);
    const answer = held(reply);
    provider.answer(answer.reply);
    const reading = read(id);
    await answer.reached;
    await world.asHost('DELETE', pathOf(id));
    answer.release();
    expect(await reading).toMatchObject({ status: 404, body: { error: { code: 'not_found' } } });
  }
});

it('renews before it calls the provider for the host', async () => {
  const id = await connectionThatEndsIn(5);
  provider.answer(fresh, json({ name: 'Northwind' }));
  const nango = new Nango({ host: world.api.url, apiKey: world.apiKey });
  const { data } = await nango.get({ providerConfigKey: 'renewed', connectionId: id, endpoint: '/me' });
  expect(data).toEqual({ name: 'Northwind' });
  expect(provider.heard[1]?.headers.authorization).toBe('Bearer new');
});

it('takes no redirect for a token endpoint', async () => {
  const id = await connectionThatEndsIn(5);
  provider.answer(redirect('/elsewhere', 307));
  expect((await read(id)).status).toBe(400);
  expect(provider.heard).toHaveLength(1);
});
