import { createHash } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { timingSafeEqual } from 'hono/utils/buffer';
import { account } from '../account.js';
import { createNonces, type Nonces } from '../nonces.js';
import type { ProviderContext } from '../provider-context.js';

/** What a person types to connect with a signature. */
export const wsseAccount = { username: 'good', password: 'good' } as const;

const CLOCK_TOLERANCE_S = 5 * 60;
const TOKEN =
  /^UsernameToken Username="([^"]*)", ?PasswordDigest="([^"]*)", ?Nonce="([^"]+)", ?Created="([^"]+)"$/;

/**
 * Offers the account of a user who proves with each request that they know the password, without sending it. What
 * proved one request proves no other.
 *
 * @see https://docs.oasis-open.org/wss/v1.1/wss-v1.1-spec-os-UsernameTokenProfile.pdf section 3.1
 */
export function wsse({ database }: ProviderContext) {
  const nonces = createNonces(database);
  return new Hono().get('/api/wsse/me', async (c) => {
    const problem = await problemOf(c, nonces);
    if (problem === undefined) return c.json(account('Lamna Marketing', 'Growth'));
    return c.json({ error: problem }, 401, { 'WWW-Authenticate': 'WSSE profile="UsernameToken"' });
  });
}

async function problemOf(c: Context, nonces: Nonces): Promise<string | undefined> {
  const [, username, digest = '', nonce = '', created = ''] = TOKEN.exec(c.req.header('x-wsse') ?? '') ?? [];
  if (username !== wsseAccount.username) return 'user_unknown';
  const ageS = (Date.now() - Date.parse(created)) / 1000;
  if (!(Math.abs(ageS) <= CLOCK_TOLERANCE_S)) return 'created_refused';
  // The hash goes into the digest as hexadecimal text, as the marketing APIs do that still use this.
  const hash = createHash('sha1')
    .update(nonce + created + wsseAccount.password)
    .digest('hex');
  if (!(await timingSafeEqual(digest, Buffer.from(hash).toString('base64')))) return 'digest_invalid';
  // Last, because only who knows the password may use a nonce up.
  return nonces.take(`wsse ${username}`, nonce, 2 * CLOCK_TOLERANCE_S) ? undefined : 'nonce_used';
}
