import { request as httpRequest } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, expect, it } from 'vitest';
import { bring, type HeardRequest, held, json, startFakeProvider, startWorldOf } from './fake-provider.js';

const provider = await startFakeProvider();
const world = await startWorldOf(provider);
const connectionId = await bring(world, 'keyed', { type: 'API_KEY', apiKey: 'secret key' });
afterEach(() => provider.answer());
afterAll(() => Promise.all([world.end(), provider.close()]));

function proxied(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: Buffer<ArrayBuffer>,
) {
  return fetch(`${world.api.url}/proxy${path}`, {
    method,
    headers: {
      authorization: `Bearer ${world.apiKey}`,
      'provider-config-key': 'keyed',
      'connection-id': connectionId,
      ...headers,
    },
    ...(body !== undefined && { body }),
  });
}

function lastHeard(): HeardRequest {
  const request = provider.heard.at(-1);
  if (request === undefined) throw new Error('the provider heard nothing');
  return request;
}

it('forwards path and query as they were sent, whatever is in them', async () => {
  for (const path of ['/a%2Fb//c?q=a%20b&q=c+d&e', '/', '/proxy/x', '/%70roxy?']) {
    await proxied('GET', path);
    expect(lastHeard().url).toBe(`/api${path.replace(/\?$/, '')}`);
  }
  const headers = { authorization: `Bearer ${world.apiKey}`, 'provider-config-key': 'keyed' };
  await fetch(`${world.api.url}/%70roxy/me`, { headers: { ...headers, 'connection-id': connectionId } });
  expect(lastHeard()).toMatchObject({ url: '/api/me', headers: { host: new URL(provider.url).host } });
});

it('sends the provider what the template and the host say, and nothing of the host’s own call', async () => {
  await proxied('GET', '/me', {
    'nango-proxy-accept': 'text/csv',
    'nango-proxy-x-version': '2',
    'nango-proxy-host': 'elsewhere.test',
    'nango-proxy-content-length': '7',
    'content-type': 'application/json',
    cookie: 'of=ours',
    'x-own': 'ours',
  });
  const { headers } = lastHeard();
  expect(headers).toMatchObject({
    'x-key': 'secret key',
    'x-version': '2',
    accept: 'text/csv',
    host: new URL(provider.url).host,
  });
  for (const name of ['authorization', 'connection-id', 'content-type', 'content-length', 'cookie', 'x-own'])
    expect(headers[name]).toBeUndefined();
});

it('proves a connection as its auth mode has it: in the query, or as name and password', async () => {
  const byQuery = await bring(world, 'key-in-query', { type: 'API_KEY', apiKey: 'a&b' });
  await proxied('GET', '/me?x=1', { 'provider-config-key': 'key-in-query', 'connection-id': byQuery });
  expect(lastHeard().url).toBe('/api/me?x=1&key=a%26b');
  const pair = await bring(world, 'named-pair', { type: 'BASIC', username: 'sam', password: 'pw' });
  await proxied('GET', '/me', { 'provider-config-key': 'named-pair', 'connection-id': pair });
  expect(lastHeard().headers.authorization).toBe(`Basic ${btoa('sam:pw')}`);
});

it.each([
  ['bytes that are no text', 'application/octet-stream', Buffer.from([0, 255, 254, 0, 10])],
  ['JSON that is not an object', 'application/json', Buffer.from('"text"')],
  ['what claims to be JSON and is not', 'application/json', Buffer.from('{')],
  ['something large', 'image/png', Buffer.alloc(3_000_000, 7)],
])('forwards a body as it is: %s', async (_, contentType, body) => {
  const answer = await proxied('POST', '/upload', { 'content-type': contentType }, body);
  expect(answer.status).toBe(200);
  expect(lastHeard().headers['content-type']).toBe(contentType);
  expect(lastHeard().body.equals(body)).toBe(true);
});

it('refuses a body of more than 75 MB before it is sent', async () => {
  const status = await new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${world.apiKey}`, 'content-length': 76 * 1024 * 1024 };
    const request = httpRequest(`${world.api.url}/proxy/x`, { method: 'POST', headers }, (response) => {
      resolve(response.statusCode);
      request.destroy();
    });
    request.on('error', reject).flushHeaders();
  });
  expect(status).toBe(413);
});

it('returns status and body as they are, and four headers of the answer', async () => {
  const bytes = Buffer.from([137, 80, 78, 71, 0, 255]);
  provider.answer((response) =>
    response
      .writeHead(418, {
        'content-type': 'image/png',
        'content-encoding': 'gzip',
        'mcp-session-id': 'm',
        'x-request-id': 'r',
        'x-correlation-id': 'c',
        'set-cookie': 'a=b',
        'x-secret': 's',
      })
      .end(gzipSync(bytes)),
  );
  const answer = await proxied('GET', '/picture');
  expect(answer.status).toBe(418);
  expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'image/png',
    'mcp-session-id': 'm',
    'x-request-id': 'r',
    'x-correlation-id': 'c',
    'access-control-allow-origin': '*',
    'x-ratelimit-limit': '100000',
  });
  for (const name of ['set-cookie', 'x-secret', 'content-encoding'])
    expect(answer.headers.has(name)).toBe(false);
});

it('returns answers without a body, and asks only for headers when the host does', async () => {
  provider.answer((response) => response.writeHead(204).end());
  const empty = await proxied('DELETE', '/items/1');
  expect([empty.status, await empty.text()]).toEqual([204, '']);
  provider.answer(json({ name: 'Northwind' }, 200, { 'x-request-id': 'r' }));
  const head = await proxied('HEAD', '/me');
  expect([lastHeard().method, head.status, await head.text()]).toEqual(['HEAD', 200, '']);
  expect(head.headers.get('x-request-id')).toBe('r');
});

it('returns an answer piece by piece, as the provider sends it', async () => {
  const end = held((response) => response.end('second'));
  provider.answer((response, request) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write('first');
    end.reply(response, request);
  });
  const answer = await proxied('GET', '/stream');
  const reader = answer.body?.getReader();
  expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('first');
  end.release();
  expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('second');
});
