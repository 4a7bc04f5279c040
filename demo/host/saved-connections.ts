import type { Database } from 'node-sqlite3-wasm';

/** A connection that Acme keeps for a person. Holds no credentials: those stay behind the API. */
export interface SavedConnection {
  readonly connectionId: string;
  readonly integrationKey: string;
  readonly name: string;
  readonly logo: string | null;
  /** ISO 8601. */
  readonly savedAt: string;
  /** That it last failed in a way that only the person can mend. */
  readonly needsAttention: boolean;
}

/** Acme's table of connections. Every call names the person, so nobody reaches another's row. */
export interface SavedConnections {
  /** Saves a connection, or takes over the row when it is saved already. Returns whether the row is new. */
  save(personId: string, connection: SavedConnection): boolean;
  /** Returns a person's connections, newest first. */
  listOf(personId: string): readonly SavedConnection[];
  /** Tells whether this person has this connection. */
  has(personId: string, integrationKey: string, connectionId: string): boolean;
  /** Notes whether a connection of this person needs attention. */
  mark(personId: string, integrationKey: string, connectionId: string, needsAttention: boolean): void;
  /** Forgets one connection of this person. */
  remove(personId: string, integrationKey: string, connectionId: string): void;
}

const ONE_OF_PERSON = 'person_id = ? AND integration_key = ? AND connection_id = ?';

/** Keeps the connections in Acme's database. */
export function createSavedConnections(database: Database): SavedConnections {
  const has: SavedConnections['has'] = (...key) =>
    database.get(`SELECT 1 FROM saved_connections WHERE ${ONE_OF_PERSON}`, key) !== null;

  return {
    has,
    save(personId, { connectionId, integrationKey, name, logo, savedAt, needsAttention }) {
      const isNew = !has(personId, integrationKey, connectionId);
      database.run(
        `INSERT INTO saved_connections
           (person_id, integration_key, connection_id, name, logo, saved_at, needs_attention)
         VALUES (?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (integration_key, connection_id)
         DO UPDATE SET person_id = excluded.person_id, name = excluded.name, logo = excluded.logo,
           needs_attention = excluded.needs_attention`,
        [personId, integrationKey, connectionId, name, logo, savedAt, needsAttention ? 1 : 0],
      );
      return isNew;
    },
    listOf(personId) {
      const rows = database.all(
        'SELECT * FROM saved_connections WHERE person_id = ? ORDER BY saved_at DESC, rowid DESC',
        [personId],
      );
      return rows.map((row) => ({
        connectionId: String(row.connection_id),
        integrationKey: String(row.integration_key),
        name: String(row.name),
        logo: row.logo === null ? null : String(row.logo),
        savedAt: String(row.saved_at),
        needsAttention: row.needs_attention === 1,
      }));
    },
    mark(personId, integrationKey, connectionId, needsAttention) {
      database.run(`UPDATE saved_connections SET needs_attention = ? WHERE ${ONE_OF_PERSON}`, [
        needsAttention ? 1 : 0,
        personId,
        integrationKey,
        connectionId,
      ]);
    },
    remove(...key) {
      database.run(`DELETE FROM saved_connections WHERE ${ONE_OF_PERSON}`, key);
    },
  };
}
