import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Provider } from '../catalogue.js';
import type { Credentials } from '../storage/connections.js';
import type { Integration } from '../storage/integrations.js';
import { fillUrlTemplate } from '../template.js';
import { type Acquire, refusedByProvider } from './acquire.js';
import { expiryAt } from './expiry.js';
import { fillKnown, fillKnownHeaders } from './fill-known.js';
import { readPrivateKey } from './private-key.js';
import { signToken } from './signed-token.js';
import { callForToken, refusedTokenCall } from './token-call.js';

const ASSERTION_LIVES_S = 5 * 60;
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** Accepts what a person types of a client. The certificate is kept, but not shown to the provider. */
const Client = z.object({
  client_id: z.string().min(1),
  client_secret: z.string().optional(),
  client_certificate: z.string().optional(),
  client_private_key: z.string().optional(),
});
type Client = z.infer<typeof Client>;

const Tokens = z.looseObject({ access_token: z.string().min(1), expires_in: z.coerce.number().optional() });

/**
 * Gets a token for a client itself, without a person. The scopes, and what the session adds to the request, are kept in
 * the connection's config, so that a renewal asks for the same.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.4 and https://www.rfc-editor.org/rfc/rfc7523#section-2.2
 */
export const acquireClientCredentials: Acquire = async (backend, input) => {
  const { provider, integration, typed } = input;
  const client = Client.safeParse(typed);
  if (!client.success) return refusedByProvider(400, 'missing_client_id', 'The client needs an id.');
  if (typeof provider.token_url !== 'string')
    return refusedByProvider(400, 'missing_token_url', 'The template of this provider has no token address.');

  const added = { ...addedFor(provider, integration, input.authorizationParams), ...input.connectionConfig };
  const url = fillUrlTemplate(provider.token_url, { connectionConfig: added });
  if (!url.ok) {
    const message = `The token address of the provider needs a value for ${url.missing}`;
    return refusedByProvider(500, `unhandled_${message}`, message);
  }
  const proof = await proofOf(provider, client.data, url.text);
  if (proof === undefined)
    return refusedTokenCall('client_credentials_fetch_error', { ok: false, answer: 'The key cannot sign.' });

  const values = { connectionConfig: added, credentials: client.data };
  const answered = await callForToken(backend, {
    url: url.text,
    method: 'POST',
    headers: { ...proof.headers, ...fillKnownHeaders(provider.token_headers ?? {}, values) },
    params: {
      grant_type: 'client_credentials',
      ...fillKnown(provider.token_params ?? {}, values),
      ...scopeOf(provider, added.oauth_scopes),
      ...proof.params,
      ...mapIn(added.authorization_params),
    },
    format: provider.body_format ?? 'form',
  });
  const tokens = Tokens.safeParse(answered.answer);
  if (!answered.ok || !tokens.success) return refusedTokenCall('client_credentials_fetch_error', answered);
  return {
    ok: true,
    credentials: credentialsOf(client.data, tokens.data, provider),
    connectionConfig: added,
  };
};

/** How the client proves itself: a secret in a header or the body, or an assertion that it signs. */
async function proofOf({ token_request_auth_method: method }: Provider, client: Client, url: string) {
  const { client_id, client_secret = '', client_private_key = '' } = client;
  if (method === 'private_key_jwt') {
    const signing = readPrivateKey(client_private_key);
    const { origin, pathname } = new URL(url);
    const signed =
      signing &&
      (await signToken(signing.key, {
        header: { alg: signing.algorithm, typ: 'JWT', ...(signing.keyId && { kid: signing.keyId }) },
        payload: { iss: client_id, sub: client_id, aud: origin + pathname, jti: randomUUID() },
        livesS: ASSERTION_LIVES_S,
      }));
    if (signed === undefined) return undefined;
    return {
      headers: {},
      params: { client_id, client_assertion_type: ASSERTION_TYPE, client_assertion: signed.token },
    };
  }
  if (method !== 'basic')
    return { headers: {}, params: { client_id, ...(client_secret && { client_secret }) } };
  const pair = `${encodeURIComponent(client_id)}:${encodeURIComponent(client_secret)}`;
  return { headers: { authorization: `Basic ${Buffer.from(pair).toString('base64')}` }, params: {} };
}

function addedFor(
  { default_scopes: defaultScopes = [] }: Provider,
  { credentials }: Integration,
  authorizationParams: Readonly<Record<string, string>> | undefined,
): Record<string, unknown> {
  const scopes = credentials && 'scopes' in credentials ? credentials.scopes : defaultScopes.join(',');
  return {
    ...(scopes !== '' && { oauth_scopes: scopes }),
    ...(authorizationParams && { authorization_params: authorizationParams }),
  };
}

function scopeOf({ scope_separator: separator = ' ' }: Provider, scopes: unknown): { scope?: string } {
  if (typeof scopes !== 'string' || scopes === '') return {};
  return { scope: scopes.split(',').join(separator) };
}

function mapIn(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function credentialsOf(
  client: Client,
  tokens: z.infer<typeof Tokens>,
  { token_expires_in_ms: livesMs }: Provider,
): Credentials {
  const endsInMs = tokens.expires_in === undefined ? livesMs : tokens.expires_in * 1000;
  const given = Object.entries(client).filter(([, value]) => value !== undefined && value !== '');
  return {
    ...Object.fromEntries(given),
    type: 'OAUTH2_CC',
    token: tokens.access_token,
    ...expiryAt(endsInMs ? Date.now() + endsInMs : undefined),
    raw: tokens,
  };
}
