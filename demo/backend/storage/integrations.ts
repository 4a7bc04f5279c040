import type { Database } from 'node-sqlite3-wasm';

/** The developer app that an OAuth integration signs in with. */
export interface OAuthApp {
  readonly type: 'OAUTH2';
  readonly client_id: string;
  readonly client_secret: string;
  /** Joined by commas. */
  readonly scopes: string;
}

/** A configured provider. */
export interface Integration {
  readonly uniqueKey: string;
  readonly provider: string;
  /** `null`: the provider's own name is shown. */
  readonly displayName: string | null;
  readonly credentials: OAuthApp | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** The statements about integrations. */
export interface IntegrationTable {
  /** Adds an integration unless its key is taken. */
  seed(uniqueKey: string, provider: string, credentials: OAuthApp | null): void;
  /** Lists by provider name, then by age. */
  list(): readonly Integration[];
  find(uniqueKey: string): Integration | undefined;
}

/** Creates the statements about integrations on an open database. */
export function createIntegrationTable(database: Database): IntegrationTable {
  return {
    seed(uniqueKey, provider, credentials) {
      const now = new Date().toISOString();
      database.run(
        `INSERT INTO integrations (unique_key, provider, credentials, created_at, updated_at)
         VALUES (?, ?, ?, ?, ?) ON CONFLICT (unique_key) DO NOTHING`,
        [uniqueKey, provider, credentials && JSON.stringify(credentials), now, now],
      );
    },
    list() {
      return database.all('SELECT * FROM integrations ORDER BY provider, created_at, id').map(integrationOf);
    },
    find(uniqueKey) {
      const row = database.get('SELECT * FROM integrations WHERE unique_key = ?', [uniqueKey]);
      return row === null ? undefined : integrationOf(row);
    },
  };
}

function integrationOf(row: ReturnType<Database['all']>[number]): Integration {
  return {
    uniqueKey: String(row.unique_key),
    provider: String(row.provider),
    displayName: row.display_name === null ? null : String(row.display_name),
    credentials: row.credentials === null ? null : (JSON.parse(String(row.credentials)) as OAuthApp),
    createdAt: String(row.created_at),
    updatedAt: String(row.updated_at),
  };
}
