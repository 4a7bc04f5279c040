import { type OAuthClient, requestTokens } from '../oauth/token-request.js';
import { type Acquire, refusedByProvider } from './acquire.js';

/**
 * Renews an access token. The refresh token stays the same unless the provider sends another.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-6
 */
export const refreshOAuth2: Acquire = async (backend, { provider, integration, connectionConfig, typed }) => {
  const { refresh_token: refreshToken } = typed;
  const client = clientOf(typed.config_override) ?? clientOf(integration.credentials);
  if (typeof refreshToken !== 'string' || client === undefined)
    return refusedForGood('There is nothing to renew this connection with.');

  const tokens = await requestTokens(backend, {
    provider,
    url: provider.refresh_url,
    client,
    connectionConfig,
    params: { grant_type: 'refresh_token', refresh_token: refreshToken },
  });
  if (tokens.ok) return { ok: true, credentials: { ...typed, ...tokens.credentials } };
  // The one error by which a provider says that the person has to come again.
  if (tokens.error === 'invalid_grant') return refusedForGood(tokens.description);
  return refusedByProvider(400, 'refresh_token_external_error', tokens.description);
};

function clientOf(value: unknown): OAuthClient | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const clientId: unknown = Reflect.get(value, 'client_id');
  const clientSecret: unknown = Reflect.get(value, 'client_secret');
  if (typeof clientId !== 'string' || typeof clientSecret !== 'string') return undefined;
  return { client_id: clientId, client_secret: clientSecret };
}

function refusedForGood(message: string): ReturnType<typeof refusedByProvider> {
  const refused = refusedByProvider(400, 'refresh_token_external_error', message);
  return refused.ok ? refused : { ok: false, refusal: { ...refused.refusal, isFinal: true } };
}
