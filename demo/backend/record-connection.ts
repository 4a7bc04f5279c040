import type { Backend } from './backend.js';
import type { ConnectSession } from './storage/connect-sessions.js';
import type { Connection, Credentials } from './storage/connections.js';
import { announce } from './webhooks/auth-webhook.js';

/** What an endpoint found out about a connection that works. */
export interface WorkingConnection {
  readonly connectionId: string;
  readonly integrationKey: string;
  readonly connectionConfig: Readonly<Record<string, unknown>>;
  readonly credentials: Credentials;
  /** What a new connection starts with. A renewed one keeps its own. */
  readonly metadata: Readonly<Record<string, unknown>> | null;
}

/**
 * Writes a connection for a session, and tells the host's server. An existing one is renewed in place: it keeps its end
 * user and metadata, and loses tags, config and webhook address only where the session gives others. Without a session,
 * which may be deleted while a popup is open, a new connection belongs to nobody.
 */
export function recordConnection(
  backend: Backend,
  session: ConnectSession | undefined,
  working: WorkingConnection,
): Connection {
  const { connectionId, integrationKey, connectionConfig, credentials, metadata } = working;
  const existing = backend.storage.connections.find(integrationKey, connectionId);
  const connection = backend.storage.connections.save({
    connectionId,
    integrationKey,
    credentials,
    endUser: existing?.endUser ?? session?.endUser ?? null,
    tags: session?.tags ?? existing?.tags ?? {},
    metadata: existing ? existing.metadata : metadata,
    connectionConfig: { ...existing?.connectionConfig, ...connectionConfig },
    webhookUrlOverride: session?.webhookUrlOverride ?? existing?.webhookUrlOverride ?? null,
  });
  announce(backend, { operation: existing ? 'override' : 'creation', connection });
  return connection;
}
