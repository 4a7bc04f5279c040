import { randomBytes } from 'node:crypto';
import type { Database } from 'node-sqlite3-wasm';

/** The codes, tokens and sessions that the provider's parts give out. */
export interface GrantTable {
  /** Makes a secret of a kind that stands for somebody or something until it expires. */
  issue(kind: GrantKind, subject: string, lifeS: number): string;
  /** Returns for whom a secret stands, if it is one of this kind and has not expired. */
  find(kind: GrantKind, secret: string): string | undefined;
  /** Does the same, for the last time. */
  take(kind: GrantKind, secret: string): string | undefined;
}

/** What a secret is good for: one of a kind is no good as another. */
export type GrantKind =
  | 'user-code'
  | 'user-token'
  | 'installation-token'
  | 'outbound-code'
  | 'outbound-token'
  | 'outbound-refresh-token'
  | 'two-step-ticket'
  | 'two-step-token'
  | 'two-step-refresh-token'
  | 'bill-session'
  | 'aws-session';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS grants (
    secret TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    expires_at_s INTEGER NOT NULL
  );
  DELETE FROM grants WHERE expires_at_s < unixepoch();
`;

const VALID = 'secret = ? AND kind = ? AND expires_at_s >= ?';

/** Keeps codes and tokens in the provider's database. */
export function createGrantTable(database: Database): GrantTable {
  database.exec(SCHEMA);
  const subjectOf = (row: ReturnType<Database['get']>) => (row === null ? undefined : String(row.subject));
  return {
    issue(kind, subject, lifeS) {
      const secret = randomBytes(24).toString('base64url');
      database.run('INSERT INTO grants VALUES (?, ?, ?, ?)', [secret, kind, subject, nowS() + lifeS]);
      return secret;
    },
    find: (kind, secret) =>
      subjectOf(database.get(`SELECT subject FROM grants WHERE ${VALID}`, [secret, kind, nowS()])),
    take: (kind, secret) =>
      subjectOf(database.get(`DELETE FROM grants WHERE ${VALID} RETURNING subject`, [secret, kind, nowS()])),
  };
}

function nowS(): number {
  return Math.floor(Date.now() / 1000);
}
