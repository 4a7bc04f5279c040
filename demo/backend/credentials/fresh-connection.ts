import type { Backend } from '../backend.js';
import type { Provider } from '../catalogue.js';
import type { Connection, Credentials, RefreshFailure } from '../storage/connections.js';
import type { Integration } from '../storage/integrations.js';
import { announce } from '../webhooks/auth-webhook.js';
import type { Acquire, Refusal } from './acquire.js';
import { renewals } from './renewals.js';

/** A connection whose credentials are good for now, or why there is none. */
export type Fresh =
  | { readonly ok: true; readonly connection: Connection }
  | {
      readonly ok: false;
      /** `undefined` when it was deleted meanwhile. */
      readonly connection: Connection | undefined;
      readonly refusal: Refusal;
    };

/** What `freshConnection` works on. */
export interface ConnectionParts {
  readonly connection: Connection;
  readonly integration: Integration;
  readonly provider: Provider;
}

const RENEWED_BEFORE_EXPIRY_MS = 15 * 60_000;
const BACKOFF_MS = [30_000, 2 * 60_000, 10 * 60_000, 60 * 60_000];

const GONE: Refusal = { status: 404, error: { code: 'not_found', message: 'There is no such connection.' } };

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
  if (acquireFor(connection) === undefined) return { ok: true, connection };
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
  const acquire = acquireFor(connection);
  if (acquire === undefined) return { ok: true, connection };
  const acquired = await acquire(backend, { provider, integration, connectionConfig, typed });

  const find = () => connections.find(connection.integrationKey, connection.connectionId);
  const current = find();
  if (current === undefined) return { ok: false, connection: undefined, refusal: GONE };
  // Somebody connected again meanwhile, so what became of the old credentials is of no interest.
  if (current.id !== connection.id || current.credentialsVersion !== connection.credentialsVersion)
    return { ok: true, connection: current };
  if (acquired.ok) {
    connections.renew(current, acquired.credentials, { ...connectionConfig, ...acquired.connectionConfig });
    return { ok: true, connection: find() ?? current };
  }

  const { refusal } = acquired;
  const failure = nextFailure(current.refreshFailure, refusal.isFinal === true);
  connections.markRefreshFailed(current, failure);
  announce(backend, {
    operation: 'refresh',
    connection: current,
    failure: { type: refusal.error.code, description: refusal.error.message ?? '' },
  });
  return {
    ok: false,
    connection: find() ?? current,
    refusal: failure.retryAt === null ? tooEarly('connection_refresh_exhausted') : refusal,
  };
}

/** Says how the credentials are renewed, if they can be. */
function acquireFor({ credentials }: Connection): Acquire | undefined {
  const { type, refresh_token: refreshToken } = credentials;
  // Many providers give none. Then the token is used for as long as they take it.
  if (type === 'OAUTH2' && refreshToken === undefined) return undefined;
  return renewals[String(type)];
}

function endsSoon({ credentials }: Connection): boolean {
  const { expires_at: expiresAt } = (
    credentials.type === 'CUSTOM' ? credentials.app : credentials
  ) as Credentials;
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
