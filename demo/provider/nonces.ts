import type { Database } from 'node-sqlite3-wasm';

/** The nonces that were seen, so that a request which someone overheard cannot be sent again. */
export interface Nonces {
  /** Takes a nonce of one owner and remembers it for a while. Tells whether it was new. */
  take(owner: string, nonce: string, rememberedForS: number): boolean;
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS nonces (
    owner TEXT NOT NULL,
    nonce TEXT NOT NULL,
    expires_at_s INTEGER NOT NULL,
    PRIMARY KEY (owner, nonce)
  )`;

/** Keeps nonces in the provider's database: a restart is no chance for a replay. */
export function createNonces(database: Database): Nonces {
  database.exec(SCHEMA);
  return {
    take(owner, nonce, rememberedForS) {
      database.run('DELETE FROM nonces WHERE expires_at_s < unixepoch()');
      const sql = 'INSERT INTO nonces VALUES (?, ?, unixepoch() + ?) ON CONFLICT DO NOTHING';
      return database.run(sql, [owner, nonce, rememberedForS]).changes > 0;
    },
  };
}
