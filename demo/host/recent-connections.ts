import type { Nango } from '@nangohq/node';
import type { Person } from './people.js';

/** A session token lives that long, so whatever was made with it is younger. */
const SESSION_LIFE_MS = 30 * 60 * 1000;

/**
 * Returns the ids of the connections that a person made in the last half hour, newest first. The page asks when it
 * could not hear a result itself, and knows which of them it has seen before.
 */
export async function recentConnections(
  nango: Nango,
  person: Person,
  integrationKey: string,
): Promise<readonly string[]> {
  const { connections } = await nango.listConnections({
    userId: person.id,
    integrationId: integrationKey,
    limit: 20,
  });
  const oldest = Date.now() - SESSION_LIFE_MS;
  return connections
    .filter(({ created }) => Date.parse(created) > oldest)
    .map(({ connection_id }) => connection_id);
}
