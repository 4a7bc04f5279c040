import { createHash } from 'node:crypto';
import type { Database } from 'node-sqlite3-wasm';
import type { EndUser } from '../end-user.js';
import type { Tags } from '../tags.js';
import type { Vault } from './vault.js';

/** What a host presets for one integration. */
export interface ConfigDefaults {
  readonly user_scopes?: string | undefined;
  readonly authorization_params?: Readonly<Record<string, string>> | undefined;
  readonly connection_config?: Readonly<Record<string, unknown>> | undefined;
}

/** What a connect session allows its holder to do. */
export interface SessionGrants {
  readonly endUser: EndUser | null;
  /** `null`: a reconnect that leaves the connection's tags as they are. */
  readonly tags: Tags | null;
  /** `null`: every integration. */
  readonly allowedIntegrations: readonly string[] | null;
  readonly configDefaults: Readonly<Record<string, ConfigDefaults>> | null;
  readonly overrides: Readonly<Record<string, { readonly docs_connect?: string | undefined }>> | null;
  readonly webhookUrlOverride: string | null;
  /** The connection that a reconnect session renews. */
  readonly connectionId: string | null;
}

/** A connect session as stored. Its token is not kept, only the token's hash. */
export interface ConnectSession extends SessionGrants {
  readonly id: number;
}

/** The statements about connect sessions. */
export interface ConnectSessionTable {
  add(token: string, grants: SessionGrants, expiresAt: Date): void;
  /** Finds the session of a token that has not expired. */
  findByToken(token: string): ConnectSession | undefined;
  /** Finds a session whether or not its token has expired. */
  findById(id: number): ConnectSession | undefined;
  remove(id: number): void;
  removeCreatedBefore(date: Date): void;
}

const GRANTS = 'connect_sessions.grants';

/** Creates the statements about connect sessions on an open database. */
export function createConnectSessionTable(database: Database, vault: Vault): ConnectSessionTable {
  function sessionOf(row: ReturnType<Database['get']>): ConnectSession | undefined {
    if (row === null) return undefined;
    return { id: Number(row.id), ...(vault.open(GRANTS, String(row.grants)) as SessionGrants) };
  }

  return {
    add(token, grants, expiresAt) {
      database.run(
        'INSERT INTO connect_sessions (token_hash, grants, created_at, expires_at) VALUES (?, ?, ?, ?)',
        [hashOf(token), vault.seal(GRANTS, grants), new Date().toISOString(), expiresAt.toISOString()],
      );
    },
    findByToken(token) {
      const sql = 'SELECT id, grants FROM connect_sessions WHERE token_hash = ? AND expires_at > ?';
      return sessionOf(database.get(sql, [hashOf(token), new Date().toISOString()]));
    },
    findById(id) {
      return sessionOf(database.get('SELECT id, grants FROM connect_sessions WHERE id = ?', [id]));
    },
    remove(id) {
      database.run('DELETE FROM connect_sessions WHERE id = ?', [id]);
    },
    removeCreatedBefore(date) {
      database.run('DELETE FROM connect_sessions WHERE created_at < ?', [date.toISOString()]);
    },
  };
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
