import type { Backend } from '../backend.js';
import type { Connection } from '../storage/connections.js';

/** Tells a connection in a list, without its credentials. */
export function connectionListItem(backend: Backend, connection: Connection) {
  return { ...identity(backend, connection), created: withOffset(connection.createdAt) };
}

/** Tells a connection with its credentials. Refresh tokens, wherever they are, need the caller's express wish. */
export function connectionAnswer(backend: Backend, connection: Connection, withRefreshToken: boolean) {
  const show = (value: unknown) => (withRefreshToken ? value : withoutRefreshTokens(value));
  return {
    ...identity(backend, connection),
    connection_config: show(connection.connectionConfig),
    webhook_url_override: connection.webhookUrlOverride,
    created_at: withOffset(connection.createdAt),
    updated_at: withOffset(connection.updatedAt),
    last_fetched_at: connection.lastFetchedAt && withOffset(connection.lastFetchedAt),
    credentials: show(connection.credentials),
  };
}

function identity(backend: Backend, connection: Connection) {
  return {
    id: connection.id,
    connection_id: connection.connectionId,
    provider_config_key: connection.integrationKey,
    provider: backend.storage.integrations.find(connection.integrationKey)?.provider,
    errors: connection.refreshFailure === null ? [] : [{ type: 'auth', log_id: `refresh-${connection.id}` }],
    end_user: connection.endUser,
    tags: connection.tags,
    metadata: connection.metadata,
  };
}

function withOffset(iso: string): string {
  return iso.replace(/Z$/, '+00:00');
}

function withoutRefreshTokens(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutRefreshTokens);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !isRefreshToken(key))
      .map(([key, inner]) => [key, withoutRefreshTokens(inner)]),
  );
}

function isRefreshToken(key: string): boolean {
  return key
    .replace(/[^a-z]/gi, '')
    .toLowerCase()
    .includes('refreshtoken');
}
