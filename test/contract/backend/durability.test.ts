import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Nango } from '@nangohq/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startBackend } from '../../../demo/backend/server.js';
import { newEncryptionKey } from '../../../demo/backend/storage/vault.js';
import { openStorage } from '../../../demo/backend/storage.js';
import { closeDatabaseFile, openDatabaseFile } from '../../../demo/database-file.js';
import { startProvider } from '../../../demo/provider/server.js';
import { type OwnerProcess, sourceFile, startOwner } from './owner-process.js';
import { type BackendWorld, startBackendWorld } from './world.js';

/** Each process compiles the sources first. */
const MANY_STARTS_MS = 120_000;

const encryptionKey = newEncryptionKey();
const apiKey = randomUUID();

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'durability-'));
  file = join(folder, 'backend.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the API and its provider in a process of their own, which prints the API's address. */
function startApiProcess(): Promise<OwnerProcess> {
  return startOwner(`
    import { startBackend } from ${sourceFile('demo/backend/server.ts')};
    import { startProvider } from ${sourceFile('demo/provider/server.ts')};
    const provider = await startProvider({ port: 0, apiUrl: 'http://localhost:1' });
    const api = await startBackend({
      port: 0, database: ${JSON.stringify(file)}, encryptionKey: '${encryptionKey}', apiKey: '${apiKey}',
      hostedPageUrl: 'http://127.0.0.1:1', provider, rateLimitPerMinute: 100_000,
    });
    console.log(api.url);`);
}

async function sessionOf(nango: Nango): Promise<string> {
  const { data } = await nango.createConnectSession({ end_user: { id: 'busy' } });
  return data.token;
}

async function connect(apiUrl: string, token: string): Promise<string> {
  const answer = await fetch(`${apiUrl}/api-auth/api-key/demo-api-key?connect_session_token=${token}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ apiKey: 'good-key' }),
  });
  if (!answer.ok) throw new Error(`not connected: ${answer.status}`);
  return ((await answer.json()) as { connectionId: string }).connectionId;
}

/** Connects as fast as four people can until the API is gone, and returns what it acknowledged. */
async function connectUntilKilled(owner: OwnerProcess, killAfter: number): Promise<readonly string[]> {
  const apiUrl = owner.firstLine;
  const token = await sessionOf(new Nango({ host: apiUrl, apiKey }));
  const acknowledged: string[] = [];
  let killing: Promise<void> | undefined;
  async function person(): Promise<void> {
    for (;;) {
      acknowledged.push(await connect(apiUrl, token));
      if (acknowledged.length >= killAfter) killing ??= owner.kill();
    }
  }
  const people = await Promise.allSettled([person(), person(), person(), person()]);
  expect(people.every(({ status }) => status === 'rejected')).toBe(true);
  await killing;
  return acknowledged;
}

describe('a process that is killed while connections are being made', () => {
  it('loses none that it acknowledged, round after round, and the next start works', {
    timeout: MANY_STARTS_MS,
  }, async () => {
    const acknowledged: string[] = [];
    for (const killAfter of [1, 7, 40]) {
      const owner = await startApiProcess();
      acknowledged.push(...(await connectUntilKilled(owner, killAfter)));
    }
    const world = await startBackendWorld({ database: file, encryptionKey, apiKey });
    try {
      const nango = new Nango({ host: world.api.url, apiKey });
      const { connections } = await nango.listConnections({ userId: 'busy', limit: 2000 });
      const kept = new Set(connections.map((one) => one.connection_id));
      expect(acknowledged.length).toBeGreaterThanOrEqual(48);
      expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
      for (const id of acknowledged.slice(-3)) {
        expect(await nango.getToken('demo-api-key', id)).toMatchObject({ apiKey: 'good-key' });
      }
      // Work goes on after it.
      const id = await connect(world.api.url, await sessionOf(nango));
      expect(await nango.getToken('demo-api-key', id)).toMatchObject({ apiKey: 'good-key' });
    } finally {
      await world.end();
    }
  });
});

describe('a database file', () => {
  const open = async (key = encryptionKey) => {
    const provider = await startProvider({ port: 0, apiUrl: 'http://localhost:1' });
    try {
      return await startBackend({
        port: 0,
        database: file,
        encryptionKey: key,
        apiKey,
        hostedPageUrl: 'http://127.0.0.1:1',
        provider,
      });
    } finally {
      await provider.close();
    }
  };

  it('is refused while another process owns it, which the error names', {
    timeout: MANY_STARTS_MS,
  }, async () => {
    const owner = await startApiProcess();
    await expect(open()).rejects.toThrow(`in use by process ${owner.child.pid}`);
    await connect(owner.firstLine, await sessionOf(new Nango({ host: owner.firstLine, apiKey })));
    await owner.kill();
    await (await open()).close();
  });

  it('is refused with another encryption key, and is as it was', async () => {
    await (await open()).close();
    await expect(open(newEncryptionKey())).rejects.toThrow('encrypted with another key');
    await (await open()).close();
  });

  it('is refused in one sentence when another version of the demo made it', async () => {
    const database = openDatabaseFile(file);
    database.exec('CREATE TABLE integrations (id INTEGER); PRAGMA user_version = 1');
    closeDatabaseFile(database, file);
    await expect(open()).rejects.toThrow('npm run demo -- --reset');
    expect(() => openStorage(file, encryptionKey)).toThrow('npm run demo -- --reset');
  });

  it('needs a key of the right length', () => {
    expect(() => openStorage(file, 'c2hvcnQ=')).toThrow('32 bytes');
  });
});

describe('what lies in the file', () => {
  let world: BackendWorld;

  it('are no credentials, tokens or config values in clear', async () => {
    world = await startBackendWorld({ database: file, encryptionKey, apiKey });
    try {
      const token = await world.session({
        end_user: { id: 'seen' },
        integrations_config_defaults: {
          'demo-oauth2': { connection_config: { oauth_client_secret_override: 'canary-in-a-default' } },
        },
      });
      const made = await world.authorize(
        token,
        '/api-auth/api-key/demo-api-key?params[region]=canary-in-config',
        { apiKey: 'good-key' },
      );
      expect(made.status).toBe(200);
      const popup = `/oauth/connect/demo-oauth2-subdomain?connect_session_token=${token}`;
      expect((await world.call('GET', `${popup}&params[subdomain]=canary-in-an-attempt`)).status).toBe(302);
      const bytes = [file, `${file}-wal`].map((name) => readFileSync(name, 'latin1')).join('');
      expect(bytes).toContain('seen');
      for (const secret of ['good-key', 'canary', token.slice(-64), 'acme-demo-secret']) {
        expect(bytes).not.toContain(secret);
      }
    } finally {
      await world.end();
    }
  });

  it('cannot be moved from one column to another', async () => {
    world = await startBackendWorld({ database: file, encryptionKey, apiKey });
    const token = await world.session();
    await world.authorize(token, '/api-auth/api-key/demo-api-key', { apiKey: 'good-key' });
    await world.end();
    const database = openDatabaseFile(file);
    database.exec('UPDATE connections SET credentials = connection_config');
    closeDatabaseFile(database, file);
    const storage = openStorage(file, encryptionKey);
    expect(() => storage.connections.list({ limit: 1, offset: 0 })).toThrow();
    storage.close();
  });
});
