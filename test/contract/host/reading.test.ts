import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { startHost } from '../../../demo/host/server.js';
import type { RunningServer } from '../../../demo/running-server.js';
import { bring, hangUp, json, startFakeProvider, startWorldOf } from '../backend/fake-provider.js';
import { type HostBrowser, listedIn, openAcme } from './browser.js';

const ACCOUNT = {
  name: 'Northwind',
  plan: 'Team',
  items: [
    { name: 'Launch plan', status: 'open' },
    { name: 'Price list', status: 'done' },
  ],
};
const OF_SAM = { tags: { end_user_id: 'user_sam' } };

let host: RunningServer;
let sam: HostBrowser;

const provider = await startFakeProvider();
const world = await startWorldOf(provider);
afterAll(async () => {
  await world.end();
  await provider.close();
});

beforeEach(async () => {
  host = await startHost({
    port: 0,
    nangoHost: world.api.url,
    apiKey: world.apiKey,
    database: ':memory:',
    assets: 'demo',
  });
  sam = await openAcme(host.url);
  provider.answer(json(ACCOUNT));
  return () => host.close();
});

async function save(integrationKey: string, credentials: object): Promise<string> {
  const connectionId = await bring(world, integrationKey, credentials, OF_SAM);
  const answer = await sam.ask('POST', 'connections', { connectionId, providerConfigKey: integrationKey });
  expect(answer.status).toBe(201);
  return connectionId;
}

describe('reading with a connection', () => {
  it('shows the account, read through the API, and no credentials', async () => {
    await save('keyed', { type: 'API_KEY', apiKey: 'canary' });

    const rows = await listedIn(sam);
    expect(rows[0]).toMatchObject({
      needsAttention: false,
      account: {
        state: 'read',
        facts: [
          { label: 'Account', value: 'Northwind' },
          { label: 'Plan', value: 'Team' },
          { label: 'Open items', value: 'Launch plan' },
        ],
      },
    });
    expect(provider.heard[0]).toMatchObject({ url: '/api/me', headers: { 'x-key': 'canary' } });
    expect(JSON.stringify(rows)).not.toContain('canary');
  });

  it.each([
    ['another shape', json({ login: 'octocat' })],
    ['no such address', json({ error: 'not_found' }, 404)],
  ])('calls it connected when the provider answers with %s', async (_, reply) => {
    await save('keyed', { type: 'API_KEY', apiKey: 'k' });
    provider.answer(reply);
    expect((await listedIn(sam))[0]).toMatchObject({
      needsAttention: false,
      account: { state: 'connected' },
    });
  });

  it.each([
    ['does not answer', hangUp],
    ['is out of order', json({}, 503)],
    ['has heard enough', json({}, 429)],
  ])('says so calmly when the provider %s', async (_, reply) => {
    await save('keyed', { type: 'API_KEY', apiKey: 'k' });
    provider.answer(reply);
    expect((await listedIn(sam))[0]).toMatchObject({
      needsAttention: false,
      account: { state: 'unreachable', sentence: expect.stringContaining('not answering') },
    });
  });

  it('says so calmly when Acme itself asked the API too often', async () => {
    await save('keyed', { type: 'API_KEY', apiKey: 'k' });
    provider.answer(json({ error: { code: 'too_many_request' } }, 429));
    expect((await listedIn(sam))[0]).toMatchObject({
      needsAttention: false,
      account: { state: 'unreachable', sentence: expect.stringContaining('asks too often') },
    });
  });

  it('says that a connection has ended which the API no longer knows', async () => {
    const connectionId = await save('keyed', { type: 'API_KEY', apiKey: 'k' });
    await world.asHost('DELETE', `/connections/${connectionId}?provider_config_key=keyed`);
    expect((await listedIn(sam))[0]).toMatchObject({ account: { state: 'ended' } });
  });
});

describe('a connection that needs attention', () => {
  it.each([401, 403])(
    'is one whose credentials the provider refuses by %i, until they are taken',
    async (status) => {
      await save('keyed', { type: 'API_KEY', apiKey: 'k' });
      provider.answer(json({}, status));
      expect((await listedIn(sam))[0]).toMatchObject({ needsAttention: true, account: { state: 'broken' } });

      // Not answering is no sign of health.
      provider.answer(hangUp);
      expect((await listedIn(sam))[0]).toMatchObject({
        needsAttention: true,
        account: { state: 'unreachable' },
      });

      provider.answer(json(ACCOUNT));
      expect((await listedIn(sam))[0]).toMatchObject({ needsAttention: false, account: { state: 'read' } });
    },
  );

  it('is one that the provider no longer renews, even while the API does not ask it again', async () => {
    await save('renewed', {
      type: 'OAUTH2',
      access_token: 'old',
      refresh_token: 'dead',
      expires_at: new Date(Date.now() - 60_000).toISOString(),
    });
    provider.answer(json({ error: 'invalid_grant' }, 400));

    expect((await listedIn(sam))[0]).toMatchObject({ needsAttention: true, account: { state: 'broken' } });
    expect((await listedIn(sam))[0]).toMatchObject({ needsAttention: true, account: { state: 'broken' } });
    expect(provider.heard.map(({ url }) => url)).toEqual(['/token']);
  });
});
