import { createHash, createHmac, randomUUID } from 'node:crypto';

/** What an OAuth 1.0a request is signed with. */
export interface OAuth1Signing {
  readonly consumer: { readonly key: string; readonly secret: string };
  readonly token?: { readonly key: string; readonly secret: string } | undefined;
  readonly hash?: 'sha1' | 'sha256';
  /** Over, or besides, the usual parameters. */
  readonly params?: Readonly<Record<string, string>>;
  readonly realm?: string;
}

/**
 * Signs a request without a query or a form, with nothing that the demo signs or verifies with, and returns its
 * `Authorization` header.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5849#section-3.4.1
 */
export function oauth1Signed(method: string, url: string, signing: OAuth1Signing): string {
  const { consumer, token, hash = 'sha1', realm } = signing;
  const params: Readonly<Record<string, string>> = {
    oauth_consumer_key: consumer.key,
    oauth_nonce: randomUUID(),
    oauth_signature_method: `HMAC-${hash.toUpperCase()}`,
    oauth_timestamp: secondsAgo(0),
    ...(token && { oauth_token: token.key }),
    ...signing.params,
  };
  const pairs = Object.keys(params)
    .sort()
    .map((name) => `${encode(name)}=${encode(params[name] ?? '')}`);
  const base = [method, url, pairs.join('&')].map(encode).join('&');
  const key = `${encode(consumer.secret)}&${encode(token?.secret ?? '')}`;
  const oauth_signature = createHmac(hash, key).update(base).digest('base64');
  const sent = Object.entries({ ...params, oauth_signature }).map(
    ([name, value]) => `${name}="${encode(value)}"`,
  );
  return `OAuth ${[...(realm === undefined ? [] : [`realm="${realm}"`]), ...sent].join(', ')}`;
}

/** Makes an `X-WSSE` header. */
export function wsseSigned(
  username: string,
  password: string,
  { created = new Date().toISOString(), nonce = randomUUID() as string } = {},
): string {
  const hash = createHash('sha1').update(`${nonce}${created}${password}`).digest('hex');
  return `UsernameToken Username="${username}", PasswordDigest="${btoa(hash)}", Nonce="${nonce}", Created="${created}"`;
}

/** Returns a past time in whole seconds since 1970. */
export function secondsAgo(seconds: number): string {
  return String(Math.floor(Date.now() / 1000) - seconds);
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
