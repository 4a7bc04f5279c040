import type { Context } from 'hono';
import type { Backend } from '../backend.js';
import { recordConnection } from '../record-connection.js';
import type { AuthorizationAttempt, StoredAuthorization } from '../storage/authorizations.js';
import type { ConnectSession } from '../storage/connect-sessions.js';
import { announce } from '../webhooks/auth-webhook.js';
import { completeAttempt, failAttempt } from './attempt-end.js';
import { type AttemptFailure, failedAttempt, type NewConnection, type PopupMode } from './popup-mode.js';
import { popupModes } from './popup-modes.js';
import { unlessBroken } from './unless-broken.js';

/** Makes a connection of an attempt that came back to where these modes do, and tells everyone who waits for it. */
export async function finishAttempt(
  c: Context,
  backend: Backend,
  attempt: StoredAuthorization,
  query: Readonly<Record<string, unknown>>,
  modes = popupModes,
): Promise<Response> {
  const { integrationKey } = attempt;
  const { connectSessions } = backend.storage;
  const session = attempt.sessionId === null ? undefined : connectSessions.findById(attempt.sessionId);
  const fail = (failure: AttemptFailure) => {
    const { description } = failure;
    // The wire calls every failure after a callback a failed creation, on a reconnect too.
    announce(backend, {
      operation: 'creation',
      connection: { ...attempt, webhookUrlOverride: session?.webhookUrlOverride ?? null },
      failure: { type: webhookType(failure), description },
    });
    return failAttempt(c, backend, attempt, failure);
  };

  const integration = backend.storage.integrations.find(integrationKey);
  const provider = integration && backend.catalogue.find(integration.provider);
  const mode = provider && modes[provider.auth_mode];
  if (integration === undefined || provider === undefined || mode === undefined) return fail(gone(attempt));

  const finished = await unlessBroken(c.req.path, () =>
    mode.finish(backend, { provider, integration, attempt, query }),
  );
  if (finished.ok) return recordAttempt(c, backend, { attempt, session, mode }, finished);
  if (!('refusal' in finished)) return fail(finished);
  const { error, status } = finished.refusal;
  return c.json({ error }, status);
}

/** Whose connection is recorded. */
interface RecordedAttempt {
  readonly attempt: Omit<AuthorizationAttempt, 'secrets'>;
  readonly session: ConnectSession | undefined;
  readonly mode: PopupMode;
}

/**
 * Records the connection that an attempt made, and tells everyone who waits for it. Fails the attempt when the host
 * deleted meanwhile what it was for.
 */
export function recordAttempt(
  c: Context,
  backend: Backend,
  { attempt, session, mode }: RecordedAttempt,
  made: NewConnection,
): Response {
  const { integrationKey } = attempt;
  const { integrations, connections } = backend.storage;
  if (integrations.find(integrationKey) === undefined) return failAttempt(c, backend, attempt, gone(attempt));
  const isReconnect = session !== undefined && session.connectionId !== null;
  if (isReconnect && connections.find(integrationKey, attempt.connectionId) === undefined)
    return failAttempt(c, backend, attempt, failedAttempt('unknown_err', 'The connection was deleted.'));

  const { connectionId = attempt.connectionId } = made;
  const wasThere = connections.find(integrationKey, connectionId) !== undefined;
  // Somebody else's connection stays theirs, whoever was at the provider again.
  const isOwn = connectionId === attempt.connectionId;
  const grants = isOwn ? session : undefined;
  const connection = recordConnection(
    backend,
    mode.isUntagged && grants ? { ...grants, tags: null } : grants,
    {
      integrationKey,
      connectionId,
      connectionConfig: { ...(isOwn && attempt.connectionConfig), ...made.connectionConfig },
      credentials: made.credentials,
      metadata: null,
    },
  );
  if (made.tookTwoSteps && !wasThere) announce(backend, { operation: 'override', connection });
  return completeAttempt(c, backend, { ...attempt, connectionId }, made.isPending === true);
}

function gone({ integrationKey }: Pick<AuthorizationAttempt, 'integrationKey'>): AttemptFailure {
  return failedAttempt('provider_config_err', `The integration "${integrationKey}" is gone.`);
}

function webhookType({ type }: AttemptFailure): string {
  return type === 'callback_err' ? 'invalid_callback' : 'unknown';
}
