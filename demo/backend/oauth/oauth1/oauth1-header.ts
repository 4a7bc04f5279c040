import { createHmac } from 'node:crypto';
import OAuth from 'oauth-1.0a';

/** Who signs, for whom, and how. */
export interface Signatory {
  readonly consumer: OAuth1Key;
  readonly token?: OAuth1Key | undefined;
  readonly signatureMethod: keyof typeof HASHES;
  readonly realm?: string | undefined;
}

/** An app or a token with its secret. */
export interface OAuth1Key {
  readonly key: string;
  readonly secret: string;
}

/** What is signed of a request. */
export interface SignedParts {
  readonly method: string;
  readonly url: URL;
  /** The fields of a body that is a form. Other bodies are not signed. */
  readonly form: URLSearchParams;
}

const HASHES = {
  'HMAC-SHA1': hmac('sha1'),
  'HMAC-SHA256': hmac('sha256'),
  PLAINTEXT: (_: string, key: string) => key,
} as const;

/**
 * Signs a request: returns the value of its `Authorization` header. `params` are the protocol's own that one step of a
 * sign-in adds, such as `oauth_verifier`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5849#section-3
 */
export function oauth1Header(
  { consumer, token, signatureMethod, realm }: Signatory,
  { method, url, form }: SignedParts,
  params: Readonly<Record<string, string>> = {},
): string {
  const signer = new OAuth({
    consumer,
    signature_method: signatureMethod,
    hash_function: HASHES[signatureMethod],
    ...(realm !== undefined && { realm: encodeURIComponent(realm) }),
  });
  // The library does not read a `+` of a query as a space, so it gets the values and not the text.
  const values = new URLSearchParams([...url.searchParams, ...form]);
  const names = [...new Set(values.keys())];
  const request = {
    method,
    url: url.origin + url.pathname,
    data: { ...Object.fromEntries(names.map((name) => [name, values.getAll(name)])), ...params },
  };
  return signer.toHeader(signer.authorize(request, token)).Authorization;
}

function hmac(algorithm: string) {
  return (text: string, key: string) => createHmac(algorithm, key).update(text).digest('base64');
}
