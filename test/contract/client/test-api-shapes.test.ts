import { afterEach, beforeEach, expect, it } from 'vitest';
import { beginAttempt } from '../../../src/testing/attempt.js';
import type { HttpRefusal } from '../../../src/testing/refusals.js';
import { createTestSocket } from '../../../src/testing/test-socket.js';
import { createWorld } from '../../../src/testing/world.js';
import { createTestApi, type TestApi } from '../../../src/testing.js';
import { row } from '../recordings/recorded.js';

let api: TestApi;

beforeEach(() => {
  api = createTestApi({
    url: 'http://localhost:3003',
    integrations: [{ key: 'notes', mode: 'API_KEY', logo: 'http://localhost:3003/notes.svg' }],
  }).install();
});
afterEach(() => api.uninstall());

/** Tells what an answer is made of: names, kinds, and how ids and codes look. */
function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(shape);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shapeOf(name, inner)]));
  if (typeof value !== 'string') return value === null ? null : typeof value;
  return /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(value)
    ? 'uuid'
    : 'text';
}

/** Codes of refusals are said word by word; what was wrong with a value is not. */
const shapeOf = (name: string, value: unknown) =>
  name === 'code' && !String(value).startsWith('invalid_type') ? value : shape(value);

async function ask(method: string, path: string, body?: object) {
  const token = api.token();
  const bearer = method === 'GET' ? { authorization: `Bearer ${token}` } : undefined;
  const query = method === 'GET' ? '' : `?connect_session_token=${token}`;
  const response = await fetch(`${api.url}${path}${query}`, {
    method,
    ...(bearer && { headers: bearer }),
    ...(body && { body: JSON.stringify(body) }),
  });
  const type = response.headers.get('content-type');
  return { status: response.status, type, body: shape(await response.json()) };
}

function recorded(n: number) {
  const { status, headers, body } = row(n).response;
  return { status, type: headers['content-type'], body: shape(body) };
}

const submitted = ['POST', '/api-auth/api-key/notes', { apiKey: 'k' }] as const;

it.each([
  [76, 'GET', '/connect/session'],
  [90, 'GET', '/integrations'],
  [113, 'GET', '/providers/zzz'],
] as const)('a host’s test is answered as in row %i', async (n, method, path) => {
  expect(await ask(method, path)).toEqual(recorded(n));
});

it('a host’s test is answered with a connection as by a real server', async () => {
  expect(await ask(...submitted)).toEqual(recorded(120));
});

it('a host’s test is told by an entry of the catalogue what every entry tells', async () => {
  const { body } = await ask('GET', '/providers/notes');
  const always = ['auth_mode', 'display_name', 'docs', 'logo_url', 'name'];
  for (const n of [101, 102, 105, 106]) {
    const { body: real } = row(n).response;
    expect(Object.keys(Object(real).data)).toEqual(expect.arrayContaining(always));
  }
  expect(Object.keys(Object(body).data).sort()).toEqual(always);
});

it.each([
  ['session_expired', 82],
  ['integration_not_allowed', 122],
  ['credentials_rejected', 124],
  ['input_rejected', 126],
  ['integration_unknown', 132],
] as const)('a host’s test hears %s as in row %i', async (code: HttpRefusal, n) => {
  api.set({ outcomes: { notes: code } });
  expect(await ask(...submitted)).toEqual(recorded(n));
});

it('a host’s test hears of a limit as by a real server, with its end', async () => {
  api.set({ reads: { integrations: 'rate_limited' } });
  expect(await ask('GET', '/integrations')).toEqual(recorded(252));
  const response = await fetch(`${api.url}/integrations`, {
    headers: { authorization: `Bearer ${api.token()}` },
  });
  expect(Number(response.headers.get('x-ratelimit-reset')) * 1000).toBeGreaterThan(Date.now());
});

it.each([
  ['connected', 168],
  ['access_denied', 180],
] as const)('a host’s test hears on the socket that it comes to %s as in row %i', async (outcome, n) => {
  const url = 'http://localhost:3003';
  const world = createWorld(
    { base: url, origin: url },
    {
      integrations: [{ key: 'mail', mode: 'OAUTH2' }],
      outcomes: { mail: outcome },
      reads: {},
      session: {},
      delayMs: 0,
    },
  );
  const lines = new Map();
  const frames: unknown[] = [];
  const socket = createTestSocket(world, lines, 'ws://localhost:3003/');
  const heard = () => new Promise((resolve) => socket.addEventListener('message', resolve, { once: true }));
  socket.addEventListener('message', ({ data }) => frames.push(JSON.parse(data)));
  await heard();
  const { ws_client_id } = Object(frames[0]);
  beginAttempt(
    world,
    lines,
    new URL(`${url}/oauth/connect/mail?connect_session_token=t&ws_client_id=${ws_client_id}`),
  );
  await heard();
  expect(frames.map(shape)).toEqual(row(n).messages?.map(({ data }) => shape(data)));
});
