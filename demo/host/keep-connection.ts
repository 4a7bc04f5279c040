import type { Nango } from '@nangohq/node';
import { type OwnConnection, readOwnConnection } from './own-connection.js';
import type { Person } from './people.js';
import type { SavedConnection, SavedConnections } from './saved-connections.js';

/** What was saved, or why nothing was. */
export type Kept =
  | { readonly ok: true; readonly connection: SavedConnection; readonly isNew: boolean }
  | Extract<OwnConnection, { ok: false }>;

/**
 * Saves a person's connection after making certain that it is theirs. The browser and the webhook both end here, in
 * whatever order and however often they come, and leave one row.
 */
export async function keepConnection(
  nango: Nango,
  saved: SavedConnections,
  person: Person,
  integrationKey: string,
  connectionId: string,
): Promise<Kept> {
  const own = await readOwnConnection(nango, person, integrationKey, connectionId);
  if (!own.ok) return own;
  const connection = {
    connectionId,
    integrationKey,
    ...(await nameAndLogo(nango, integrationKey)),
    savedAt: new Date().toISOString(),
    needsAttention: own.needsAttention,
  };
  return { ok: true, connection, isNew: saved.save(person.id, connection) };
}

/** The list of integrations only decorates: without it a connection is named by its key. */
async function nameAndLogo(nango: Nango, integrationKey: string) {
  const { configs } = await nango.listIntegrations().catch(() => ({ configs: [] }));
  const integration = configs.find((config) => config.unique_key === integrationKey);
  return { name: integration?.display_name ?? integrationKey, logo: integration?.logo ?? null };
}
