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

/** Sends, and lets time pass until nothing waits for it any more. */
async function sendAndWait(request: ApiRequest) {
  const sent = send(request);
  await settle();
  // Each round, one pause that is shorter than any timeout.
  for (let round = 0; round < 2; round += 1) {
    clock.advance(2_000);
    await settle();
  }
  return sent;
}

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

it('reads JSON whatever it is called: a server on the way may call it something else', async () => {
  answer = async () => new Response('{"name":"Sam"}', { headers: { 'content-type': 'text/plain' } });
  expect(await send(get)).toEqual({ ok: true, value: 'Sam' });
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

it('names an answer of which only half arrives what it is: a network that fails', async () => {
  const half = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"name":'));
      controller.error(new TypeError('network error'));
    },
  });
  answer = async () => new Response(half, { headers: { 'content-type': 'application/json' } });
  expect(await sendAndWait(get)).toEqual({ ok: false, error: { code: 'network' } });
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
  expect(await sendAndWait(get)).toEqual({ ok: false, error: { code: 'network' } });
  expect(asked).toHaveLength(3);
  expect(clock.waiting()).toBe(0);
});

it('a read that failed for a moment is not told at all', async () => {
  answer = async () => (asked.length < 3 ? json({}, 503) : json({ name: 'Sam' }));
  expect(await sendAndWait(get)).toEqual({ ok: true, value: 'Sam' });
});

it.each([
  ['a network that fails', () => Promise.reject(new TypeError('failed to fetch'))],
  ['a server that fails', async () => json({}, 503)],
])('what is sent to connect is not sent again after %s: it may have been stored', async (_, failing) => {
  answer = failing;
  expect((await sendAndWait(post)).ok).toBe(false);
  expect(asked).toHaveLength(1);
});

it('a read takes half a minute at most, however often it is made', async () => {
  answer = () =>
    asked.length === 1
      ? Promise.resolve(json({}, 502))
      : new Promise((_resolve, reject) => {
          asked.at(-1)?.[1].signal?.addEventListener('abort', () => reject(new Error('aborted')));
        });
  const sent = send(get);
  await settle();
  clock.advance(1_000);
  await settle();
  clock.advance(29_000);
  expect(await sent).toEqual({ ok: false, error: { code: 'timeout' } });
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
