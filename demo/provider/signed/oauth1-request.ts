import { createHmac } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { timingSafeEqual } from 'hono/utils/buffer';
import OAuth from 'oauth-1.0a';
import { z } from 'zod';
import type { Nonces } from '../nonces.js';

/** Whose signed requests are accepted. */
export interface Signatories {
  readonly consumer: { readonly key: string; readonly secret: string };
  readonly signatureMethod: keyof typeof DIGESTS;
  /** Has to be named in the header when given. */
  readonly realm?: string;
  /** Returns the secret of a token, `undefined` for an unknown one. The token of a request without one is `''`. */
  tokenSecret(token: string): string | undefined;
}

/** What `requireSignature` leaves for the endpoints. */
export interface SignedEnv {
  Variables: {
    oauth: OAuthParams;
  };
}

const DIGESTS = { 'HMAC-SHA1': 'sha1', 'HMAC-SHA256': 'sha256' } as const;
const CLOCK_TOLERANCE_S = 5 * 60;

const OAuthParams = z.strictObject({
  realm: z.string().optional(),
  oauth_consumer_key: z.string(),
  oauth_token: z.string().optional(),
  oauth_signature_method: z.string(),
  oauth_signature: z.string(),
  oauth_timestamp: z.string().regex(/^\d+$/),
  oauth_nonce: z.string().min(1),
  oauth_version: z.literal('1.0').optional(),
  oauth_callback: z.string().optional(),
  oauth_verifier: z.string().optional(),
});
type OAuthParams = z.infer<typeof OAuthParams>;

/**
 * Lets a request pass when its `Authorization` header signs it, is fresh, and was not seen before. Answers 401 with a
 * word for the problem otherwise.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5849#section-3.2
 */
export function requireSignature(nonces: Nonces, signatories: Signatories): MiddlewareHandler<SignedEnv> {
  return async (c, next) => {
    const params = OAuthParams.safeParse(paramsOf(c.req.header('authorization') ?? ''));
    if (!params.success) return refuseRequest(c, 'parameter_rejected');
    const problem = await problemOf(c, params.data, nonces, signatories);
    if (problem !== undefined) return refuseRequest(c, problem);
    c.set('oauth', params.data);
    return next();
  };
}

/** Answers 401 with a word for the problem. */
export function refuseRequest(c: Context, problem: string): Response {
  return c.json({ error: problem }, 401, { 'WWW-Authenticate': `OAuth oauth_problem="${problem}"` });
}

async function problemOf(
  c: Context,
  params: OAuthParams,
  nonces: Nonces,
  { consumer, signatureMethod, realm, tokenSecret }: Signatories,
): Promise<string | undefined> {
  const { oauth_token: token = '', oauth_timestamp: timestamp, oauth_nonce: nonce } = params;
  if (params.oauth_consumer_key !== consumer.key) return 'consumer_key_unknown';
  if (params.oauth_signature_method !== signatureMethod) return 'signature_method_rejected';
  if (realm !== undefined && params.realm !== realm) return 'realm_rejected';
  if (Math.abs(Date.now() / 1000 - Number(timestamp)) > CLOCK_TOLERANCE_S) return 'timestamp_refused';
  const secret = tokenSecret(token);
  if (secret === undefined) return 'token_rejected';

  const digest = DIGESTS[signatureMethod];
  const signer = new OAuth({
    consumer,
    signature_method: signatureMethod,
    hash_function: (text, key) => createHmac(digest, key).update(text).digest('base64'),
  });
  const { realm: _, oauth_signature: signature, ...signed } = params;
  // The library's type asks for a version, which a client may leave out and which then is not signed.
  const expected = signer.getSignature(await requestOf(c), secret, signed as unknown as OAuth.Data);
  if (!(await timingSafeEqual(signature, expected))) return 'signature_invalid';
  // Last, because only who can sign may use a nonce up.
  const isNew = nonces.take(`${consumer.key} ${token}`, `${timestamp} ${nonce}`, 2 * CLOCK_TOLERANCE_S);
  return isNew ? undefined : 'nonce_used';
}

/** Reads the parameters of a header; `undefined` when they are not well-formed or one comes twice. */
function paramsOf(header: string): Readonly<Record<string, string>> | undefined {
  const [, list = ''] = /^OAuth\s+(.+)$/i.exec(header) ?? [];
  const params: Record<string, string> = {};
  for (const pair of list.split(/\s*,\s*/)) {
    const [, name, value = ''] = /^(\w+)="([^"]*)"$/.exec(pair) ?? [];
    if (name === undefined || Object.hasOwn(params, name)) return undefined;
    try {
      params[name] = decodeURIComponent(value);
    } catch {
      return undefined;
    }
  }
  return params;
}

/** Describes a request to the library. A form and the query are signed, any other body is not. */
async function requestOf(c: Context): Promise<OAuth.RequestOptions> {
  const { origin, pathname, searchParams } = new URL(c.req.url);
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(c.req.header('content-type') ?? '');
  const values = new URLSearchParams([
    ...searchParams,
    ...new URLSearchParams(isForm ? await c.req.text() : ''),
  ]);
  const names = [...new Set(values.keys())];
  return {
    method: c.req.method,
    url: origin + pathname,
    data: Object.fromEntries(names.map((name) => [name, values.getAll(name)])),
  };
}
