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
      needs_attention INTEGER NOT NULL DEFAULT 0,
      PRIMARY KEY (integration_key, connection_id)
    );
    CREATE TABLE IF NOT EXISTS webhook_log (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      person_id TEXT NOT NULL,
      entry TEXT NOT NULL
    );
  `);
  // Files of earlier versions know no broken connections.
  const columns = database.all('PRAGMA table_info(saved_connections)').map(({ name }) => name);
  if (!columns.includes('needs_attention')) {
    database.exec('ALTER TABLE saved_connections ADD COLUMN needs_attention INTEGER NOT NULL DEFAULT 0');
  }
  return database;
}
