import type { Backend } from '../backend.js';
import type { Provider } from '../catalogue.js';
import type { Connection, RefreshFailure } from '../storage/connections.js';
import type { Integration } from '../storage/integrations.js';
import { announce } from '../webhooks/auth-webhook.js';
import type { Refusal } from './acquire.js';
import { renewals } from './renewals.js';

/** A connection whose credentials are good for now, or why there is none. */
export type Fresh =
  | { readonly ok: true; readonly connection: Connection }
  | { readonly ok: false; readonly connection: Connection; readonly refusal: Refusal };

/** What `freshConnection` works on. */
export interface ConnectionParts {
  readonly connection: Connection;
  readonly integration: Integration;
  readonly provider: Provider;
}

const RENEWED_BEFORE_EXPIRY_MS = 15 * 60_000;
const BACKOFF_MS = [30_000, 2 * 60_000, 10 * 60_000, 60 * 60_000];

/**
 * Renews the credentials of a connection when they end within 15 minutes, or when the caller insists. Callers at the
 * same time share one renewal. After a failure the provider is left alone for a while, and after several, or once it
 * said that these credentials are dead, until a person connects again.
 */
export async function freshConnection(
  backend: Backend,
  parts: ConnectionParts,
  isForced: boolean,
): Promise<Fresh> {
  const { connection } = parts;
  if (renewals[String(connection.credentials.type)] === undefined) return { ok: true, connection };
  if (!isForced && !endsSoon(connection)) return { ok: true, connection };
  const { refreshFailure: failure } = connection;
  if (failure !== null) {
    const code = refusalCode(failure);
    if (code !== undefined) return { ok: false, connection, refusal: tooEarly(code) };
  }
  const underWay = backend.renewals.get(connection.id);
  if (underWay !== undefined) return underWay;
  const renewal = renew(backend, parts).finally(() => backend.renewals.delete(connection.id));
  backend.renewals.set(connection.id, renewal);
  return renewal;
}

async function renew(
  backend: Backend,
  { connection, integration, provider }: ConnectionParts,
): Promise<Fresh> {
  const { connections } = backend.storage;
  const { connectionConfig, credentials: typed } = connection;
  const acquire = renewals[String(typed.type)];
  if (acquire === undefined) return { ok: true, connection };
  const acquired = await acquire(backend, { provider, integration, connectionConfig, typed });
  if (acquired.ok) {
    connections.renew(connection, acquired.credentials, {
      ...connectionConfig,
      ...acquired.connectionConfig,
    });
  } else {
    const failure = nextFailure(connection.refreshFailure, acquired.refusal.isFinal === true);
    connections.markRefreshFailed(connection, failure);
    announce(backend, {
      operation: 'refresh',
      connection,
      failure: { type: acquired.refusal.error.code, description: acquired.refusal.error.message ?? '' },
    });
  }
  const current = connections.find(connection.integrationKey, connection.connectionId) ?? connection;
  // Somebody connected again while the old credentials were being refused.
  const wasReplaced = current.credentialsVersion !== connection.credentialsVersion;
  if (acquired.ok || wasReplaced) return { ok: true, connection: current };
  const code = current.refreshFailure && refusalCode(current.refreshFailure);
  const refusal = code === 'connection_refresh_exhausted' ? tooEarly(code) : acquired.refusal;
  return { ok: false, connection: current, refusal };
}

function endsSoon({ credentials }: Connection): boolean {
  const { expires_at: expiresAt } = credentials;
  return typeof expiresAt === 'string' && Date.parse(expiresAt) - Date.now() < RENEWED_BEFORE_EXPIRY_MS;
}

function nextFailure(earlier: RefreshFailure | null, isFinal: boolean): RefreshFailure {
  const count = (earlier?.count ?? 0) + 1;
  const backoffMs = isFinal ? undefined : BACKOFF_MS[count - 1];
  return { count, retryAt: backoffMs === undefined ? null : new Date(Date.now() + backoffMs).toISOString() };
}

function refusalCode({ retryAt }: RefreshFailure) {
  if (retryAt === null) return 'connection_refresh_exhausted';
  return Date.parse(retryAt) > Date.now() ? 'connection_refresh_backoff' : undefined;
}

function tooEarly(code: 'connection_refresh_exhausted' | 'connection_refresh_backoff'): Refusal {
  const message =
    code === 'connection_refresh_exhausted'
      ? 'The provider no longer renews this connection. The end user has to connect again.'
      : 'The provider did not renew this connection a moment ago. It is asked again later.';
  return { status: 424, error: { code, message } };
}
