import { problemWith } from '../../credentials/verification.js';
import { metadataInCallback } from '../oauth2/callback-metadata.js';
import { failedAttempt, type PopupMode } from '../popup-mode.js';

/**
 * Has a person install the integration's plugin at the provider. What connects is the plugin's own user name and
 * password; the callback says where it was installed.
 */
export const installPlugin: PopupMode = {
  needsApp: false,
  setsStateCookie: false,
  isUntagged: true,

  async start(_backend, { integration: { uniqueKey, credentials: plugin }, state }) {
    if (plugin?.type !== 'INSTALL_PLUGIN')
      return failedAttempt('provider_config_err', `The integration "${uniqueKey}" has no plugin.`);
    const url = new URL(plugin.app_link);
    url.searchParams.set('payload', state);
    return { ok: true, url: url.href, secrets: {} };
  },

  async finish(backend, { provider, integration, attempt, query }) {
    const { uniqueKey, credentials: plugin } = integration;
    if (plugin?.type !== 'INSTALL_PLUGIN')
      return failedAttempt('provider_config_err', `The integration "${uniqueKey}" has no plugin.`);
    const { username, password } = plugin;
    const credentials = { type: 'BASIC', username, password };
    const told = metadataInCallback(provider, query);
    const connectionConfig = { ...attempt.connectionConfig, ...told };
    const message = await problemWith(backend, { provider, integration, connectionConfig, credentials });
    if (message === undefined) return { ok: true, credentials, connectionConfig: told };
    return { ok: false, refusal: { status: 400, error: { code: 'connection_test_failed', message } } };
  },
};
