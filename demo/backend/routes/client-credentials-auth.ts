import { type Context, Hono } from 'hono';
import type { Backend } from '../backend.js';
import { acquireClientCredentials } from '../credentials/client-credentials.js';
import { requireSessionInQuery } from '../http/authentication.js';
import { refuse } from '../http/errors.js';
import type { BodyEnv } from '../http/json-body.js';
import { textsIn } from '../texts-in.js';
import { connectionConfigOf, refuseChosenConnectionId, refuseForbidden } from './auth-request.js';
import { finishAuth } from './finish-auth.js';

/**
 * Offers to connect a client of the person's own. The checks come in another order than those of the other modes, and
 * some of their errors look otherwise; clients can observe both.
 */
export function clientCredentialsAuthRoute(backend: Backend) {
  return new Hono<BodyEnv>().post('/oauth2/auth/:key', requireSessionInQuery(backend), async (c) => {
    const { session } = c.var;
    const typed = textsIn(c.var.body);
    if (!typed.client_id) return refuseMissing(c, 'client_id');
    if (!typed.client_secret && !typed.client_private_key) return refuseMissing(c, 'client_secret');
    const chosenId = refuseChosenConnectionId(c);
    if (chosenId !== undefined) return chosenId;

    const key = c.req.param('key');
    const integration = backend.storage.integrations.find(key);
    if (integration === undefined) {
      const message = `There is no such integration: ${JSON.stringify({ provider_config_key: key })}`;
      return refuseWithPayload(c, 'unknown_provider_config', message);
    }
    const provider = backend.catalogue.find(integration.provider);
    if (provider === undefined) return refuse(c, 404, 'unknown_provider_template');
    if (provider.auth_mode !== 'OAUTH2_CC')
      return refuseWithPayload(c, 'invalid_auth_mode', 'The provider connects in another way.');
    const forbidden = refuseForbidden(c, backend, session, integration);
    if (forbidden !== undefined) return forbidden;

    const request = {
      session,
      integration,
      provider,
      connectionConfig: connectionConfigOf(c, session, integration),
    };
    const authorizationParams = session.configDefaults?.[integration.uniqueKey]?.authorization_params;
    const acquired = await acquireClientCredentials(backend, { ...request, typed, authorizationParams });
    return finishAuth(c, backend, request, acquired);
  });
}

function refuseMissing(c: Context, name: 'client_id' | 'client_secret'): Response {
  return refuseWithPayload(c, `missing_${name}`, `The body has no ${name}.`);
}

function refuseWithPayload(c: Context, code: string, message: string): Response {
  return c.json({ error: { message, code, payload: {} } }, 400);
}
