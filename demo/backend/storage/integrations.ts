import type { Database } from 'node-sqlite3-wasm';
import type { Vault } from './vault.js';

/** The developer app that an integration signs in with, or the account that it acts for. */
export type IntegrationCredentials =
  | {
      readonly type: 'OAUTH1' | 'OAUTH2' | 'MCP_OAUTH2' | 'TBA';
      readonly client_id: string;
      readonly client_secret: string;
      /** Joined by commas. */
      readonly scopes: string;
      readonly webhook_secret?: string | undefined;
    }
  | {
      readonly type: 'APP';
      readonly app_id: string;
      readonly app_link: string;
      /** PKCS #1 PEM. */
      readonly private_key: string;
    }
  | {
      readonly type: 'CUSTOM';
      readonly client_id: string;
      readonly client_secret: string;
      readonly app_id: string;
      readonly app_link: string;
      /** PKCS #1 PEM. */
      readonly private_key: string;
    }
  | {
      readonly type: 'INSTALL_PLUGIN';
      readonly app_link: string;
      readonly username: string;
      readonly password: string;
    };

/** What the owner of an integration decides about it. */
export interface IntegrationDraft {
  readonly uniqueKey: string;
  readonly provider: string;
  /** `null`: the provider's own name is shown. */
  readonly displayName: string | null;
  readonly forwardWebhooks: boolean;
  readonly credentials: IntegrationCredentials | null;
  /** Values of the provider's `integration_config`, or the owner's own. */
  readonly custom: Readonly<Record<string, string>>;
}

/** A configured provider. */
export interface Integration extends IntegrationDraft {
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** The statements about integrations. */
export interface IntegrationTable {
  /** Adds an integration unless its key is taken. */
  add(draft: IntegrationDraft): void;
  /** Adds an integration that belongs to every new file. One that was deleted or renamed since does not come back. */
  seed(draft: IntegrationDraft): void;
  /** Writes an integration over the one of this key; its connections follow it to a new key. */
  replace(uniqueKey: string, draft: IntegrationDraft): void;
  /** Lists by provider name, then by age. */
  list(): readonly Integration[];
  find(uniqueKey: string): Integration | undefined;
  /** Removes an integration with its connections. Tells whether there was one. */
  remove(uniqueKey: string): boolean;
}

const CREDENTIALS = 'integrations.credentials';
const CUSTOM = 'integrations.custom';

/** Creates the statements about integrations on an open database. */
export function createIntegrationTable(database: Database, vault: Vault): IntegrationTable {
  function columnsOf(draft: IntegrationDraft) {
    return [
      draft.uniqueKey,
      draft.provider,
      draft.displayName,
      Number(draft.forwardWebhooks),
      vault.seal(CREDENTIALS, draft.credentials),
      vault.seal(CUSTOM, draft.custom),
      new Date().toISOString(),
    ];
  }

  function integrationOf(row: ReturnType<Database['all']>[number]): Integration {
    return {
      uniqueKey: String(row.unique_key),
      provider: String(row.provider),
      displayName: row.display_name === null ? null : String(row.display_name),
      forwardWebhooks: Boolean(row.forward_webhooks),
      credentials: vault.open(CREDENTIALS, String(row.credentials)) as IntegrationCredentials | null,
      custom: vault.open(CUSTOM, String(row.custom)) as Record<string, string>,
      createdAt: String(row.created_at),
      updatedAt: String(row.updated_at),
    };
  }

  function add(draft: IntegrationDraft): void {
    database.run(
      `INSERT INTO integrations
         (unique_key, provider, display_name, forward_webhooks, credentials, custom, created_at, updated_at)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7) ON CONFLICT (unique_key) DO NOTHING`,
      columnsOf(draft),
    );
  }

  return {
    add,
    seed(draft) {
      const sql = 'INSERT INTO seeds (unique_key) VALUES (?) ON CONFLICT DO NOTHING';
      if (database.run(sql, [draft.uniqueKey]).changes > 0) add(draft);
    },
    replace(uniqueKey, draft) {
      database.run(
        `UPDATE integrations SET unique_key = ?1, provider = ?2, display_name = ?3, forward_webhooks = ?4,
           credentials = ?5, custom = ?6, updated_at = ?7 WHERE unique_key = ?8`,
        [...columnsOf(draft), uniqueKey],
      );
    },
    list() {
      return database.all('SELECT * FROM integrations ORDER BY provider, created_at, id').map(integrationOf);
    },
    find(uniqueKey) {
      const row = database.get('SELECT * FROM integrations WHERE unique_key = ?', [uniqueKey]);
      return row === null ? undefined : integrationOf(row);
    },
    remove(uniqueKey) {
      return database.run('DELETE FROM integrations WHERE unique_key = ?', [uniqueKey]).changes > 0;
    },
  };
}
