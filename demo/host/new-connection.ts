import type { Nango } from '@nangohq/node';
import type { Person } from './people.js';
import type { SavedConnections } from './saved-connections.js';

/** A session token lives that long, so whatever was made with it is younger. */
const SESSION_LIFE_MS = 30 * 60 * 1000;

/**
 * Returns the id of the connection that a person made just now and Acme has not saved yet, or `null`. The widget asks
 * when it could not hear the result itself.
 */
export async function findNewConnection(
  nango: Nango,
  saved: SavedConnections,
  person: Person,
  integrationKey: string,
): Promise<string | null> {
  const { connections } = await nango.listConnections({
    userId: person.id,
    integrationId: integrationKey,
    limit: 20,
  });
  const oldest = Date.now() - SESSION_LIFE_MS;
  const found = connections.find(
    ({ connection_id, created }) =>
      Date.parse(created) > oldest && !saved.has(person.id, integrationKey, connection_id),
  );
  return found?.connection_id ?? null;
}
