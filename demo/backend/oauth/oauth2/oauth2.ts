import { refreshOAuth2 } from '../../credentials/oauth2-refresh.js';
import { failedAttempt, type PopupMode, withoutApp } from '../popup-mode.js';
import { askForCode, exchangeCode } from './authorization-code.js';
import { completeClient } from './own-client.js';

/** Signs in with an authorization code, as the integration's developer app or as one that was brought along. */
export const oauth2: PopupMode = {
  needsApp: true,
  setsStateCookie: true,

  async start(backend, request) {
    const { provider, integration, connectionConfig, ownClient } = request;
    if (provider.installation === 'outbound')
      return failedAttempt('auth_mode_err', `${provider.display_name} is not connected in a popup.`);
    const grantType = provider.token_params?.grant_type ?? 'authorization_code';
    if (grantType !== 'authorization_code')
      return failedAttempt('grant_type_err', `A popup cannot serve the grant type "${grantType}".`);
    const app = integration.credentials;
    if (app === null || !('client_secret' in app) || !('scopes' in app)) return withoutApp(integration);

    const { scopes } = app;
    if (ownClient === undefined)
      return askForCode(backend, request, { client: app, isClientOwn: false, scopes });
    const client = completeClient(ownClient, app);
    if (ownClient.refreshToken === undefined)
      return askForCode(backend, request, { client, isClientOwn: true, scopes });
    // Whoever has a refresh token was at the provider's page before.
    const typed = { refresh_token: ownClient.refreshToken, config_override: client };
    const renewed = await refreshOAuth2(backend, { provider, integration, connectionConfig, typed });
    return renewed.ok ? renewed : failedAttempt('unknown_err', renewed.refusal.error.message ?? '');
  },

  finish: exchangeCode,
};
