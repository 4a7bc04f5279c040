import { mkdirSync } from 'node:fs';
import { Nango } from '@nangohq/node';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { startHost } from '../../../demo/host/server.js';
import type { RunningServer } from '../../../demo/running-server.js';
import { connectApiKey, type HostBrowser, listedIn, openAcme } from './browser.js';
import { startWithTwoPeople } from './two-people.js';
import { startHostWorld } from './world.js';

let host: RunningServer;
let sam: HostBrowser;
let alex: HostBrowser;

const world = await startHostWorld();
afterAll(() => world.end());

beforeEach(async () => {
  ({ host, sam, alex } = await startWithTwoPeople(world.hostOptions));
  return () => host.close();
});

async function errorOf(answer: Response) {
  return { status: answer.status, body: await answer.json() };
}

describe('saving a connection', () => {
  it("saves a person's own connection once, even when it is posted twice", async () => {
    const connection = await connectApiKey(sam);
    expect((await sam.ask('POST', 'connections', connection)).status).toBe(201);
    expect((await sam.ask('POST', 'connections', connection)).status).toBe(200);

    const rows = await listedIn(sam);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      connectionId: connection.connectionId,
      integrationKey: 'demo-api-key',
      name: expect.stringMatching(/\w/),
    });
  });

  it("refuses another person's connection and saves it for nobody", async () => {
    const connection = await connectApiKey(sam);

    expect(await errorOf(await alex.ask('POST', 'connections', connection))).toEqual({
      status: 403,
      body: { error: { code: 'not_your_connection', message: expect.stringMatching(/\.$/) } },
    });
    expect(await listedIn(alex)).toEqual([]);
    expect(await listedIn(sam)).toEqual([]);
  });

  it('gives an unknown connection id the same answer as a foreign one', async () => {
    const unknown = { connectionId: crypto.randomUUID(), providerConfigKey: 'demo-api-key' };
    const wrongKey = { ...(await connectApiKey(sam)), providerConfigKey: 'no-such-integration' };

    for (const connection of [unknown, wrongKey]) {
      expect(await errorOf(await sam.ask('POST', 'connections', connection))).toMatchObject({
        status: 403,
        body: { error: { code: 'not_your_connection' } },
      });
    }
    expect(await listedIn(sam)).toEqual([]);
  });

  it('never lets an id reach another path of the API', async () => {
    for (const connectionId of ['../integrations', 'a/b', 'a?b', '%2e%2e', '', null]) {
      const answer = await sam.ask('POST', 'connections', {
        connectionId,
        providerConfigKey: 'demo-api-key',
      });
      expect(await errorOf(answer)).toMatchObject({ status: 400, body: { error: { code: 'invalid_body' } } });
    }
  });
});

describe('listing connections', () => {
  it('keeps the rows over a restart, even after a kill that left the lock of the database behind', async () => {
    const before = await startHost(world.hostOptions);
    const browser = await openAcme(before.url);
    const connection = await connectApiKey(browser);
    await browser.ask('POST', 'connections', connection);
    await before.close();
    mkdirSync(`${world.hostOptions.database}.lock`);

    const after = await startHost(world.hostOptions);
    expect(await listedIn(await openAcme(after.url, browser))).toMatchObject([
      { connectionId: connection.connectionId },
    ]);
    await after.close();
  });
});

describe('finding a connection whose id the page did not hear', () => {
  const recent = async (browser: HostBrowser) => {
    const answer = await browser.ask('GET', 'connections/recent?integration=demo-api-key');
    return ((await answer.json()) as { connectionIds: string[] }).connectionIds;
  };

  it("answers the person's own connections of late, newest first, and nobody else's", async () => {
    const other = await connectApiKey(sam);
    const first = await connectApiKey(alex);
    const second = await connectApiKey(alex);

    expect(await recent(alex)).toEqual([second.connectionId, first.connectionId]);
    expect((await recent(sam))[0]).toBe(other.connectionId);
    expect((await alex.ask('GET', 'connections/recent')).status).toBe(400);
  });
});

describe('connecting again', () => {
  it('renews the connection under its id, in its row, for its person', async () => {
    const connection = await connectApiKey(sam);
    await sam.ask('POST', 'connections', connection);

    const path = `connections/${connection.providerConfigKey}/${connection.connectionId}/reconnect`;
    expect(await connectApiKey(sam, path)).toEqual(connection);

    expect((await sam.ask('POST', 'connections', connection)).status).toBe(200);
    expect(await listedIn(sam)).toHaveLength(1);
  });

  it("makes no session for another person's connection, nor for one that does not exist", async () => {
    const { connectionId, providerConfigKey } = await connectApiKey(sam);
    for (const id of [connectionId, crypto.randomUUID()]) {
      const answer = await alex.ask('POST', `connections/${providerConfigKey}/${id}/reconnect`, {});
      expect(await errorOf(answer)).toMatchObject({
        status: 403,
        body: { error: { code: 'not_your_connection' } },
      });
    }
  });
});

describe('disconnecting', () => {
  it('ends the connection at the API and forgets the row', async () => {
    const connection = await connectApiKey(sam);
    await sam.ask('POST', 'connections', connection);

    const path = `connections/${connection.providerConfigKey}/${connection.connectionId}`;
    expect((await sam.ask('DELETE', path)).status).toBe(204);
    expect(await listedIn(sam)).toEqual([]);

    const nango = new Nango({ host: world.api.url, apiKey: world.apiKey });
    const { connections } = await nango.listConnections({ connectionId: connection.connectionId });
    expect(connections).toEqual([]);
  });

  it("refuses to end another person's connection", async () => {
    const connection = await connectApiKey(sam);
    await sam.ask('POST', 'connections', connection);

    const path = `connections/${connection.providerConfigKey}/${connection.connectionId}`;
    expect((await alex.ask('DELETE', path)).status).toBe(403);
    expect(await listedIn(sam)).toHaveLength(1);
  });
});
