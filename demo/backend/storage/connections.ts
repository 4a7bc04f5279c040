import type { Database } from 'node-sqlite3-wasm';
import type { EndUser } from '../end-user.js';
import type { Tags } from '../tags.js';
import { type ConnectionFilter, createConnectionList } from './connection-list.js';
import type { Vault } from './vault.js';

/** What a provider accepts from this connection; `type` names the auth mode, and `NONE` has nothing at all. */
export type Credentials = Readonly<Record<string, unknown>>;

/** What is written when a connection is made or renewed. */
export interface ConnectionDraft {
  readonly connectionId: string;
  readonly integrationKey: string;
  readonly endUser: EndUser | null;
  readonly tags: Tags;
  readonly metadata: Readonly<Record<string, unknown>> | null;
  readonly connectionConfig: Readonly<Record<string, unknown>>;
  readonly webhookUrlOverride: string | null;
  readonly credentials: Credentials;
}

/** That the provider did not renew the credentials of a connection. */
export interface RefreshFailure {
  /** In a row, since the last success. */
  readonly count: number;
  /** ISO 8601 in UTC; until then the provider is not asked again. `null`: never again, only a person can help. */
  readonly retryAt: string | null;
}

/** A connection as stored. Times are ISO 8601 in UTC. */
export interface Connection extends ConnectionDraft {
  readonly id: number;
  /** Changes whenever other credentials take the place of these. */
  readonly credentialsVersion: number;
  readonly refreshFailure: RefreshFailure | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly lastFetchedAt: string | null;
}

/** The statements about connections. */
export interface ConnectionTable {
  /** Writes a connection, over the one with the same integration and id if there is one, and returns it. */
  save(draft: ConnectionDraft): Connection;
  find(integrationKey: string, connectionId: string): Connection | undefined;
  /** Lists the newest first. */
  list(filter: ConnectionFilter): readonly Connection[];
  markFetched(id: number): void;
  /** Changes what a host may change without new credentials. */
  update(
    id: number,
    changes: Partial<Pick<ConnectionDraft, 'endUser' | 'tags' | 'metadata' | 'webhookUrlOverride'>>,
  ): void;
  /**
   * Writes renewed credentials, unless others took their place while they were fetched. Leaves everything else as it is
   * by now. Forgets an earlier failure.
   */
  renew(
    connection: Connection,
    credentials: Credentials,
    connectionConfig: ConnectionDraft['connectionConfig'],
  ): void;
  /** Notes that a refresh failed, unless other credentials took the place of those meanwhile. */
  markRefreshFailed(connection: Connection, failure: RefreshFailure): void;
  /** Tells whether there was one to remove. */
  remove(integrationKey: string, connectionId: string): boolean;
}

const CONFIG = 'connections.connection_config';
const CREDENTIALS = 'connections.credentials';

/** Creates the statements about connections on an open database. */
export function createConnectionTable(database: Database, vault: Vault): ConnectionTable {
  const listRows = createConnectionList(database);

  function connectionOf(row: ReturnType<Database['all']>[number]): Connection {
    return {
      id: Number(row.id),
      connectionId: String(row.connection_id),
      integrationKey: String(row.integration_key),
      endUser: parsed<EndUser>(row.end_user),
      tags: parsed<Tags>(row.tags) ?? {},
      metadata: parsed<Record<string, unknown>>(row.metadata),
      connectionConfig: vault.open(CONFIG, String(row.connection_config)) as Record<string, unknown>,
      webhookUrlOverride: row.webhook_url_override === null ? null : String(row.webhook_url_override),
      credentials: vault.open(CREDENTIALS, String(row.credentials)) as Credentials,
      credentialsVersion: Number(row.credentials_version),
      refreshFailure: parsed<RefreshFailure>(row.refresh_failure),
      createdAt: String(row.created_at),
      updatedAt: String(row.updated_at),
      lastFetchedAt: row.last_fetched_at === null ? null : String(row.last_fetched_at),
    };
  }

  function find(integrationKey: string, connectionId: string): Connection | undefined {
    const sql = 'SELECT * FROM connections WHERE integration_key = ? AND connection_id = ?';
    const row = database.get(sql, [integrationKey, connectionId]);
    return row === null ? undefined : connectionOf(row);
  }

  return {
    find,
    save(draft) {
      const row = database.get(
        `INSERT INTO connections (connection_id, integration_key, end_user, tags, metadata, connection_config,
           webhook_url_override, credentials, created_at, updated_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?9)
         ON CONFLICT (integration_key, connection_id) DO UPDATE SET end_user = excluded.end_user, tags = excluded.tags,
           metadata = excluded.metadata, connection_config = excluded.connection_config,
           webhook_url_override = excluded.webhook_url_override, credentials = excluded.credentials,
           credentials_version = credentials_version + 1,
           refresh_failure = NULL, updated_at = excluded.updated_at
         RETURNING *`,
        [
          draft.connectionId,
          draft.integrationKey,
          draft.endUser && JSON.stringify(draft.endUser),
          JSON.stringify(draft.tags),
          draft.metadata && JSON.stringify(draft.metadata),
          vault.seal(CONFIG, draft.connectionConfig),
          draft.webhookUrlOverride,
          vault.seal(CREDENTIALS, draft.credentials),
          new Date().toISOString(),
        ],
      );
      if (row === null) throw new Error('The connection was not written');
      return connectionOf(row);
    },
    list(filter) {
      return listRows(filter).map(connectionOf);
    },
    markFetched(id) {
      database.run('UPDATE connections SET last_fetched_at = ? WHERE id = ?', [new Date().toISOString(), id]);
    },
    update(id, { endUser, tags, metadata, webhookUrlOverride }) {
      const changes: Readonly<Record<string, string | null | undefined>> = {
        end_user: endUser && JSON.stringify(endUser),
        tags: tags && JSON.stringify(tags),
        metadata: metadata && JSON.stringify(metadata),
        webhook_url_override: webhookUrlOverride,
      };
      for (const [column, value] of Object.entries(changes)) {
        if (value === undefined) continue;
        const sql = `UPDATE connections SET ${column} = ?, updated_at = ? WHERE id = ?`;
        database.run(sql, [value, new Date().toISOString(), id]);
      }
    },
    renew({ id, credentialsVersion }, credentials, connectionConfig) {
      database.run(
        `UPDATE connections SET credentials = ?, connection_config = ?, refresh_failure = NULL, updated_at = ?,
           credentials_version = credentials_version + 1 WHERE id = ? AND credentials_version = ?`,
        [
          vault.seal(CREDENTIALS, credentials),
          vault.seal(CONFIG, connectionConfig),
          new Date().toISOString(),
          id,
          credentialsVersion,
        ],
      );
    },
    markRefreshFailed({ id, credentialsVersion }, failure) {
      const sql = 'UPDATE connections SET refresh_failure = ? WHERE id = ? AND credentials_version = ?';
      database.run(sql, [JSON.stringify(failure), id, credentialsVersion]);
    },
    remove(integrationKey, connectionId) {
      const sql = 'DELETE FROM connections WHERE integration_key = ? AND connection_id = ?';
      return database.run(sql, [integrationKey, connectionId]).changes > 0;
    },
  };
}

function parsed<T>(json: unknown): T | null {
  return json === null ? null : (JSON.parse(String(json)) as T);
}
