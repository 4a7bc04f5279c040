import type { Provider } from '../catalogue.js';
import { type Acquire, refusedByProvider } from './acquire.js';
import { signTemplate, type TokenTemplate } from './signed-token.js';
import { problemWith } from './verification.js';

/**
 * Signs a token with the key that was typed, and keeps both once the provider accepts the token.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7519
 */
export const acquireJwt: Acquire = async (backend, { provider, integration, connectionConfig, typed }) => {
  const template = tokenTemplate(provider);
  if (template === undefined)
    return refusedByProvider(500, 'missing_token_body', 'The template of this provider has nothing to sign.');
  const { type: _type, token: _token, expires_at: _end, ...fields } = typed;
  const signed = await signTemplate(template, {
    connectionConfig,
    credentials: { ...fields, ...halvesOf(fields) },
  });
  if (signed === undefined)
    return refusedByProvider(500, 'failed_to_generate', 'No token can be signed with this key.');

  const credentials = { ...fields, type: 'JWT', token: signed.token, expires_at: signed.expiresAt };
  const problem = await problemWith(backend, { provider, integration, connectionConfig, credentials });
  return problem === undefined
    ? { ok: true, credentials }
    : refusedByProvider(400, 'connection_test_failed', problem);
};

/** Reads the token that a provider wants signed. */
export function tokenTemplate({ token, signature }: Provider): TokenTemplate | undefined {
  if (token?.signing_key === undefined) return undefined;
  const { signing_key: key, header = {}, payload = {}, expires_in_ms: livesMs } = token;
  const secretEncoding = signature?.hmac_secret_encoding === 'utf8' ? 'utf8' : 'hex';
  return { key, header, payload, livesS: Math.floor(livesMs / 1000), secretEncoding };
}

/** Names the halves of a key such as `id:secret`, for templates that want them apart. */
function halvesOf(fields: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      const [, id, secret] = /^([^:]+):([^:]+)$/.exec(typeof value === 'string' ? value : '') ?? [];
      if (id === undefined || secret === undefined) return [];
      return [
        [`${name}.id`, id],
        [`${name}.secret`, secret],
      ];
    }),
  );
}
