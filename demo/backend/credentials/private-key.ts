import { createPrivateKey, type JsonWebKey, type KeyObject } from 'node:crypto';

/** A key that signs, and how. */
export interface SigningKey {
  readonly key: KeyObject;
  /** Of RFC 7518: as the key says, else as its kind is used everywhere. */
  readonly algorithm: string;
  /** Only a JWK can say it. */
  readonly keyId?: string;
}

/** Longer than any key in use; the search for one takes the square of the length. */
const MAX_LENGTH = 16_384;
const PEM = /-----BEGIN(RSA|EC|)PRIVATEKEY-----(.+?)-----END\1PRIVATEKEY-----/;

/**
 * Reads a private key that a person pasted: a JWK as JSON, or a PEM, which may have lost its newlines in an input or
 * have them as `\n`. Returns `undefined` for anything else.
 */
export function readPrivateKey(text: string): SigningKey | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  try {
    const isJwk = text.trimStart().startsWith('{');
    return isJwk ? keyOfJwk(JSON.parse(text)) : keyOfPem(text.replaceAll('\\n', '\n'));
  } catch {
    return undefined;
  }
}

function keyOfJwk(jwk: JsonWebKey): SigningKey {
  const key = createPrivateKey({ key: jwk, format: 'jwk' });
  const { alg, kid } = jwk;
  return {
    key,
    algorithm: typeof alg === 'string' ? alg : algorithmOf(key),
    ...(typeof kid === 'string' && { keyId: kid }),
  };
}

function keyOfPem(text: string): SigningKey | undefined {
  const [, kind = '', content = ''] = PEM.exec(text.replace(/\s/g, '')) ?? [];
  const label = `${kind === '' ? '' : `${kind} `}PRIVATE KEY`;
  const lines = content.match(/.{1,64}/g) ?? [];
  const key = createPrivateKey(`-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`);
  return { key, algorithm: algorithmOf(key) };
}

function algorithmOf({ asymmetricKeyType: type }: KeyObject): string {
  if (type === 'ec') return 'ES256';
  return type === 'ed25519' ? 'EdDSA' : 'RS256';
}
