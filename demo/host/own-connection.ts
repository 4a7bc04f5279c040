import type { ApiPublicConnectionFull, Nango } from '@nangohq/node';
import { apiFaultCode } from './api-fault.js';
import type { Person } from './people.js';

/** A connection as the API knows it, once it is certain that it is this person's. */
export type OwnConnection =
  | { readonly ok: true; readonly connection: ApiPublicConnectionFull }
  | { readonly ok: false; readonly reason: 'not_yours' | 'api_unavailable' };

const NO_SUCH_CONNECTION = new Set(['not_found', 'unknown_connection', 'unknown_provider_config']);

/**
 * Reads a connection with the API key and requires its tags to name the person. A connection id proves nothing: it
 * comes from a browser, and whoever made the connection decides whose it is. Unknown and foreign ids get the same
 * answer, so nobody learns which ids exist.
 */
export async function readOwnConnection(
  nango: Nango,
  person: Person,
  integrationKey: string,
  connectionId: string,
): Promise<OwnConnection> {
  try {
    const connection = await nango.getConnection(integrationKey, connectionId);
    if (connection.tags.end_user_id !== person.id) return { ok: false, reason: 'not_yours' };
    return { ok: true, connection };
  } catch (error) {
    const isUnknown = NO_SUCH_CONNECTION.has(apiFaultCode(error) ?? '');
    return { ok: false, reason: isUnknown ? 'not_yours' : 'api_unavailable' };
  }
}
