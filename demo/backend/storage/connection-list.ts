import type { Database } from 'node-sqlite3-wasm';
import type { Tags } from '../tags.js';

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

const LIST = `
  SELECT * FROM connections
  WHERE (:connectionId IS NULL OR connection_id = :connectionId)
    AND (:endUserId IS NULL OR end_user ->> 'id' = :endUserId)
    AND (:organizationId IS NULL OR end_user ->> '$.organization.id' = :organizationId)
    AND (:integrationKeys IS NULL OR integration_key IN (SELECT value FROM json_each(:integrationKeys)))
    AND (:search IS NULL
      OR instr(lowered(connection_id), lowered(:search))
      OR instr(lowered(end_user ->> 'display_name'), lowered(:search))
      OR instr(lowered(end_user ->> 'email'), lowered(:search)))
    AND NOT EXISTS (
      SELECT 1 FROM json_each(:tags) AS wanted WHERE NOT EXISTS (
        SELECT 1 FROM json_each(connections.tags) AS tag WHERE tag.key = wanted.key AND tag.value = wanted.value))
  ORDER BY created_at DESC, id DESC LIMIT :limit OFFSET :offset`;

/** Prepares to find the rows of connections that a filter lets pass, the newest first. */
export function createConnectionList(
  database: Database,
): (filter: ConnectionFilter) => ReturnType<Database['all']> {
  // SQLite's own lower() knows only the letters of ASCII, and people have other names.
  database.function('lowered', (text) => text && String(text).toLowerCase(), { deterministic: true });
  return (filter) =>
    database.all(LIST, {
      ':connectionId': filter.connectionId ?? null,
      ':endUserId': filter.endUserId ?? null,
      ':organizationId': filter.organizationId ?? null,
      ':integrationKeys': filter.integrationKeys ? JSON.stringify(filter.integrationKeys) : null,
      ':search': filter.search ?? null,
      ':tags': JSON.stringify(filter.tags ?? {}),
      ':limit': filter.limit,
      ':offset': filter.offset,
    });
}
