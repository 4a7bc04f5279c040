import type { Database } from 'node-sqlite3-wasm';
import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS artifacts (
    model TEXT NOT NULL,
    id TEXT NOT NULL,
    payload TEXT NOT NULL,
    expires_at_s INTEGER,
    PRIMARY KEY (model, id)
  );
  DELETE FROM artifacts WHERE expires_at_s < unixepoch();
`;

/**
 * Creates where the authorization server keeps codes, tokens, grants and logins, one adapter for each kind.
 *
 * @see https://github.com/panva/node-oidc-provider/blob/main/example/my_adapter.js for what each method must do
 */
export function createArtifactTable(database: Database): AdapterFactory {
  database.exec(SCHEMA);
  return (model) => adapter(database, model);
}

function adapter(database: Database, model: string): Adapter {
  function findBy(condition: string, value: string): AdapterPayload | undefined {
    const row = database.get(`SELECT payload FROM artifacts WHERE model = ? AND ${condition}`, [
      model,
      value,
    ]);
    return row === null ? undefined : (JSON.parse(String(row.payload)) as AdapterPayload);
  }

  return {
    async upsert(id, payload, expiresInSeconds) {
      database.run(
        `INSERT INTO artifacts (model, id, payload, expires_at_s) VALUES (?, ?, ?, unixepoch() + ?)
         ON CONFLICT (model, id) DO UPDATE SET payload = excluded.payload, expires_at_s = excluded.expires_at_s`,
        [model, id, JSON.stringify(payload), expiresInSeconds ?? null],
      );
    },
    async find(id) {
      return findBy('id = ?', id);
    },
    async findByUid(uid) {
      return findBy("payload ->> 'uid' = ?", uid);
    },
    async findByUserCode(userCode) {
      return findBy("payload ->> 'userCode' = ?", userCode);
    },
    async consume(id) {
      const consumed = "json_set(payload, '$.consumed', unixepoch())";
      database.run(`UPDATE artifacts SET payload = ${consumed} WHERE model = ? AND id = ?`, [model, id]);
    },
    async destroy(id) {
      database.run('DELETE FROM artifacts WHERE model = ? AND id = ?', [model, id]);
    },
    async revokeByGrantId(grantId) {
      database.run("DELETE FROM artifacts WHERE payload ->> 'grantId' = ?", [grantId]);
    },
  };
}

/** The right of an app to use an account. */
export interface Grant {
  readonly id: string;
  readonly clientId: string;
  /** `YYYY-MM-DD HH:MM:SS` in UTC. */
  readonly since: string;
}

/** Lists the rights that a person gave and that still hold, the newest first. */
export function grantsOf(database: Database, accountId: string): readonly Grant[] {
  const sql = `
    SELECT id, payload ->> 'clientId' AS client_id, datetime(payload ->> 'iat', 'unixepoch') AS since FROM artifacts
    WHERE model = 'Grant' AND payload ->> 'accountId' = ? AND expires_at_s > unixepoch() ORDER BY since DESC`;
  return database.all(sql, [accountId]).map((row) => ({
    id: String(row.id),
    clientId: String(row.client_id),
    since: String(row.since),
  }));
}
