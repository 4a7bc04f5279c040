import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import sqlite, { type Database } from 'node-sqlite3-wasm';

const heldByThisProcess = new Set<string>();

/**
 * Opens a SQLite file (or `:memory:`) for this process alone. What a killed process left behind does not prevent it;
 * a living owner does, and is named in the error.
 */
export function openDatabaseFile(file: string): Database {
  if (file === ':memory:') return new sqlite.Database(file);
  const path = resolve(file);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  takeOwnership(path);
  try {
    const database = new sqlite.Database(path);
    // The library never sees a rollback journal as hot, because it takes its own lock for a foreign one: a process
    // killed inside a transaction would leave a damaged file. The write-ahead log is recovered without that check,
    // and needs the exclusive mode because there is no shared memory.
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    return database;
  } catch (error) {
    releaseOwnership(path);
    throw error;
  }
}

/** Closes what `openDatabaseFile` opened, so that another process may open it. */
export function closeDatabaseFile(database: Database, file: string): void {
  database.close();
  if (file !== ':memory:') releaseOwnership(resolve(file));
}

function takeOwnership(path: string): void {
  if (heldByThisProcess.has(path)) throw new Error(`${path} is already open in this process`);
  const owner = readOwner(path);
  // Our own number is no proof either: in a container every start may get the same one.
  if (owner !== undefined && owner !== process.pid && isAlive(owner)) {
    throw new Error(
      `${path} is in use by process ${owner}. Stop it first, or delete ${ownerFile(path)} if that is another program`,
    );
  }
  rmSync(`${path}.lock`, { recursive: true, force: true });
  writeFileSync(ownerFile(path), String(process.pid));
  heldByThisProcess.add(path);
}

function releaseOwnership(path: string): void {
  heldByThisProcess.delete(path);
  rmSync(ownerFile(path), { force: true });
}

function ownerFile(path: string): string {
  return `${path}.owner`;
}

function readOwner(path: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(ownerFile(path), 'utf8'), 10);
    return Number.isNaN(pid) ? undefined : pid;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
