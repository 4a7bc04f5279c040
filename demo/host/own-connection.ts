import type { Nango } from '@nangohq/node';
import type { Person } from './people.js';

/** What the API knows of a connection, once it is certain that it is this person's. */
export type OwnConnection =
  | { readonly ok: true; readonly needsAttention: boolean }
  | { readonly ok: false; readonly reason: 'not_yours' | 'api_unavailable' };

/**
 * Looks a connection up with the API key and requires it to be the person's. A connection id proves nothing: it comes
 * from a browser, and whoever made the connection decides whose it is. Unknown and foreign ids get the same answer, so
 * nobody learns which ids exist. The list is asked, because it tells no credentials: Acme has no use for any.
 */
export async function readOwnConnection(
  nango: Nango,
  person: Person,
  integrationKey: string,
  connectionId: string,
): Promise<OwnConnection> {
  try {
    const { connections } = await nango.listConnections({ connectionId });
    const connection = connections.find(
      (one) => one.connection_id === connectionId && one.provider_config_key === integrationKey,
    );
    // A few auth modes leave no tags, but always the end user of the session.
    const ownerId = connection?.tags.end_user_id ?? connection?.end_user?.id;
    if (connection === undefined || ownerId !== person.id) return { ok: false, reason: 'not_yours' };
    return { ok: true, needsAttention: connection.errors.some(({ type }) => type === 'auth') };
  } catch {
    return { ok: false, reason: 'api_unavailable' };
  }
}
