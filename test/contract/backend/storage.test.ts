import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { newEncryptionKey } from '../../../demo/backend/storage/vault.js';
import { openStorage } from '../../../demo/backend/storage.js';
import { closeDatabaseFile, openDatabaseFile } from '../../../demo/database-file.js';
import { startBackendWorld } from './world.js';

let folder: string;
let file: string;

const encryptionKey = newEncryptionKey();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backend-'));
  file = join(folder, 'deep', 'backend.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Starts another process that writes rows, leaves a transaction open, says so and stays. */
async function startOtherOwner() {
  const module = fileURLToPath(new URL('../../../demo/database-file.ts', import.meta.url));
  const code = `
    import { openDatabaseFile } from ${JSON.stringify(module)};
    const database = openDatabaseFile(${JSON.stringify(file)});
    database.exec('PRAGMA cache_size = 5; CREATE TABLE IF NOT EXISTS t (v BLOB)');
    for (let n = 0; n < 50; n += 1) database.run('INSERT INTO t VALUES (zeroblob(3000))');
    database.exec('BEGIN');
    database.run('UPDATE t SET v = zeroblob(3500)');
    database.run('DELETE FROM t WHERE rowid % 2 = 0');
    console.log('ready');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code]);
  child.stderr.pipe(process.stderr);
  await once(child.stdout, 'data');
  return child;
}

it('names the process that owns the file, and takes it over undamaged once that one was killed', async () => {
  const owner = await startOtherOwner();
  expect(() => openDatabaseFile(file)).toThrow(`in use by process ${owner.pid}`);
  owner.kill('SIGKILL');
  await once(owner, 'exit');
  expect(existsSync(`${file}.lock`)).toBe(true);

  const database = openDatabaseFile(file);
  expect(database.get('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' });
  expect(database.get('SELECT count(*) AS rows, max(length(v)) AS length FROM t')).toEqual({
    rows: 50,
    length: 3000,
  });
  closeDatabaseFile(database, file);
  expect(existsSync(`${file}.lock`)).toBe(false);
});

it('is opened once in one process', () => {
  const storage = openStorage(file, encryptionKey);
  expect(() => openStorage(file, encryptionKey)).toThrow('already open');
  storage.close();
  openStorage(file, encryptionKey).close();
});

it('keeps an integration deleted that came with the file', async () => {
  const first = await startBackendWorld({ database: file, encryptionKey });
  await first.asHost('DELETE', '/integrations/demo-basic');
  await first.asHost('PATCH', '/integrations/demo-none', { unique_key: 'nothing' });
  await first.end();
  const second = await startBackendWorld({ database: file, encryptionKey, apiKey: first.apiKey });
  const { body } = await second.asHost('GET', '/integrations');
  const keys = body.data.map((one: { unique_key: string }) => one.unique_key);
  expect(keys).toEqual(expect.arrayContaining(['nothing', 'demo-api-key']));
  expect(keys).not.toEqual(expect.arrayContaining(['demo-basic']));
  expect(keys).not.toEqual(expect.arrayContaining(['demo-none']));
  await second.end();
});

it('keeps sessions and connections over a restart', async () => {
  const first = await startBackendWorld({ database: file, encryptionKey });
  const token = await first.session({ end_user: { id: 'stays' } });
  await first.authorize(token, '/auth/unauthenticated/demo-none');
  await first.end();

  const second = await startBackendWorld({ database: file, encryptionKey, apiKey: first.apiKey });
  expect((await second.asSession(token, 'GET', '/connect/session')).status).toBe(200);
  const { body } = await second.asHost('GET', '/connections?endUserId=stays');
  expect(body.connections).toHaveLength(1);
  await second.end();
});
