import { pipeline, Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createOutbound, wasPrivateAddress } from '../../../demo/backend/outbound.js';
import { type FakeProvider, json, type Reply, redirect, startFakeProvider } from './fake-provider.js';

let allowed: FakeProvider;
let internal: FakeProvider;

beforeAll(async () => {
  [allowed, internal] = await Promise.all([startFakeProvider(), startFakeProvider()]);
  internal.answer(json({ secret: 'of the network' }));
});
afterAll(() => Promise.all([allowed.close(), internal.close()]));

async function failureOf(url: string, init: RequestInit = {}): Promise<unknown> {
  const outbound = createOutbound([allowed.url]);
  return outbound(url, init).then(
    () => 'fetched',
    (error) => (wasPrivateAddress(error) ? 'private' : 'failed'),
  );
}

it.each([
  'http://127.0.0.1:9999/',
  'http://127.1/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0177.0.0.1/',
  'http://0.0.0.0/',
  'http://10.1.2.3/',
  'http://172.16.0.1/',
  'http://192.168.1.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://100.64.0.1/',
  'http://224.0.0.1/',
  'http://255.255.255.255/',
  'https://127.0.0.1/',
])('goes to no private address of version 4, however it is written: %s', async (url) => {
  expect(await failureOf(url)).toBe('private');
});

it.each([
  'http://[::1]/',
  'http://[::]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[::127.0.0.1]/',
  'http://[64:ff9b::127.0.0.1]/',
  'http://[2002:7f00:1::]/',
  'http://[fc00::1]/',
  'http://[fe80::1]/',
  'http://[ff02::1]/',
  'http://[4000::1]/',
])('goes to no private address of version 6: %s', async (url) => {
  expect(await failureOf(url)).toBe('private');
});

it('goes to no name that stands for a private address', async () => {
  const { port } = new URL(internal.url);
  expect(await failureOf(`http://localhost:${port}/`)).toBe('private');
});

it('goes to the private address that is allowed, and to no other port, name or scheme of it', async () => {
  expect(await failureOf(`${allowed.url}/any?path`)).toBe('fetched');
  expect(await failureOf(internal.url)).toBe('private');
  expect(await failureOf(allowed.url.replace('127.0.0.1', 'localhost'))).toBe('private');
  expect(await failureOf(allowed.url.replace('http', 'https'))).toBe('private');
});

it('takes a redirect for a failure, as what is sent is for one address alone', async () => {
  allowed.answer(redirect(`${allowed.url}/elsewhere`));
  expect(await failureOf(allowed.url)).toBe('failed');
});

it('follows no redirect from there into the network, even where redirects are wanted', async () => {
  const follow = { redirect: 'follow' } as const;
  allowed.answer(redirect(internal.url));
  expect(await failureOf(allowed.url, follow)).toBe('private');
  allowed.answer(redirect('http://localhost/'));
  expect(await failureOf(allowed.url, follow)).toBe('private');
  allowed.answer(redirect('data:,inside'));
  expect(await failureOf(allowed.url, follow)).toBe('failed');
});

it('fetches from the web alone', async () => {
  for (const url of ['data:,hello', 'file:///etc/passwd', 'ftp://example.test/', 'about:blank', 'blob:x', ''])
    expect(await failureOf(url)).toBe('failed');
});

const MEGABYTE = 1024 * 1024;

function* megabytesWithoutEnd() {
  for (;;) yield Buffer.alloc(MEGABYTE);
}

it('stops listening to an answer that does not end', async () => {
  const hungUp = new Promise((resolve) => {
    allowed.answer((response) => pipeline(Readable.from(megabytesWithoutEnd()), response, resolve));
  });
  const response = await createOutbound([allowed.url])(allowed.url);
  await expect(response.json()).rejects.toThrow('longer');
  await hungUp;
});

it('reads no more than a megabyte, packed or not, unless the answer is passed on as it comes', async () => {
  const outbound = createOutbound([allowed.url]);
  const sizeOf = async (reply: Reply, isStreamed: boolean) => {
    allowed.answer(reply);
    const { body, status, headers } = await outbound(allowed.url, { isStreamed });
    expect([status, headers.get('x-own')]).toEqual([418, 'yes']);
    return (await new Response(body).arrayBuffer()).byteLength;
  };
  const plain =
    (bytes: number): Reply =>
    (response) =>
      response.writeHead(418, { 'x-own': 'yes' }).end(Buffer.alloc(bytes));
  const packed =
    (bytes: number): Reply =>
    (response) =>
      response
        .writeHead(418, { 'x-own': 'yes', 'content-encoding': 'gzip' })
        .end(gzipSync(Buffer.alloc(bytes)));
  for (const reply of [plain, packed]) {
    expect(await sizeOf(reply(MEGABYTE), false)).toBe(MEGABYTE);
    await expect(sizeOf(reply(MEGABYTE + 1), false)).rejects.toThrow('longer');
    expect(await sizeOf(reply(2 * MEGABYTE), true)).toBe(2 * MEGABYTE);
  }
});

it.each([
  'http://127.0.0.1./',
  'http://LOCALHOST/',
  'http://[::ffff:0:7f00:1]/',
  'http://[fec0::1]/',
  'http://198.18.0.1/',
  'http://192.0.0.1/',
  'http://\u2460\u2461\u2466.0.0.1/',
])('is not misled by the writing of an address: %s', async (url) => {
  expect(await failureOf(url)).toBe('private');
});

it('has asked nothing of the network', () => {
  expect(internal.heard).toEqual([]);
});
