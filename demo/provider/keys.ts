import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { Database } from 'node-sqlite3-wasm';

/** The provider's key pairs. A private key stands for both halves. */
export interface Keys {
  /** Returns the RSA key of a name; makes it when it is asked for the first time. */
  rsa(name: string): KeyObject;
}

/** Names the key that stands for whatever key a person has. */
export const PERSON_KEY = 'person';

const SCHEMA = 'CREATE TABLE IF NOT EXISTS keys (name TEXT PRIMARY KEY, pem TEXT NOT NULL)';

/** Keeps key pairs in the provider's database, so that what was signed with them stays good over a restart. */
export function createKeys(database: Database): Keys {
  database.exec(SCHEMA);
  return {
    rsa(name) {
      const row = database.get('SELECT pem FROM keys WHERE name = ?', [name]);
      if (row !== null) return createPrivateKey(String(row.pem));
      const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
      const pem = privateKey.export({ type: 'pkcs1', format: 'pem' });
      database.run('INSERT INTO keys (name, pem) VALUES (?, ?)', [name, pem]);
      return privateKey;
    },
  };
}
