import type { Backend } from '../backend.js';
import type { Connection } from '../storage/connections.js';

/** Why an authorization or a refresh did not succeed. */
export interface AuthFailure {
  readonly type: string;
  readonly description: string;
}

/** What a webhook tells about. */
export interface AuthEvent {
  readonly operation: 'creation' | 'override' | 'refresh';
  readonly connection: Pick<Connection, 'connectionId' | 'integrationKey'> &
    Partial<Pick<Connection, 'tags' | 'endUser' | 'webhookUrlOverride'>>;
  readonly failure?: AuthFailure;
  /** Instead of the provider's. */
  readonly authMode?: string;
}

/** Tells the host's server about a connection, without waiting for it. */
export function announce(backend: Backend, { operation, connection, failure, authMode }: AuthEvent): void {
  const { connectionId, integrationKey, tags, endUser, webhookUrlOverride } = connection;
  const integration = backend.storage.integrations.find(integrationKey);
  const provider = integration && backend.catalogue.find(integration.provider);
  backend.webhooks.send(
    {
      from: 'nango',
      type: 'auth',
      operation,
      success: failure === undefined,
      connectionId,
      providerConfigKey: integrationKey,
      provider: provider?.name ?? 'unknown',
      authMode: authMode ?? provider?.auth_mode ?? 'unknown',
      environment: 'dev',
      tags,
      endUser: endUser
        ? {
            endUserId: endUser.id,
            endUserEmail: endUser.email,
            organizationId: endUser.organization?.id,
            tags: endUser.tags ?? {},
          }
        : undefined,
      error: failure,
    },
    webhookUrlOverride ?? null,
  );
}
