import type { Database } from 'node-sqlite3-wasm';
import { openDatabaseFile } from '../database-file.js';

/** Opens Acme's database file (or `:memory:`) and makes its tables when they are missing. */
export function openHostDatabase(file: string): Database {
  const database = openDatabaseFile(file);
  database.exec(`
    CREATE TABLE IF NOT EXISTS sign_ins (
      secret_hash TEXT PRIMARY KEY,
      person_id TEXT NOT NULL
    );
    CREATE TABLE IF NOT EXISTS saved_connections (
      connection_id TEXT NOT NULL,
      integration_key TEXT NOT NULL,
      person_id TEXT NOT NULL,
      name TEXT NOT NULL,
      logo TEXT,
      saved_at TEXT NOT NULL,
      PRIMARY KEY (integration_key, connection_id)
    );
  `);
  return database;
}
