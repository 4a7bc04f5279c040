import { beforeEach, expect, it, vi } from 'vitest';
import { createHttp } from '../../../src/platform/http.js';
import { connectErrorOf } from '../../../src/protocol/api-error.js';
import { decoder, readObject, readText } from '../../../src/protocol/decode.js';
import type { ApiRequest } from '../../../src/protocol/requests.js';
import { settle } from '../../fakes/fake-api.js';
import { createFakeClock, type FakeClock } from '../../fakes/fake-clock.js';

const api = { base: 'https://api.example.test/base', origin: 'https://api.example.test' };
const get: ApiRequest = { method: 'GET', path: '/connect/session', bearer: 't-1' };
const post: ApiRequest = {
  method: 'POST',
  path: '/api-auth/api-key/notes?connect_session_token=t-1',
  body: { apiKey: 'k' },
};
const decodeName = decoder((value) => readText(readObject(value).name));

let clock: FakeClock;
let answer: () => Promise<Response>;
let asked: [string, RequestInit][];

beforeEach(() => {
  clock = createFakeClock();
  asked = [];
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    asked.push([url, init]);
    return answer();
  });
});

const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  });
const send = (request: ApiRequest, signal = new AbortController().signal) =>
  createHttp(api, clock, 'de', connectErrorOf)(request, decodeName, signal);

it('appends to the base path of the API and decodes the answer', async () => {
  answer = async () => json({ name: 'Sam' });
  expect(await send(get)).toEqual({ ok: true, value: 'Sam' });
  expect(asked[0]?.[0]).toBe('https://api.example.test/base/connect/session');
});

it('sends nothing that the preflight of the API does not allow, and no cookies', async () => {
  answer = async () => json({ name: 'Sam' });
  await send(get);
  await send(post);
  expect(asked.map(([, { headers }]) => headers)).toEqual([
    { Accept: 'application/json', 'Accept-Language': 'de', Authorization: 'Bearer t-1' },
    { Accept: 'application/json', 'Accept-Language': 'de', 'Content-Type': 'application/json' },
  ]);
  expect(asked.map(([, { credentials, redirect }]) => [credentials, redirect])).toEqual([
    ['omit', 'error'],
    ['omit', 'error'],
  ]);
});

it('names an HTML page in the place of JSON an unexpected answer', async () => {
  answer = async () => new Response('<html>', { status: 200, headers: { 'content-type': 'text/html' } });
  expect(await send(get)).toEqual({ ok: false, error: { code: 'unexpected_answer', status: 200 } });
});

it('names JSON of another shape, and JSON that breaks off, unexpected answers', async () => {
  answer = async () => json({ nome: 'Sam' });
  expect(await send(get)).toMatchObject({ error: { code: 'unexpected_answer' } });
  answer = async () => new Response('{"name":', { headers: { 'content-type': 'application/json' } });
  expect(await send(get)).toMatchObject({ error: { code: 'unexpected_answer' } });
});

it('takes an error that comes with a success status for an error', async () => {
  answer = async () => json({ error: { code: 'invalid_credentials', message: 'No.' } });
  expect(await send(post)).toMatchObject({
    ok: false,
    error: { code: 'credentials_rejected', words: 'No.' },
  });
});

it('tells how long to wait after too many requests', async () => {
  const resetSeconds = String(clock.now() / 1000 + 20);
  answer = async () =>
    json({ error: { code: 'too_many_request' } }, 429, { 'x-ratelimit-reset': resetSeconds });
  expect(await send(get)).toMatchObject({ error: { code: 'rate_limited', retryAfterMs: 20_000 } });
});

it('takes what fits into no header for no token, and sends nothing', async () => {
  answer = async () => json({ name: 'Sam' });
  expect(await send({ ...get, bearer: '…' })).toEqual({ ok: false, error: { code: 'session_invalid' } });
  expect(asked).toEqual([]);
});

it('reports a network that is down', async () => {
  answer = async () => {
    throw new TypeError('failed to fetch');
  };
  expect(await send(get)).toEqual({ ok: false, error: { code: 'network' } });
});

it.each([
  ['a read', get, 30_000],
  ['a submission', post, 60_000],
])('gives up %s that nobody answers', async (_, request, ms) => {
  answer = () =>
    new Promise((_resolve, reject) => {
      asked.at(-1)?.[1].signal?.addEventListener('abort', () => reject(new Error('aborted')));
    });
  const sent = send(request);
  await settle();
  clock.advance(ms - 1);
  clock.advance(1);
  expect(await sent).toEqual({ ok: false, error: { code: 'timeout' } });
});

it('stops when it is aborted, and leaves no timer', async () => {
  answer = () =>
    new Promise((_resolve, reject) => {
      asked.at(-1)?.[1].signal?.addEventListener('abort', () => reject(new Error('aborted')));
    });
  const abort = new AbortController();
  const sent = send(get, abort.signal);
  await settle();
  abort.abort();
  expect((await sent).ok).toBe(false);
  expect(clock.waiting()).toBe(0);
});
