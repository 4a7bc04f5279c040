import { createHmac, randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { startHost } from '../../../demo/host/server.js';
import type { RunningServer } from '../../../demo/running-server.js';
import { connectApiKey, type HostBrowser, listedIn, openAcme } from './browser.js';
import { startWithTwoPeople } from './two-people.js';
import { authWebhook, signingKey, tell } from './webhook.js';
import { startHostWorld } from './world.js';

let host: RunningServer;
let sam: HostBrowser;
let alex: HostBrowser;

const world = await startHostWorld();
afterAll(() => world.end());

beforeEach(async () => {
  ({ host, sam, alex } = await startWithTwoPeople({ ...world.hostOptions, webhookSigningKey: signingKey }));
  return () => host.close();
});

describe('a webhook about a new connection', () => {
  it('saves it for the person who made it, without their browser', async () => {
    const connection = await connectApiKey(sam);
    expect((await tell(host, authWebhook(connection))).status).toBe(200);
    expect(await listedIn(sam)).toMatchObject([{ connectionId: connection.connectionId }]);
    expect(await listedIn(alex)).toEqual([]);
  });

  it('leaves one row with the browser, whichever comes first, and however often', async () => {
    const first = await connectApiKey(sam);
    await tell(host, authWebhook(first));
    expect((await sam.ask('POST', 'connections', first)).status).toBe(200);
    await tell(host, authWebhook(first));

    const second = await connectApiKey(sam);
    expect((await sam.ask('POST', 'connections', second)).status).toBe(201);
    await tell(host, authWebhook(second));
    await Promise.all([tell(host, authWebhook(second)), sam.ask('POST', 'connections', second)]);

    const ids = (await listedIn(sam)).map(({ connectionId }) => connectionId);
    expect(ids).toEqual([second.connectionId, first.connectionId]);
  });

  it('is not believed about whose it is: the API is asked', async () => {
    const connection = await connectApiKey(sam);
    const webhook = authWebhook(connection, { tags: { end_user_id: 'user_alex' } });
    expect((await tell(host, webhook)).status).toBe(200);
    expect(await listedIn(alex)).toEqual([]);
    expect(await listedIn(sam)).toEqual([]);
  });

  it('saves nothing that has been deleted since, or was never stored', async () => {
    const unknown = { connectionId: randomUUID(), providerConfigKey: 'demo-api-key' };
    expect((await tell(host, authWebhook(unknown))).status).toBe(200);
    expect(await listedIn(sam)).toEqual([]);
  });

  it('is asked for again when the API cannot be read', async () => {
    const alone = await startHost({
      ...world.hostOptions,
      database: ':memory:',
      nangoHost: 'http://localhost:1',
      webhookSigningKey: signingKey,
    });
    const webhook = authWebhook({ connectionId: randomUUID(), providerConfigKey: 'demo-api-key' });
    expect((await tell(alone, webhook)).status).toBe(502);
    await alone.close();
  });
});

describe('a webhook about a failure', () => {
  it('marks a connection that could not be renewed, until it is connected again', async () => {
    const connection = await connectApiKey(sam);
    await sam.ask('POST', 'connections', connection);
    // While the API cannot be reached, nothing else is known of the connection.
    const offline = { ...world.hostOptions, nangoHost: 'http://localhost:1', webhookSigningKey: signingKey };
    const file = `${world.folder}/marked.db`;
    const online = await startHost({ ...offline, nangoHost: world.api.url, database: file });
    const browser = await openAcme(online.url);
    await browser.ask('POST', 'connections', connection);
    await online.close();

    const alone = await startHost({ ...offline, database: file });
    const failure = {
      operation: 'refresh',
      success: false,
      error: { type: 'refresh_failed', description: 'x' },
    };
    const later = await openAcme(alone.url, browser);
    expect(await listedIn(later)).toMatchObject([{ needsAttention: false }]);
    expect((await tell(alone, authWebhook(connection, failure))).status).toBe(200);
    expect(await listedIn(later)).toMatchObject([{ needsAttention: true }]);
    await alone.close();

    const back = await startHost({ ...offline, nangoHost: world.api.url, database: file });
    await tell(back, authWebhook(connection, { operation: 'override' }));
    expect(await listedIn(await openAcme(back.url, browser))).toMatchObject([
      { connectionId: connection.connectionId, needsAttention: false },
    ]);
    await back.close();
  });

  it("marks nothing of another person's", async () => {
    const connection = await connectApiKey(sam);
    await sam.ask('POST', 'connections', connection);
    const tags = { end_user_id: 'user_alex' };
    await tell(host, authWebhook(connection, { operation: 'refresh', success: false, tags }));
    expect(await listedIn(sam)).toMatchObject([{ needsAttention: false }]);
  });
});

describe('what Acme takes for a webhook', () => {
  it.each([
    ['of another key', (body: string) => tell(host, body, randomUUID())],
    ['that is missing', (body: string) => fetch(`${host.url}/webhooks/nango`, { method: 'POST', body })],
    [
      'of another body',
      (body: string) =>
        fetch(`${host.url}/webhooks/nango`, {
          method: 'POST',
          headers: { 'x-nango-hmac-sha256': createHmac('sha256', signingKey).update(body).digest('hex') },
          body: `${body} `,
        }),
    ],
  ])('refuses a signature %s, and saves nothing', async (_, send) => {
    const connection = await connectApiKey(sam);
    expect((await send(authWebhook(connection))).status).toBe(401);
    expect(await listedIn(sam)).toEqual([]);
  });

  it('refuses every webhook while it has no signing key', async () => {
    const keyless = await startHost({ ...world.hostOptions, database: ':memory:' });
    const webhook = authWebhook(await connectApiKey(sam));
    expect((await tell(keyless, webhook, '')).status).toBe(401);
    expect((await tell(keyless, webhook, world.apiKey)).status).toBe(401);
    await keyless.close();
  });

  it.each([
    ['another type', '{"from":"nango","type":"sync","connectionId":"c","providerConfigKey":"k"}'],
    ['an unknown type', '{"type":"later"}'],
    ['no object', 'null'],
    ['no JSON', 'nothing'],
  ])('acknowledges a signed body of %s and ignores it', async (_, body) => {
    expect((await tell(host, body)).status).toBe(200);
  });

  it.each([
    ['with', undefined],
    ['without', 'half'],
  ] as const)('refuses a large body %s a stated length', async (_, duplex) => {
    const chunk = 'x'.repeat(300 * 1024);
    const body = duplex === undefined ? chunk : new Blob([chunk]).stream();
    const init = { method: 'POST', body, ...(duplex && { duplex }) };
    expect((await fetch(`${host.url}/webhooks/nango`, init)).status).toBe(413);
  });
});
