import { randomBytes } from 'node:crypto';
import { authorizationUrl } from './authorization-url.js';
import { failedAttempt, type PopupMode } from './popup-mode.js';
import { missingInCallback } from './provider-error.js';
import { requestTokens } from './token-request.js';

/**
 * Signs in with an authorization code.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1 and https://www.rfc-editor.org/rfc/rfc7636 for PKCE
 */
export const oauth2: PopupMode = {
  needsApp: true,
  setsStateCookie: true,

  async start(backend, { provider, integration, session, connectionConfig, query, state }) {
    if (provider.installation === 'outbound')
      return failedAttempt('auth_mode_err', `${provider.display_name} is not connected in a popup.`);
    const grantType = provider.token_params?.grant_type ?? 'authorization_code';
    if (grantType !== 'authorization_code')
      return failedAttempt('grant_type_err', `A popup cannot serve the grant type "${grantType}".`);
    const app = integration.credentials;
    if (app === null || !('client_secret' in app) || !('scopes' in app))
      return failedAttempt(
        'provider_config_err',
        `The integration "${integration.uniqueKey}" has no OAuth app.`,
      );

    const presets = session.configDefaults?.[integration.uniqueKey];
    const scopesOverride = presets?.connection_config?.oauth_scopes_override;
    const codeVerifier = randomBytes(32).toString('base64url');
    const address = authorizationUrl({
      provider,
      clientId: app.client_id,
      scopes: typeof scopesOverride === 'string' ? scopesOverride : app.scopes,
      connectionConfig,
      authorizationParams: presets?.authorization_params ?? textsIn(query.authorization_params),
      redirectUri: backend.callbackUrl(),
      state,
      codeVerifier,
    });
    if (!address.ok) {
      const description = `The address of ${provider.display_name} needs a value for ${address.missing}.`;
      return failedAttempt('url_param_err', description);
    }
    return { ok: true, url: address.url, secrets: { codeVerifier } };
  },

  async finish(backend, { provider, integration, attempt, query }) {
    const code = query[provider.authorization_code_param_in_callback ?? 'code'];
    if (typeof code !== 'string' || code === '') return missingInCallback(query, 'authorization code');
    const app = integration.credentials;
    if (app === null || !('client_secret' in app))
      return failedAttempt(
        'provider_config_err',
        `The integration "${integration.uniqueKey}" has no OAuth app.`,
      );
    const { codeVerifier } = attempt.secrets;
    const tokens = await requestTokens(backend, {
      provider,
      client: app,
      connectionConfig: attempt.connectionConfig,
      params: {
        ...textsIn(provider.token_params),
        grant_type: 'authorization_code',
        code,
        redirect_uri: backend.callbackUrl(),
        ...(!provider.disable_pkce && codeVerifier !== undefined && { code_verifier: codeVerifier }),
      },
    });
    return tokens.ok ? tokens : failedAttempt('unknown_err', tokens.description);
  },
};

function textsIn(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, text]) => (typeof text === 'string' ? [[name, text]] : [])),
  );
}
