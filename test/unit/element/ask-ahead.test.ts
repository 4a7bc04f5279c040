import { beforeEach, expect, it, vi } from 'vitest';
import { askAhead } from '../../../src/element/ask-ahead.js';
import { createHttp } from '../../../src/platform/http.js';
import { apiAddress } from '../../../src/protocol/api-address.js';
import { decoder } from '../../../src/protocol/decode.js';
import { readErrorOf } from '../../../src/protocol/read-error.js';
import { integrationsRequest, sessionRequest } from '../../../src/protocol/requests.js';
import { settle } from '../../fakes/fake-api.js';
import { createFakeClock } from '../../fakes/fake-clock.js';

const apiURL = 'https://api.example.test/base/';
let asked: { readonly url: string; readonly options: RequestInit; answer(response: Response): void }[];

beforeEach(() => {
  asked = [];
  vi.stubGlobal(
    'fetch',
    (url: string, options: RequestInit) =>
      new Promise((resolve, reject) => {
        options.signal?.addEventListener('abort', () => reject(options.signal?.reason));
        asked.push({ url, options, answer: resolve });
      }),
  );
});

const urls = () => asked.map(({ url }) => url);
const tokens = () => asked.map(({ options }) => new Headers(options.headers).get('authorization'));
const json = (text: string) => new Response(text, { headers: { 'content-type': 'application/json' } });

/** Asks the API as the element does, once its class is there. */
function asElement({ ask }: ReturnType<typeof askAhead>, token: string) {
  const address = apiAddress(apiURL);
  if (!address) throw new Error('No address');
  const http = createHttp(address, createFakeClock(), 'en', readErrorOf, undefined, ask);
  const life = new AbortController();
  const read = (request: Parameters<typeof http>[0]) =>
    http(
      request,
      decoder((value) => value),
      life.signal,
    );
  return {
    session: () => read(sessionRequest(token)),
    integrations: () => read(integrationsRequest(token)),
    end: () => life.abort(),
  };
}

it('asks for session and list at once, and the element takes the answers', async () => {
  const element = asElement(askAhead({ apiURL, sessionToken: 't' }), 't');
  expect(urls()).toEqual([
    'https://api.example.test/base/connect/session',
    'https://api.example.test/base/integrations',
  ]);
  const answers = [element.session(), element.integrations()];
  for (const [index, { answer }] of asked.entries()) answer(json(`${index}`));
  expect(await Promise.all(answers)).toEqual([
    { ok: true, value: 0 },
    { ok: true, value: 1 },
  ]);
  expect(asked).toHaveLength(2);
});

it('gives each answer once: who reads again is told what is true then', () => {
  const element = asElement(askAhead({ apiURL, sessionToken: 't' }), 't');
  void element.session();
  void element.session();
  expect(urls()).toHaveLength(3);
});

it('leaves what it asked with one token to nobody who has another', () => {
  const element = asElement(askAhead({ apiURL, sessionToken: 'old' }), 'new');
  void element.session();
  expect(tokens()).toEqual(['Bearer old', 'Bearer old', 'Bearer new']);
});

it('asks the host for a token where none is given, and then the API', async () => {
  const fetchSessionToken = vi.fn().mockResolvedValueOnce('t-1').mockResolvedValueOnce('t-2');
  const options = askAhead({ apiURL, fetchSessionToken });
  await settle();
  expect(tokens()).toEqual(['Bearer t-1', 'Bearer t-1']);
  expect(await options.fetchSessionToken?.()).toBe('t-1');
  expect(await options.fetchSessionToken?.()).toBe('t-2');
  expect(fetchSessionToken).toHaveBeenCalledTimes(2);
});

it('asks no host that has given a token', async () => {
  const fetchSessionToken = vi.fn(async () => 'another');
  askAhead({ apiURL, sessionToken: 't', fetchSessionToken });
  await settle();
  expect(fetchSessionToken).not.toHaveBeenCalled();
});

it('leaves it to the element to tell that a host’s function failed', async () => {
  const failing = () => {
    throw new Error('No session');
  };
  const options = askAhead({ apiURL, fetchSessionToken: failing });
  await settle();
  expect(asked).toEqual([]);
  await expect(options.fetchSessionToken?.()).rejects.toThrow('No session');
});

it('sends nothing to what is no address of an API', () => {
  for (const address of ['javascript:alert(1)', 'https://me:secret@api.example.test', '/relative', ''])
    askAhead({ apiURL: address, sessionToken: 't' });
  expect(asked).toEqual([]);
});

it('leaves it to the page in an isolated frame to ask', () => {
  const options = { apiURL, sessionToken: 't', isolated: true };
  expect(askAhead(options)).toBe(options);
  expect(asked).toEqual([]);
});

it('ends with the element’s own wish, whatever the API does', async () => {
  const element = asElement(askAhead({ apiURL, sessionToken: 't' }), 't');
  const answer = element.session();
  element.end();
  expect(await answer).toEqual({ ok: false, error: { code: 'network' } });
});
