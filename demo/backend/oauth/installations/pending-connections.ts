import type { Backend } from '../../backend.js';
import type { Connection, Credentials } from '../../storage/connections.js';
import type { Integration } from '../../storage/integrations.js';
import { type AuthEvent, announce } from '../../webhooks/auth-webhook.js';
import { findByConfig } from './connection-by-config.js';

/**
 * Finds the newest connection that waits for the provider and has the wanted values in its config. One app may serve
 * several integrations and still reports to one address, so those of the same app are all looked at.
 */
export function findPending(
  backend: Backend,
  reported: Integration,
  wanted: Readonly<Record<string, unknown>>,
): Connection | undefined {
  const app = appIdOf(reported);
  const integrations = backend.storage.integrations.list().filter((one) => appIdOf(one) === app);
  const keys = integrations.map(({ uniqueKey }) => uniqueKey);
  return findByConfig(backend, keys, { ...wanted, pending: true });
}

/** What a connection that waited becomes. */
export interface Completion {
  readonly credentials: Credentials;
  readonly connectionConfig: Readonly<Record<string, unknown>>;
  /** What the host's server is told in another way than usual. */
  readonly event?: Pick<AuthEvent, 'authMode'> & { readonly isWithoutEndUser?: true };
}

/** Completes a connection, unless it was deleted or completed meanwhile, and tells the host's server. */
export function completePending(
  backend: Backend,
  { integrationKey, connectionId }: Connection,
  { credentials, connectionConfig, event: { isWithoutEndUser, ...event } = {} }: Completion,
): void {
  const { connections } = backend.storage;
  const current = connections.find(integrationKey, connectionId);
  if (current?.connectionConfig.pending !== true) return;
  const { pending: _, pendingLog: __, ...config } = current.connectionConfig;
  const connection = connections.save({
    ...current,
    credentials,
    connectionConfig: { ...config, ...connectionConfig },
  });
  announce(backend, {
    operation: 'override',
    connection: isWithoutEndUser ? { ...connection, endUser: null } : connection,
    ...event,
  });
}

function appIdOf({ credentials }: Integration): string | undefined {
  if (credentials === null) return undefined;
  if ('app_id' in credentials) return credentials.app_id;
  return 'client_id' in credentials ? credentials.client_id : undefined;
}
