import type { Backend } from '../../backend.js';
import type { Connection } from '../../storage/connections.js';

const NO_LIMIT = -1;

/** Finds the newest connection of some integrations whose config has all of the wanted values. */
export function findByConfig(
  { storage }: Backend,
  integrationKeys: readonly string[],
  wanted: Readonly<Record<string, unknown>>,
): Connection | undefined {
  return storage.connections
    .list({ integrationKeys, limit: NO_LIMIT, offset: 0 })
    .find(({ connectionConfig }) =>
      Object.entries(wanted).every(([name, value]) => connectionConfig[name] === value),
    );
}
