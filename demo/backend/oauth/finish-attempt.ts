import type { Context } from 'hono';
import type { Backend } from '../backend.js';
import { recordConnection } from '../record-connection.js';
import type { AuthorizationAttempt, StoredAuthorization } from '../storage/authorizations.js';
import type { ConnectSession } from '../storage/connect-sessions.js';
import { announce } from '../webhooks/auth-webhook.js';
import { completeAttempt, failAttempt } from './attempt-end.js';
import { type AttemptFailure, failedAttempt, type NewConnection, type PopupMode } from './popup-mode.js';
import { popupModes } from './popup-modes.js';

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
  if (integration === undefined || provider === undefined || mode === undefined)
    return fail(failedAttempt('provider_config_err', `The integration "${integrationKey}" is gone.`));

  const finished = await mode.finish(backend, { provider, integration, attempt, query });
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

/** Records the connection that an attempt made, and tells everyone who waits for it. */
export function recordAttempt(
  c: Context,
  backend: Backend,
  { attempt, session, mode }: RecordedAttempt,
  made: NewConnection,
): Response {
  const { integrationKey } = attempt;
  const { connectionId = attempt.connectionId } = made;
  const wasThere = backend.storage.connections.find(integrationKey, connectionId) !== undefined;
  // Somebody else's connection stays theirs, whoever was at the provider again.
  const grants = connectionId === attempt.connectionId ? session : undefined;
  const connection = recordConnection(
    backend,
    mode.isUntagged && grants ? { ...grants, tags: null } : grants,
    {
      integrationKey,
      connectionId,
      connectionConfig: { ...attempt.connectionConfig, ...made.connectionConfig },
      credentials: made.credentials,
      metadata: null,
    },
  );
  if (made.tookTwoSteps && !wasThere) announce(backend, { operation: 'override', connection });
  return completeAttempt(c, backend, { ...attempt, connectionId }, made.isPending === true);
}

function webhookType({ type }: AttemptFailure): string {
  return type === 'callback_err' ? 'invalid_callback' : 'unknown';
}
