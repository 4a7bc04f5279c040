import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import type { Backend } from '../backend.js';
import { requireSessionInQuery } from '../http/authentication.js';
import { refuse } from '../http/errors.js';
import { recordConnection } from '../record-connection.js';
import { readAuthRequest } from './auth-request.js';

/**
 * Offers to connect an app that is installed from the provider's own pages: the connection is there at once and waits
 * for the provider's report.
 */
export function outboundAuthRoute(backend: Backend) {
  return new Hono().post('/auth/oauth-outbound/:key', requireSessionInQuery(backend), (c) => {
    const request = readAuthRequest(c, backend, c.var.session, 'OAUTH2');
    if (request instanceof Response) return request;
    const { session, integration, provider, connectionConfig } = request;
    if (provider.installation !== 'outbound') return refuse(c, 400, 'invalid_auth_mode');
    const { connectionId } = recordConnection(backend, session, {
      connectionId: session.connectionId ?? randomUUID(),
      integrationKey: integration.uniqueKey,
      // No log is kept here, but clients of the wire see its id.
      connectionConfig: { ...connectionConfig, pending: true, pendingLog: randomUUID() },
      credentials: {},
      metadata: null,
    });
    return c.json({ connectionId, providerConfigKey: integration.uniqueKey });
  });
}
