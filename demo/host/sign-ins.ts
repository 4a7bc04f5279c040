import { createHash, randomBytes } from 'node:crypto';
import type { Database } from 'node-sqlite3-wasm';
import { type Person, personById } from './people.js';

/** Who is signed in by which cookie. */
export interface SignIns {
  /** Returns who a cookie's secret stands for, or nothing when it is unknown. */
  personBehind(secret: string): Person | undefined;
  /** Signs a person in and returns the new secret for the cookie. */
  add(person: Person): string;
  /** Makes a secret worthless. */
  end(secret: string): void;
}

/** Keeps the sign-ins in Acme's database, by hash, so that the file alone signs nobody in. */
export function createSignIns(database: Database): SignIns {
  return {
    personBehind(secret) {
      const row = database.get('SELECT person_id FROM sign_ins WHERE secret_hash = ?', [hashOf(secret)]);
      return row === null ? undefined : personById(String(row.person_id));
    },
    add(person) {
      const secret = randomBytes(32).toString('base64url');
      database.run('INSERT INTO sign_ins (secret_hash, person_id) VALUES (?, ?)', [
        hashOf(secret),
        person.id,
      ]);
      return secret;
    },
    end(secret) {
      database.run('DELETE FROM sign_ins WHERE secret_hash = ?', [hashOf(secret)]);
    },
  };
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
