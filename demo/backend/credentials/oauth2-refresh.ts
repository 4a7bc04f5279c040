import { discoveredProvider } from '../oauth/mcp/discovered-provider.js';
import { OAuthClient, requestTokens } from '../oauth/oauth2/token-request.js';
import { type Acquire, type Refused, refusedByProvider } from './acquire.js';

/**
 * Renews an access token. The refresh token stays the same unless the provider sends another.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-6
 */
export const refreshOAuth2: Acquire = async (backend, { integration, connectionConfig, typed, ...input }) => {
  const { refresh_token: refreshToken } = typed;
  const provider = discoveredProvider(input.provider, connectionConfig);
  const client = clientOf(typed.config_override) ?? clientOf(integration.credentials);
  if (typeof refreshToken !== 'string' || client === undefined)
    return refusedForGood('There is nothing to renew this connection with.');

  const tokens = await requestTokens(backend, {
    provider,
    url: provider.refresh_url,
    client,
    connectionConfig,
    params: { ...provider.refresh_params, grant_type: 'refresh_token', refresh_token: refreshToken },
  });
  // A token without an end must not inherit that of the one before.
  const { expires_at: _, ...kept } = typed;
  if (tokens.ok) return { ...tokens, credentials: { ...kept, ...tokens.credentials } };
  // The one error by which a provider says that the person has to come again.
  if (tokens.error === 'invalid_grant') return refusedForGood(tokens.description);
  return refusedByProvider(400, 'refresh_token_external_error', tokens.description);
};

function clientOf(value: unknown): OAuthClient | undefined {
  return OAuthClient.safeParse(value).data;
}

function refusedForGood(message: string): Refused {
  const { refusal } = refusedByProvider(400, 'refresh_token_external_error', message);
  return { ok: false, refusal: { ...refusal, isFinal: true } };
}
