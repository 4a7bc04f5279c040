import { randomUUID } from 'node:crypto';
import { Nango } from '@nangohq/node';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import {
  bring,
  type FakeProvider,
  hangUp,
  held,
  json,
  startFakeProvider,
  startWorldOf,
} from './fake-provider.js';
import { startWebhookReceiver, type WebhookReceiver } from './webhook-receiver.js';
import type { Answer, BackendWorld } from './world.js';

let provider: FakeProvider;
let receiver: WebhookReceiver;
let world: BackendWorld;

const printed = (['log', 'info', 'warn', 'error'] as const).map((method) => vi.spyOn(console, method));

beforeAll(async () => {
  [provider, receiver] = await Promise.all([startFakeProvider(), startWebhookReceiver()]);
  world = await startWorldOf(provider, { webhooks: { urls: [receiver.url], signingKey: randomUUID() } });
});
afterEach(() => {
  vi.useRealTimers();
  provider.answer();
});
afterAll(async () => {
  await world.end();
  await Promise.all([provider.close(), receiver.close()]);
});

const fresh = json({ access_token: 'new', expires_in: 3600 });
const dead = json({ error: 'invalid_grant', error_description: 'The grant was revoked' }, 400);
const SECONDS = 1000;
const MINUTES = 60 * SECONDS;

function oldCredentials() {
  const expires_at = new Date(Date.now() + 5 * MINUTES).toISOString();
  return { type: 'OAUTH2', access_token: 'canary-at', refresh_token: 'canary-rt', expires_at };
}
const connectionToRenew = () => bring(world, 'renewed', oldCredentials(), { tags: { plan: 'pro' } });
const read = (id: string, more = '') =>
  world.asHost('GET', `/connections/${id}?provider_config_key=renewed${more}`);
const told = ({ status, body }: Answer) => [status, body.error?.code];
const listed = async (id: string) =>
  (await world.asHost('GET', `/connections?connectionId=${id}`)).body.connections[0];

/** Connects again, with credentials that need no renewal. */
function connectAgain(id: string) {
  const credentials = { type: 'OAUTH2', access_token: 'again', refresh_token: 'rt2' };
  const body = { provider_config_key: 'renewed', connection_id: id, credentials };
  return world.asHost('POST', '/connections', body);
}

const webhooksAbout = (id: string) =>
  receiver.received
    .map(({ body }) => JSON.parse(body))
    .filter(({ connectionId }) => connectionId === id)
    .map(({ operation, success }) => `${operation} ${success ? 'succeeded' : 'failed'}`)
    .toSorted();

it('answers a failed renewal with the connection, but without its credentials', async () => {
  const id = await connectionToRenew();
  provider.answer(json({}, 503));
  const answer = await read(id);
  expect(told(answer)).toEqual([400, 'invalid_credentials']);
  expect(answer.body.error.payload.connection).toMatchObject({
    connection_id: id,
    errors: [{ type: 'auth', log_id: expect.any(String) }],
    tags: { plan: 'pro' },
  });
  expect(JSON.stringify(answer.body)).not.toContain('canary');
  expect((await listed(id)).errors).toHaveLength(1);
});

it.each([
  ['a fault', json({ error: 'server_error' }, 500)],
  ['a refusal of the app, which its developer can mend', json({ error: 'invalid_client' }, 401)],
  ['no answer', hangUp],
])('leaves the provider alone for a while after %s, whoever insists', async (_, reply) => {
  const id = await connectionToRenew();
  provider.answer(reply, fresh);
  expect((await read(id)).status).toBe(400);
  expect(told(await read(id))).toEqual([424, 'invalid_credentials']);
  expect(told(await read(id, '&force_refresh=true'))).toEqual([424, 'invalid_credentials']);
  expect(provider.heard).toHaveLength(1);

  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31 * SECONDS });
  expect((await read(id)).body.credentials.access_token).toBe('new');
  expect((await listed(id)).errors).toEqual([]);
});

it('asks later and later, and no more after the fifth time', async () => {
  const id = await connectionToRenew();
  provider.answer(json({}, 500));
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
  const statuses = [(await read(id)).status];
  for (const waitMs of [30 * SECONDS, 2 * MINUTES, 10 * MINUTES, 60 * MINUTES]) {
    vi.setSystemTime(Date.now() + waitMs - 1);
    expect((await read(id)).status).toBe(424);
    vi.setSystemTime(Date.now() + 1);
    statuses.push((await read(id)).status);
  }
  expect(statuses).toEqual([400, 400, 400, 400, 424]);
  vi.setSystemTime(Date.now() + 1000 * 60 * MINUTES);
  expect((await read(id)).status).toBe(424);
  expect(provider.heard).toHaveLength(5);
});

it('gives up at once when the provider says that the person has to come again, until the person does', async () => {
  const id = await connectionToRenew();
  provider.answer(dead);
  expect(told(await read(id))).toEqual([424, 'invalid_credentials']);
  const nango = new Nango({ host: world.api.url, apiKey: world.apiKey });
  await expect(nango.getToken('renewed', id, true)).rejects.toMatchObject({ response: { status: 424 } });
  expect(provider.heard).toHaveLength(1);

  await connectAgain(id);
  expect((await read(id)).body).toMatchObject({ errors: [], credentials: { access_token: 'again' } });
  await expect
    .poll(() => webhooksAbout(id))
    .toEqual(['creation succeeded', 'override succeeded', 'refresh failed']);
});

it('tells the proxy’s callers the same, by codes of their own', async () => {
  const id = await connectionToRenew();
  const code = async () => {
    const headers = { 'provider-config-key': 'renewed', 'connection-id': id };
    const init = { headers: { ...headers, authorization: `Bearer ${world.apiKey}` } };
    return told(await world.call('GET', '/proxy/me', init));
  };
  provider.answer(json({}, 500), dead);
  expect(await code()).toEqual([400, 'refresh_token_external_error']);
  expect(await code()).toEqual([424, 'connection_refresh_backoff']);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31 * SECONDS });
  expect(await code()).toEqual([424, 'connection_refresh_exhausted']);
  expect(await code()).toEqual([424, 'connection_refresh_exhausted']);
  expect(provider.heard.map(({ url }) => url)).toEqual(['/token', '/token']);
});

it.each([
  ['renewed', fresh],
  ['refused', dead],
])('forgets old credentials that are %s after the person connected again', async (_, reply) => {
  const id = await connectionToRenew();
  const answer = held(reply);
  provider.answer(answer.reply);
  const reading = read(id);
  await answer.reached;
  await connectAgain(id);
  answer.release();
  expect((await reading).body.credentials).toMatchObject({ access_token: 'again' });
  expect((await read(id)).body).toMatchObject({ errors: [], credentials: { access_token: 'again' } });
  // A webhook about the old credentials would be on its way before this one.
  const later = await connectionToRenew();
  await expect.poll(() => webhooksAbout(later)).toEqual(['creation succeeded']);
  expect(webhooksAbout(id)).toEqual(['creation succeeded', 'override succeeded']);
});

it('takes a connection for another one that was deleted and made again under its id', async () => {
  const id = await connectionToRenew();
  const answer = held(dead);
  provider.answer(answer.reply);
  const reading = read(id);
  await answer.reached;
  await world.asHost('DELETE', `/connections/${id}?provider_config_key=renewed`);
  await connectAgain(id);
  answer.release();
  expect((await reading).body).toMatchObject({ errors: [], credentials: { access_token: 'again' } });
});

it('has printed nothing while renewals failed', () => {
  for (const spy of printed) expect(spy).not.toHaveBeenCalled();
});
