import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import type { Backend } from '../backend.js';
import { requireSessionInQuery } from '../http/authentication.js';
import { readQuery } from '../http/query.js';
import { connectionConfigOf, refuseChosenConnectionId, refuseForbidden } from '../routes/auth-request.js';
import { failAttempt } from './attempt-end.js';
import { recordAttempt } from './finish-attempt.js';
import { ownClientIn, withoutOwnClient } from './oauth2/own-client.js';
import { failedAttempt } from './popup-mode.js';
import { popupModes } from './popup-modes.js';
import { unlessBroken } from './unless-broken.js';

const STATE_COOKIE_SECONDS = 3600;

/**
 * Offers the address that a popup is opened at. What concerns the caller's right is answered as JSON in the popup and
 * never reaches the result socket; what concerns the integration is told on the socket.
 */
export function oauthConnectRoute(backend: Backend) {
  return new Hono().get('/oauth/connect/:key', requireSessionInQuery(backend), async (c) => {
    const chosenId = refuseChosenConnectionId(c);
    if (chosenId !== undefined) return chosenId;

    const { session } = c.var;
    const query = readQuery(c);
    const integrationKey = c.req.param('key');
    const socketId = typeof query.ws_client_id === 'string' ? query.ws_client_id : null;
    const attempt = { socketId, integrationKey, connectionId: session.connectionId ?? randomUUID() };
    const fail = (type: string, description: string) =>
      failAttempt(c, backend, attempt, failedAttempt(type, description));

    const integration = backend.storage.integrations.find(integrationKey);
    if (integration === undefined)
      return fail('provider_config_err', `There is no integration "${integrationKey}".`);
    const provider = backend.catalogue.find(integration.provider);
    if (provider === undefined)
      return fail('unknown_config_key', `There is no provider "${integration.provider}".`);
    const forbidden = refuseForbidden(c, backend, session, integration);
    if (forbidden !== undefined) return forbidden;

    const mode = popupModes[provider.auth_mode];
    if (integration.credentials === null && mode?.needsApp !== false)
      return fail('provider_config_err', `The integration "${integrationKey}" has no developer app.`);
    if (mode === undefined)
      return fail('auth_mode_err', `${provider.auth_mode} does not connect in a popup.`);

    const state = randomUUID();
    const given = connectionConfigOf(c, session, integration);
    const connectionConfig = withoutOwnClient(given);
    const request = {
      provider,
      integration,
      session,
      connectionConfig,
      query,
      state,
      ownClient: ownClientIn({ connectionConfig: given, query }),
    };
    const started = await unlessBroken(c.req.path, () => mode.start(backend, request));
    if (!started.ok) return failAttempt(c, backend, attempt, started);
    if (!('url' in started))
      return recordAttempt(c, backend, { attempt: { ...attempt, connectionConfig }, session, mode }, started);

    const { secrets, url } = started;
    backend.storage.authorizations.add(state, session.id, {
      ...attempt,
      connectionConfig: started.connectionConfig ?? connectionConfig,
      secrets,
    });
    if (mode.setsStateCookie) {
      setCookie(c, `oauth2-${state}`, '1', {
        maxAge: STATE_COOKIE_SECONDS,
        path: '/',
        httpOnly: true,
        sameSite: 'Lax',
      });
    }
    return c.redirect(url, 302);
  });
}
