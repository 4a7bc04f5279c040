import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Encrypts what is kept at rest. */
export interface Vault {
  /** Encrypts a JSON value for one column; the text opens nowhere else. */
  seal(column: string, value: unknown): string;
  /** Decrypts what `seal` returned for the same column. Throws when the key is another one or the text was changed. */
  open(column: string, sealed: string): unknown;
}

const ALGORITHM = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Returns a fresh key for `createVault`: 32 random bytes in base64. */
export function newEncryptionKey(): string {
  return randomBytes(KEY_BYTES).toString('base64');
}

/**
 * Creates a vault on a key of 32 bytes in base64. Throws when the key has another length.
 *
 * @see https://csrc.nist.gov/pubs/sp/800/38/d/final for the 96-bit nonce, which is random and new for each value
 */
export function createVault(encryptionKey: string): Vault {
  const key = Buffer.from(encryptionKey, 'base64');
  if (key.length !== KEY_BYTES) throw new Error('The encryption key must be 32 bytes in base64');
  return {
    seal(column, value) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(Buffer.from(column));
      const text = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64');
    },
    open(column, sealed) {
      const bytes = Buffer.from(sealed, 'base64');
      const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, NONCE_BYTES), {
        authTagLength: TAG_BYTES,
      });
      decipher.setAAD(Buffer.from(column)).setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      const text = Buffer.concat([
        decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)),
        decipher.final(),
      ]);
      return JSON.parse(text.toString('utf8'));
    },
  };
}
