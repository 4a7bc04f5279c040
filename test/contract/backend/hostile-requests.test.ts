import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { afterAll, expect, it } from 'vitest';
import { readCatalogue } from '../../../demo/backend/catalogue.js';
import { readPrivateKey } from '../../../demo/backend/credentials/private-key.js';
import { providerRequest } from '../../../demo/backend/proxy/provider-request.js';
import { startBackendWorld } from './world.js';

const world = await startBackendWorld();
afterAll(() => world.end());

/** Generous, as machines differ; without a limit these take many times as long. */
const SOON_MS = 1_000;

async function msFor(work: () => unknown): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

it('keeps a query out of the objects of the whole process', async () => {
  for (const name of ['__proto__[canary]', '__proto__[a][canary]', 'constructor[canary]', '__proto__[]'])
    await world.call('GET', `/oauth/callback?${encodeURIComponent(name)}=canary`);
  expect('canary' in {} || 'a' in {} || 'canary' in Object).toBe(false);
});

it('reads a parameter that comes thousands of times without holding everybody else up', async () => {
  const query = 'a&'.repeat(7_500);
  expect(await msFor(() => world.call('GET', `/oauth/callback?${query}`))).toBeLessThan(SOON_MS);
});

it('builds the request for an address of thousands of slashes as quickly as any other', async () => {
  const template = readCatalogue(world.provider.url).find('demo-mcp-generic');
  const integration = { uniqueKey: 'x', provider: 'x', displayName: null, forwardWebhooks: true };
  const access = {
    provider: template ?? { name: 'x', display_name: 'x', auth_mode: 'x' },
    integration: { ...integration, credentials: null, custom: {}, createdAt: '', updatedAt: '' },
    connectionConfig: { mcp_server_url: `https://a.test${'/'.repeat(50_000)}x` },
    credentials: { type: 'OAUTH2', access_token: 'token' },
  };
  const call = { method: 'GET', path: '/me', headers: {} };
  expect(await msFor(() => expect(providerRequest(access, call).ok).toBe(true))).toBeLessThan(SOON_MS);
});

it.each(['application/json', 'text/plain'])(
  'takes no more than 75 MB of %s from anybody, whoever they are',
  async (type) => {
    const { hostname, port } = new URL(world.api.url);
    for (const path of ['/connect/telemetry', '/webhook/x/y']) {
      const outgoing = request({ hostname, port, path, method: 'POST' });
      outgoing.setHeader('content-type', type).setHeader('content-length', 75 * 1024 * 1024 + 1);
      outgoing.on('error', () => {}).write('{');
      const [answer]: IncomingMessage[] = await once(outgoing, 'response');
      outgoing.destroy();
      expect(answer?.statusCode).toBe(413);
    }
  },
);

it.each([
  ['a beginning without a key', `-----BEGIN${' '.repeat(100_000)}`],
  ['many beginnings', '-----BEGIN PRIVATE KEY-----'.repeat(20_000)],
  ['as much as a key may have', `-----BEGIN${' '.repeat(16_000)}`],
])('reads what is no private key in no time: %s', async (_, text) => {
  expect(await msFor(() => expect(readPrivateKey(text)).toBeUndefined())).toBeLessThan(SOON_MS);
});
