import { acquireAppToken } from '../../credentials/app-token.js';
import { failedAttempt, type PopupMode } from '../popup-mode.js';
import { missingInCallback } from '../provider-error.js';
import { startInstallation } from './start-installation.js';

/** Installs an app. People come back to an address of its own, so that nothing is finished at the usual one. */
export const githubApp: PopupMode = {
  needsApp: false,
  setsStateCookie: true,
  start: startInstallation,
  async finish() {
    return failedAttempt('auth_mode_err', 'An installed app comes back to /app-auth/connect.');
  },
};

/**
 * Installs an app and takes a token for the installation when the person comes back. The wire believes whoever comes
 * back with an installation's number.
 *
 * @see https://docs.github.com/en/apps/creating-github-apps/registering-a-github-app/about-the-setup-url
 */
export const installedApp: PopupMode = {
  ...githubApp,
  async finish(backend, { provider, integration, attempt, query }) {
    const { installation_id: installationId } = query;
    if (typeof installationId !== 'string' || installationId === '')
      return { ...missingInCallback(query, 'installation'), type: 'url_param_err' };
    const connectionConfig = { ...attempt.connectionConfig, installation_id: installationId };
    const acquired = await acquireAppToken(backend, { provider, integration, connectionConfig, typed: {} });
    if (acquired.ok) return { ...acquired, connectionConfig };
    const { code, message = '' } = acquired.refusal.error;
    return failedAttempt(code, message);
  },
};
