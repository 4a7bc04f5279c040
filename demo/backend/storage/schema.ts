/** Holds the tables of the demo backend. Columns in JSON are named in their table's module. */
export const SCHEMA = `
  CREATE TABLE IF NOT EXISTS integrations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    unique_key TEXT NOT NULL UNIQUE,
    provider TEXT NOT NULL,
    display_name TEXT,
    credentials TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  );
  CREATE TABLE IF NOT EXISTS connect_sessions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    token_hash TEXT NOT NULL UNIQUE,
    grants TEXT NOT NULL,
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL
  );
  CREATE TABLE IF NOT EXISTS authorizations (
    state TEXT PRIMARY KEY,
    session_id INTEGER REFERENCES connect_sessions (id) ON DELETE SET NULL,
    attempt TEXT NOT NULL,
    created_at TEXT NOT NULL
  );
  CREATE TABLE IF NOT EXISTS connections (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    connection_id TEXT NOT NULL,
    integration_key TEXT NOT NULL REFERENCES integrations (unique_key) ON UPDATE CASCADE ON DELETE CASCADE,
    end_user TEXT,
    tags TEXT NOT NULL,
    metadata TEXT,
    connection_config TEXT NOT NULL,
    webhook_url_override TEXT,
    credentials TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    last_fetched_at TEXT,
    UNIQUE (integration_key, connection_id)
  );
`;
