import type { Database } from 'node-sqlite3-wasm';
import type { Vault } from './vault.js';

/** One try at a provider's sign-in page: what has to be known when the person comes back. */
export interface AuthorizationAttempt {
  readonly integrationKey: string;
  readonly connectionId: string;
  readonly connectionConfig: Readonly<Record<string, unknown>>;
  /** What the auth mode has to remember: a code verifier, the secret of a request token, a client of its own. */
  readonly secrets: Readonly<Record<string, string>>;
  /** The result socket to tell; `null` when the caller opened none. */
  readonly socketId: string | null;
}

/** An attempt whose session may have been deleted meanwhile. */
export interface StoredAuthorization extends AuthorizationAttempt {
  readonly sessionId: number | null;
}

/** The statements about attempts that wait for their callback. */
export interface AuthorizationTable {
  /** Adds an attempt, to nobody's session when this one was deleted. */
  add(state: string, sessionId: number, attempt: AuthorizationAttempt): void;
  /** Removes and returns the attempt of a state, which therefore works once. */
  take(state: string): StoredAuthorization | undefined;
  removeCreatedBefore(date: Date): void;
}

const ATTEMPT = 'authorizations.attempt';

/** Creates the statements about authorization attempts on an open database. */
export function createAuthorizationTable(database: Database, vault: Vault): AuthorizationTable {
  return {
    add(state, sessionId, attempt) {
      database.run(
        `INSERT INTO authorizations (state, session_id, attempt, created_at)
         VALUES (?, (SELECT id FROM connect_sessions WHERE id = ?), ?, ?)`,
        [state, sessionId, vault.seal(ATTEMPT, attempt), new Date().toISOString()],
      );
    },
    take(state) {
      const sql = 'DELETE FROM authorizations WHERE state = ? RETURNING session_id, attempt';
      const row = database.get(sql, [state]);
      if (row === null) return undefined;
      const attempt = vault.open(ATTEMPT, String(row.attempt)) as AuthorizationAttempt;
      return { ...attempt, sessionId: row.session_id === null ? null : Number(row.session_id) };
    },
    removeCreatedBefore(date) {
      database.run('DELETE FROM authorizations WHERE created_at < ?', [date.toISOString()]);
    },
  };
}
