import { randomBytes } from 'node:crypto';
import type { Database } from 'node-sqlite3-wasm';

/** A token, and the secret that its owner signs with. */
export interface OAuth1Token {
  readonly token: string;
  readonly secret: string;
}

/** A token with which an app asks a person for access. */
export interface RequestToken extends OAuth1Token {
  /** Where the person goes afterwards. */
  readonly callback: string;
  /** The person allowed it already. */
  readonly isAllowed: boolean;
}

/** The statements about tokens. */
export interface OAuth1Tokens {
  addRequestToken(callback: string): OAuth1Token;
  findRequestToken(token: string): RequestToken | undefined;
  /** Notes who allowed access, and returns the verifier that proves to the app that this was its own person. */
  allow(token: string, person: string): string;
  removeRequestToken(token: string): void;
  /** Trades an allowed request token, which therefore works once, for an access token. */
  exchange(token: string, verifier: string): OAuth1Token | undefined;
  findAccessToken(token: string): { readonly secret: string; readonly person: string } | undefined;
}

const REQUEST_TOKEN_S = 10 * 60;

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS oauth1_request_tokens (
    token TEXT PRIMARY KEY,
    secret TEXT NOT NULL,
    callback TEXT NOT NULL,
    person TEXT,
    verifier TEXT,
    expires_at_s INTEGER NOT NULL
  );
  CREATE TABLE IF NOT EXISTS oauth1_access_tokens (
    token TEXT PRIMARY KEY,
    secret TEXT NOT NULL,
    person TEXT NOT NULL
  )`;

/** Keeps tokens in the provider's database. */
export function createOAuth1Tokens(database: Database): OAuth1Tokens {
  database.exec(SCHEMA);
  return {
    addRequestToken(callback) {
      database.run('DELETE FROM oauth1_request_tokens WHERE expires_at_s < unixepoch()');
      const added = newToken();
      database.run(
        'INSERT INTO oauth1_request_tokens (token, secret, callback, expires_at_s) VALUES (?, ?, ?, unixepoch() + ?)',
        [added.token, added.secret, callback, REQUEST_TOKEN_S],
      );
      return added;
    },
    findRequestToken(token) {
      const sql = 'SELECT * FROM oauth1_request_tokens WHERE token = ? AND expires_at_s >= unixepoch()';
      const row = database.get(sql, [token]);
      if (row === null) return undefined;
      return {
        token,
        secret: String(row.secret),
        callback: String(row.callback),
        isAllowed: row.verifier !== null,
      };
    },
    allow(token, person) {
      const verifier = random();
      const sql = 'UPDATE oauth1_request_tokens SET person = ?, verifier = ? WHERE token = ?';
      database.run(sql, [person, verifier, token]);
      return verifier;
    },
    removeRequestToken(token) {
      database.run('DELETE FROM oauth1_request_tokens WHERE token = ?', [token]);
    },
    exchange(token, verifier) {
      const sql = 'DELETE FROM oauth1_request_tokens WHERE token = ? AND verifier = ? RETURNING person';
      const row = database.get(sql, [token, verifier]);
      if (row === null) return undefined;
      const added = newToken();
      database.run('INSERT INTO oauth1_access_tokens VALUES (?, ?, ?)', [
        added.token,
        added.secret,
        String(row.person),
      ]);
      return added;
    },
    findAccessToken(token) {
      const row = database.get('SELECT secret, person FROM oauth1_access_tokens WHERE token = ?', [token]);
      return row === null ? undefined : { secret: String(row.secret), person: String(row.person) };
    },
  };
}

function newToken(): OAuth1Token {
  return { token: random(), secret: random() };
}

function random(): string {
  return randomBytes(24).toString('base64url');
}
