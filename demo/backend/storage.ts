import { closeDatabaseFile, openDatabaseFile } from '../database-file.js';
import { type AuthorizationTable, createAuthorizationTable } from './storage/authorizations.js';
import { type ConnectSessionTable, createConnectSessionTable } from './storage/connect-sessions.js';
import { type ConnectionTable, createConnectionTable } from './storage/connections.js';
import { createIntegrationTable, type IntegrationTable } from './storage/integrations.js';
import { prepareSchema } from './storage/schema.js';
import { createVault } from './storage/vault.js';

/** Everything the backend remembers. No other module speaks SQL. */
export interface Storage {
  readonly integrations: IntegrationTable;
  readonly connectSessions: ConnectSessionTable;
  readonly authorizations: AuthorizationTable;
  readonly connections: ConnectionTable;
  close(): void;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const SESSIONS_KEPT_MS = 31 * DAY_MS;
const AUTHORIZATIONS_KEPT_MS = 2 * DAY_MS;

/**
 * Opens the database file (or `:memory:`), makes missing tables and drops what is long over. Throws when another
 * process has the file open, or when it was made by another version or with another encryption key.
 */
export function openStorage(file: string, encryptionKey: string): Storage {
  const vault = createVault(encryptionKey);
  const database = openDatabaseFile(file);
  try {
    prepareSchema(database);
    const storage: Storage = {
      integrations: createIntegrationTable(database, vault),
      connectSessions: createConnectSessionTable(database, vault),
      authorizations: createAuthorizationTable(database, vault),
      connections: createConnectionTable(database, vault),
      close: () => closeDatabaseFile(database, file),
    };
    requireSameKey(storage);
    storage.connectSessions.removeCreatedBefore(new Date(Date.now() - SESSIONS_KEPT_MS));
    storage.authorizations.removeCreatedBefore(new Date(Date.now() - AUTHORIZATIONS_KEPT_MS));
    return storage;
  } catch (error) {
    closeDatabaseFile(database, file);
    throw error;
  }
}

/** Every file has integrations, so a wrong key shows at once and not in the middle of somebody's connecting. */
function requireSameKey({ integrations }: Storage): void {
  try {
    integrations.list();
  } catch (cause) {
    throw new Error(
      'The demo’s data was encrypted with another key than this one. Bring back the key, or empty the data with: npm run demo -- --reset',
      { cause },
    );
  }
}
