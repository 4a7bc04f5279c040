import { createPublicKey, type KeyObject } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { type JWTVerifyOptions, jwtVerify } from 'jose';
import { account } from '../account.js';
import { bearerIn } from '../bearer.js';
import { type Keys, PERSON_KEY } from '../keys.js';
import type { ProviderContext } from '../provider-context.js';

const AUDIENCE = 'demo-jwt-api';
const ISSUER = 'good-issuer';
const KEY_ID = 'good-key-id';
const MAX_LIFE_S = 20 * 60;

const SHARED_KEY_ID = '600df00d600df00d600df00d';
const SHARED_SECRET = '600dc0de'.repeat(8);
const SHARED_AUDIENCE = '/admin/';
const SHARED_MAX_LIFE_S = 5 * 60;

/** What a person types where one text holds a key's id and its secret. */
export const sharedKeyAccount = { privateKey: `${SHARED_KEY_ID}:${SHARED_SECRET}` } as const;

/** Returns what a person types to sign tokens with a key pair. */
export function issuerAccount(keys: Keys) {
  const privateKey = keys.rsa(PERSON_KEY).export({ type: 'pkcs8', format: 'pem' }).toString();
  return { issuerId: ISSUER, keyId: KEY_ID, privateKey };
}

/**
 * Offers the account of who signs tokens themselves, with a key pair or with a shared secret. A token that would live
 * for longer than agreed is refused from the start.
 */
export function jwtApi({ keys }: ProviderContext) {
  const publicKey = createPublicKey(keys.rsa(PERSON_KEY));
  return new Hono()
    .get('/api/jwt/me', async (c) => {
      const isGood = await isSigned(bearerIn(c), publicKey, MAX_LIFE_S, KEY_ID, {
        algorithms: ['RS256'],
        audience: AUDIENCE,
        issuer: ISSUER,
      });
      return isGood ? c.json(account('Contoso Apps', 'Developer')) : refuse(c);
    })
    .get('/api/jwt-hmac/me', async (c) => {
      const [, token = ''] = /^Demo (.+)$/.exec(c.req.header('authorization') ?? '') ?? [];
      const secret = Buffer.from(SHARED_SECRET, 'hex');
      const isGood = await isSigned(token, secret, SHARED_MAX_LIFE_S, SHARED_KEY_ID, {
        algorithms: ['HS256'],
        audience: SHARED_AUDIENCE,
      });
      return isGood ? c.json(account('Contoso Journal', 'Publisher')) : refuse(c);
    });
}

async function isSigned(
  token: string,
  key: KeyObject | Uint8Array,
  maxLifeS: number,
  keyId: string,
  options: JWTVerifyOptions,
): Promise<boolean> {
  try {
    const { payload, protectedHeader } = await jwtVerify(token, key, {
      ...options,
      requiredClaims: ['iat', 'exp'],
      maxTokenAge: maxLifeS,
    });
    const { exp = Number.POSITIVE_INFINITY, iat = 0 } = payload;
    return protectedHeader.kid === keyId && exp - iat <= maxLifeS;
  } catch {
    return false;
  }
}

function refuse(c: Context) {
  return c.json({ error: 'invalid_token' }, 401, { 'WWW-Authenticate': 'Bearer error="invalid_token"' });
}
