import type { Context } from 'hono';
import { z } from 'zod';
import type { Backend } from '../backend.js';
import type { Provider } from '../catalogue.js';
import { invalid, refuse } from '../http/errors.js';
import { readQuery } from '../http/query.js';
import { IntegrationKey } from '../identifiers.js';
import type { ConnectSession } from '../storage/connect-sessions.js';
import type { Credentials } from '../storage/connections.js';
import type { Integration } from '../storage/integrations.js';
import { textsIn } from '../texts-in.js';

/** An auth request that may go on to the credentials. */
export interface AuthRequest {
  readonly session: ConnectSession;
  readonly integration: Integration;
  readonly provider: Provider;
  readonly connectionConfig: Readonly<Record<string, unknown>>;
  /** Of the connection that is made again. */
  readonly previous?: Credentials | undefined;
}

const Query = z.object({ params: z.record(z.string(), z.unknown()).optional() });
const Params = z.object({ key: IntegrationKey });

/**
 * Checks what the auth endpoints without a popup have in common, in the order that clients can observe: query, path,
 * integration, provider, auth mode, permission, and the connection to renew. Returns the refusal if there is one.
 */
export function readAuthRequest(
  c: Context,
  backend: Backend,
  session: ConnectSession,
  authMode: string,
): AuthRequest | Response {
  const query = Query.safeParse(readQuery(c));
  if (!query.success) return invalid(c, 'invalid_query_params', query.error);
  const params = Params.safeParse(c.req.param());
  if (!params.success) return invalid(c, 'invalid_uri_params', params.error);
  const chosenId = refuseChosenConnectionId(c);
  if (chosenId !== undefined) return chosenId;

  const integration = backend.storage.integrations.find(params.data.key);
  if (integration === undefined) return refuse(c, 404, 'unknown_provider_config');
  const provider = backend.catalogue.find(integration.provider);
  if (provider === undefined) return refuse(c, 404, 'unknown_provider_template');
  if (provider.auth_mode !== authMode) return refuse(c, 400, 'invalid_auth_mode');
  const forbidden = refuseForbidden(c, backend, session, integration);
  if (forbidden !== undefined) return forbidden;

  const { connectionId } = session;
  return {
    session,
    integration,
    provider,
    connectionConfig: connectionConfigOf(c, session, integration),
    previous:
      connectionId === null
        ? undefined
        : backend.storage.connections.find(integration.uniqueKey, connectionId)?.credentials,
  };
}

/** Refuses a connection id of the caller's choice, which a session does not allow. */
export function refuseChosenConnectionId(c: Context): Response | undefined {
  if (readQuery(c).connection_id === undefined) return undefined;
  const message = 'The connection id cannot be chosen with a session token';
  return invalid(c, 'invalid_query_params', {
    issues: [{ code: 'custom', message, path: ['connection_id'] }],
  });
}

/** Refuses an integration outside the session's permission, and a reconnect whose connection is gone. */
export function refuseForbidden(
  c: Context,
  backend: Backend,
  { allowedIntegrations, connectionId }: ConnectSession,
  { uniqueKey }: Integration,
): Response | undefined {
  if (allowedIntegrations !== null && !allowedIntegrations.includes(uniqueKey)) {
    return refuse(c, 400, 'integration_not_allowed');
  }
  if (connectionId !== null && backend.storage.connections.find(uniqueKey, connectionId) === undefined) {
    return refuse(c, 400, 'invalid_connection');
  }
  return undefined;
}

/** Reads `params[…]` of the query, of which only texts count, under what the session presets. */
export function connectionConfigOf(
  c: Context,
  session: ConnectSession,
  { uniqueKey }: Integration,
): Readonly<Record<string, unknown>> {
  const { webhook_url: _, ...texts } = textsIn(readQuery(c).params);
  return { ...texts, ...session.configDefaults?.[uniqueKey]?.connection_config };
}
