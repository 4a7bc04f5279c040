import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import {
  createVisitor,
  type ListeningSocket,
  listenForResult,
  outcomeOf,
  type VisitedPage,
  type Visitor,
} from './visitor.js';
import { startBackendWorld } from './world.js';

let socket: ListeningSocket;
let visitor: Visitor;

const world = await startBackendWorld();
afterAll(() => world.end());
beforeEach(async () => {
  visitor = createVisitor();
  socket = await listenForResult(world.api.url);
});
afterEach(() => {
  socket.close();
});

const addressOf = async (key: string, token?: string) =>
  `${world.api.url}/oauth/connect/${key}?connect_session_token=${token ?? (await world.session())}&ws_client_id=${socket.id}`;

async function signIn(login: VisitedPage): Promise<VisitedPage> {
  const consent = await visitor.submit(login, 'login', { login: 'sam', password: 'anything' });
  return visitor.submit(consent, 'consent', { decision: 'allow' });
}

const terminal = async () => {
  await expect.poll(() => socket.heard.length, { timeout: 5_000 }).toBe(2);
  return socket.heard[1];
};

it('demo-denied: the provider says no at once and says why', async () => {
  const page = await visitor.open(await addressOf('demo-denied'));
  expect(page.status).toBe(400);
  expect(JSON.parse(outcomeOf(page.html).payload.message)).toEqual({
    error: 'access_denied',
    error_description: 'Your organisation does not allow this app.',
  });
  expect(await terminal()).toMatchObject({
    message_type: 'error',
    error_type: 'callback_err',
    error_desc: expect.stringContaining('Your organisation does not allow this app.'),
  });
});

it('demo-denied: sends nobody to an address that the app does not own', async () => {
  const query = new URLSearchParams({ client_id: 'acme-demo', redirect_uri: 'https://elsewhere.example/' });
  const page = await fetch(`${world.provider.url}/fault/denied?${query}`, { redirect: 'manual' });
  expect([page.status, page.headers.get('location')]).toEqual([400, null]);
});

it('demo-slow: a page waits for 25 seconds before the sign-in, and a person in a hurry goes on', async () => {
  const waiting = await visitor.open(await addressOf('demo-slow'));
  expect(waiting.html).toContain('Signing you in');
  expect(waiting.html).toMatch(/<form action="\/auth">.*<button id="continue">/s);
  const { headers } = await fetch(waiting.url);
  const [, seconds, next = ''] = /^(\d+); url=(.+)$/.exec(headers.get('refresh') ?? '') ?? [];
  expect(seconds).toBe('25');

  const last = await signIn(await visitor.open(new URL(next, waiting.url).href));
  expect(last.status).toBe(200);
  expect(await terminal()).toMatchObject({ message_type: 'success', provider_config_key: 'demo-slow' });
});

it('demo-rejected: the provider takes back the code that it gave', async () => {
  const page = await signIn(await visitor.open(await addressOf('demo-rejected')));
  expect(page.status).toBe(400);
  expect(await terminal()).toMatchObject({
    error_type: 'unknown_err',
    error_desc: expect.stringContaining('This provider never accepts a code.'),
  });
});

it('demo-expired-session: the session is gone, the popup says so and the socket does not', async () => {
  const token = await world.session();
  const answer = await world.call(
    'GET',
    `/oauth/connect/demo-expired-session?connect_session_token=${token}&ws_client_id=${socket.id}`,
  );
  expect([answer.status, answer.body.error.code]).toEqual([401, 'unknown_connect_session_token']);
  expect((await world.asSession(token, 'GET', '/connect/session')).status).toBe(401);
  expect(socket.heard).toHaveLength(1);

  const other = await world.session();
  await visitor.open(await addressOf('demo-oauth2', other));
  expect((await world.asSession(other, 'GET', '/connect/session')).status).toBe(200);
});

it.each([
  ['demo-coop', 'same-origin'],
  ['demo-coop-allow-popups', 'same-origin-allow-popups'],
  ['demo-coop-noopener', 'noopener-allow-popups'],
])('%s: a page cuts its window off, and signing in on it still connects', async (key, policy) => {
  const isolated = await visitor.open(await addressOf(key));
  const { headers } = await fetch(isolated.url);
  expect(headers.get('cross-origin-opener-policy')).toBe(policy);
  expect(isolated.html).toMatch(/<form action="\/auth">.*<button id="continue">/s);

  const { search } = new URL(isolated.url);
  const last = await signIn(await visitor.open(`${world.provider.url}/auth${search}`));
  expect(last.status).toBe(200);
  expect(await terminal()).toMatchObject({ message_type: 'success', provider_config_key: key });
});

it('demo-unknown-mode: is listed, and no endpoint connects it', async () => {
  const token = await world.session();
  const { body } = await world.asSession(token, 'GET', '/providers/demo-unknown-mode');
  expect(body.data.auth_mode).toBe('CARRIER_PIGEON');
  const typed = await world.authorize(token, '/api-auth/api-key/demo-unknown-mode', { apiKey: 'good-key' });
  expect([typed.status, typed.body.error.code]).toEqual([400, 'invalid_auth_mode']);
  expect((await visitor.open(await addressOf('demo-unknown-mode', token))).status).toBe(400);
  expect(await terminal()).toMatchObject({ message_type: 'error', error_type: 'provider_config_err' });
});
