import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import type { Backend } from '../backend.js';
import type { Acquired } from '../credentials/acquire.js';
import { refuse } from '../http/errors.js';
import { recordConnection } from '../record-connection.js';
import { type AuthRequest, refuseForbidden } from './auth-request.js';

/** Stores a connection whose credentials are good, and answers its id; or answers why they are not. */
export function finishAuth(
  c: Context,
  backend: Backend,
  { session, integration, connectionConfig }: AuthRequest,
  acquired: Acquired,
): Response {
  if (!acquired.ok) return c.json({ error: acquired.refusal.error }, acquired.refusal.status);
  // The host may have deleted either while the provider was asked.
  if (backend.storage.integrations.find(integration.uniqueKey) === undefined)
    return refuse(c, 404, 'unknown_provider_config');
  const forbidden = refuseForbidden(c, backend, session, integration);
  if (forbidden !== undefined) return forbidden;
  const { connectionId } = recordConnection(backend, session, {
    connectionId: session.connectionId ?? randomUUID(),
    integrationKey: integration.uniqueKey,
    connectionConfig: { ...connectionConfig, ...acquired.connectionConfig },
    credentials: acquired.credentials,
    // A stock server tells the OAuth modes from the others here, and clients can see it.
    metadata: acquired.credentials.type === 'OAUTH2_CC' ? null : {},
  });
  return c.json({ connectionId, providerConfigKey: integration.uniqueKey });
}
