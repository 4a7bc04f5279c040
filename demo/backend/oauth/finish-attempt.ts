import type { Context } from 'hono';
import type { Backend } from '../backend.js';
import { recordConnection } from '../record-connection.js';
import type { StoredAuthorization } from '../storage/authorizations.js';
import { announce } from '../webhooks/auth-webhook.js';
import { completeAttempt, failAttempt } from './attempt-end.js';
import { type AttemptFailure, failedAttempt } from './popup-mode.js';
import { popupModes } from './popup-modes.js';

/** Makes a connection of an attempt that came back, and tells everyone who waits for it. */
export async function finishAttempt(
  c: Context,
  backend: Backend,
  attempt: StoredAuthorization,
  query: Readonly<Record<string, unknown>>,
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
  const mode = provider && popupModes[provider.auth_mode];
  if (integration === undefined || provider === undefined || mode === undefined)
    return fail(failedAttempt('provider_config_err', `The integration "${integrationKey}" is gone.`));

  const finished = await mode.finish(backend, { provider, integration, attempt, query });
  if (!finished.ok) return fail(finished);
  const { connectionId } = recordConnection(backend, session, {
    integrationKey,
    connectionId: finished.connectionId ?? attempt.connectionId,
    connectionConfig: { ...attempt.connectionConfig, ...finished.connectionConfig },
    credentials: finished.credentials,
    metadata: null,
  });
  return completeAttempt(c, backend, { ...attempt, connectionId }, finished.isPending === true);
}

function webhookType({ type }: AttemptFailure): string {
  return type === 'callback_err' ? 'invalid_callback' : 'unknown';
}
