import type { Database } from 'node-sqlite3-wasm';
import type { EndUser } from '../end-user.js';
import type { Tags } from '../tags.js';

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

/** A connection as stored. Times are ISO 8601 in UTC. */
export interface Connection extends ConnectionDraft {
  readonly id: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly lastFetchedAt: string | null;
}

/** Which connections to list; an absent filter lets all pass. */
export interface ConnectionFilter {
  readonly connectionId?: string | undefined;
  readonly search?: string | undefined;
  readonly endUserId?: string | undefined;
  readonly organizationId?: string | undefined;
  readonly integrationKeys?: readonly string[] | undefined;
  readonly tags?: Tags | undefined;
  readonly limit: number;
  readonly offset: number;
}

/** The statements about connections. */
export interface ConnectionTable {
  /** Writes a connection, over the one with the same integration and id if there is one. */
  save(draft: ConnectionDraft): void;
  find(integrationKey: string, connectionId: string): Connection | undefined;
  /** Lists the newest first. */
  list(filter: ConnectionFilter): readonly Connection[];
  markFetched(id: number): void;
  /** Tells whether there was one to remove. */
  remove(integrationKey: string, connectionId: string): boolean;
}

const LIST = `
  SELECT * FROM connections
  WHERE (:connectionId IS NULL OR connection_id = :connectionId)
    AND (:endUserId IS NULL OR end_user ->> 'id' = :endUserId)
    AND (:organizationId IS NULL OR end_user ->> '$.organization.id' = :organizationId)
    AND (:integrationKeys IS NULL OR integration_key IN (SELECT value FROM json_each(:integrationKeys)))
    AND (:search IS NULL
      OR instr(lower(connection_id), lower(:search))
      OR instr(lower(end_user ->> 'display_name'), lower(:search))
      OR instr(lower(end_user ->> 'email'), lower(:search)))
    AND NOT EXISTS (
      SELECT 1 FROM json_each(:tags) AS wanted WHERE NOT EXISTS (
        SELECT 1 FROM json_each(connections.tags) AS tag WHERE tag.key = wanted.key AND tag.value = wanted.value))
  ORDER BY created_at DESC, id DESC LIMIT :limit OFFSET :offset`;

/** Creates the statements about connections on an open database. */
export function createConnectionTable(database: Database): ConnectionTable {
  return {
    save(draft) {
      const now = new Date().toISOString();
      database.run(
        `INSERT INTO connections (connection_id, integration_key, end_user, tags, metadata, connection_config,
           webhook_url_override, credentials, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (integration_key, connection_id) DO UPDATE SET end_user = excluded.end_user, tags = excluded.tags,
           metadata = excluded.metadata, connection_config = excluded.connection_config,
           webhook_url_override = excluded.webhook_url_override, credentials = excluded.credentials,
           updated_at = excluded.updated_at`,
        [
          draft.connectionId,
          draft.integrationKey,
          draft.endUser && JSON.stringify(draft.endUser),
          JSON.stringify(draft.tags),
          draft.metadata && JSON.stringify(draft.metadata),
          JSON.stringify(draft.connectionConfig),
          draft.webhookUrlOverride,
          JSON.stringify(draft.credentials),
          now,
          now,
        ],
      );
    },
    find(integrationKey, connectionId) {
      const sql = 'SELECT * FROM connections WHERE integration_key = ? AND connection_id = ?';
      const row = database.get(sql, [integrationKey, connectionId]);
      return row === null ? undefined : connectionOf(row);
    },
    list(filter) {
      const rows = database.all(LIST, {
        ':connectionId': filter.connectionId ?? null,
        ':endUserId': filter.endUserId ?? null,
        ':organizationId': filter.organizationId ?? null,
        ':integrationKeys': filter.integrationKeys ? JSON.stringify(filter.integrationKeys) : null,
        ':search': filter.search ?? null,
        ':tags': JSON.stringify(filter.tags ?? {}),
        ':limit': filter.limit,
        ':offset': filter.offset,
      });
      return rows.map(connectionOf);
    },
    markFetched(id) {
      database.run('UPDATE connections SET last_fetched_at = ? WHERE id = ?', [new Date().toISOString(), id]);
    },
    remove(integrationKey, connectionId) {
      const sql = 'DELETE FROM connections WHERE integration_key = ? AND connection_id = ?';
      return database.run(sql, [integrationKey, connectionId]).changes > 0;
    },
  };
}

function connectionOf(row: ReturnType<Database['all']>[number]): Connection {
  return {
    id: Number(row.id),
    connectionId: String(row.connection_id),
    integrationKey: String(row.integration_key),
    endUser: row.end_user === null ? null : (JSON.parse(String(row.end_user)) as EndUser),
    tags: JSON.parse(String(row.tags)) as Tags,
    metadata: row.metadata === null ? null : (JSON.parse(String(row.metadata)) as Record<string, unknown>),
    connectionConfig: JSON.parse(String(row.connection_config)) as Record<string, unknown>,
    webhookUrlOverride: row.webhook_url_override === null ? null : String(row.webhook_url_override),
    credentials: JSON.parse(String(row.credentials)) as Credentials,
    createdAt: String(row.created_at),
    updatedAt: String(row.updated_at),
    lastFetchedAt: row.last_fetched_at === null ? null : String(row.last_fetched_at),
  };
}
