import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import type { Backend } from '../backend.js';
import { recordConnection } from '../record-connection.js';
import type { Credentials } from '../storage/connections.js';
import type { AuthRequest } from './auth-request.js';

/** Stores a connection whose credentials are good, and answers its id. */
export function finishAuth(
  c: Context,
  backend: Backend,
  { session, integration, connectionConfig }: AuthRequest,
  credentials: Credentials,
): Response {
  const connectionId = session.connectionId ?? randomUUID();
  const integrationKey = integration.uniqueKey;
  recordConnection(backend, session, {
    connectionId,
    integrationKey,
    connectionConfig,
    credentials,
    metadata: {},
  });
  return c.json({ connectionId, providerConfigKey: integrationKey });
}
