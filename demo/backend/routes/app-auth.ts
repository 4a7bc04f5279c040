import { Hono } from 'hono';
import type { Backend } from '../backend.js';
import { refuse } from '../http/errors.js';
import { readQuery } from '../http/query.js';
import { isAuthorizationState } from '../identifiers.js';
import { whereFrom } from '../oauth/callback.js';
import { finishAttempt } from '../oauth/finish-attempt.js';
import { installedApp } from '../oauth/installations/github-app.js';

const MODES = { APP: installedApp };

/** Offers the address that people come back to after an app was installed, its setup URL. */
export function appAuthRoute(backend: Backend) {
  return new Hono().get('/app-auth/connect', async (c) => {
    const query = readQuery(c);
    const { state, setup_action: action } = query;
    if (typeof state !== 'string') {
      const wasAtProvider = action === 'install' || action === 'update';
      return wasAtProvider ? c.redirect(whereFrom(c), 302) : c.text('The provider sent no state.', 400);
    }
    const attempt = isAuthorizationState(state) ? backend.storage.authorizations.take(state) : undefined;
    if (attempt === undefined) return c.text('This installation was already used or is too old.', 404);

    const integration = backend.storage.integrations.find(attempt.integrationKey);
    if (integration === undefined) return refuse(c, 404, 'unknown_provider_config');
    const provider = backend.catalogue.find(integration.provider);
    if (provider === undefined) return refuse(c, 404, 'unknown_provider_template');
    if (provider.auth_mode !== 'APP') return refuse(c, 400, 'invalid_auth_mode');
    if (action === 'request')
      return refuse(
        c,
        400,
        'wrong_auth_mode',
        'An installation that has to be approved needs the mode CUSTOM.',
      );
    const isNumberNeeded = String(provider.token_url).includes('installation_id');
    if (query.installation_id === undefined && !isNumberNeeded)
      return c.text('The provider sent no installation.', 400);
    return finishAttempt(c, backend, attempt, query, MODES);
  });
}
