import type { Database } from 'node-sqlite3-wasm';

/** Raised with every change of the tables; files of another version are refused, as a demo needs no migrations. */
const VERSION = 2;

/** Columns marked sealed hold JSON that the vault encrypted; the other JSON columns are named in their table's module. */
const TABLES = `
  CREATE TABLE IF NOT EXISTS integrations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    unique_key TEXT NOT NULL UNIQUE,
    provider TEXT NOT NULL,
    display_name TEXT,
    forward_webhooks INTEGER NOT NULL,
    credentials TEXT NOT NULL, -- sealed
    custom TEXT NOT NULL, -- sealed
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  );
  CREATE TABLE IF NOT EXISTS seeds (unique_key TEXT PRIMARY KEY);
  CREATE TABLE IF NOT EXISTS connect_sessions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    token_hash TEXT NOT NULL UNIQUE,
    grants TEXT NOT NULL, -- sealed
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL
  );
  CREATE TABLE IF NOT EXISTS authorizations (
    state TEXT PRIMARY KEY,
    session_id INTEGER REFERENCES connect_sessions (id) ON DELETE SET NULL,
    attempt TEXT NOT NULL, -- sealed
    created_at TEXT NOT NULL
  );
  CREATE TABLE IF NOT EXISTS connections (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    connection_id TEXT NOT NULL,
    integration_key TEXT NOT NULL REFERENCES integrations (unique_key) ON UPDATE CASCADE ON DELETE CASCADE,
    end_user TEXT,
    tags TEXT NOT NULL,
    metadata TEXT,
    connection_config TEXT NOT NULL, -- sealed
    webhook_url_override TEXT,
    credentials TEXT NOT NULL, -- sealed
    credentials_version INTEGER NOT NULL DEFAULT 1,
    refresh_failure TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    last_fetched_at TEXT,
    UNIQUE (integration_key, connection_id)
  );
`;

/** Makes the missing tables. Throws when the file was made by another version of the demo. */
export function prepareSchema(database: Database): void {
  const isNew = database.get("SELECT 1 FROM sqlite_master WHERE type = 'table'") === null;
  if (isNew) database.exec(`PRAGMA user_version = ${VERSION}`);
  const version = database.get('PRAGMA user_version')?.user_version;
  if (version !== VERSION) {
    throw new Error(
      'The demo’s data was made by another version of it. Empty it with: npm run demo -- --reset',
    );
  }
  database.exec(`PRAGMA foreign_keys = ON; ${TABLES}`);
}
