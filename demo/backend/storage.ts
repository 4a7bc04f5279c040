import { closeDatabaseFile, openDatabaseFile } from '../database-file.js';
import { type AuthorizationTable, createAuthorizationTable } from './storage/authorizations.js';
import { type ConnectSessionTable, createConnectSessionTable } from './storage/connect-sessions.js';
import { type ConnectionTable, createConnectionTable } from './storage/connections.js';
import { createIntegrationTable, type IntegrationTable } from './storage/integrations.js';
import { SCHEMA } from './storage/schema.js';

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

/** Opens the database file (or `:memory:`), makes missing tables and drops what is long over. */
export function openStorage(file: string): Storage {
  const database = openDatabaseFile(file);
  database.exec(SCHEMA);
  const storage: Storage = {
    integrations: createIntegrationTable(database),
    connectSessions: createConnectSessionTable(database),
    authorizations: createAuthorizationTable(database),
    connections: createConnectionTable(database),
    close: () => closeDatabaseFile(database, file),
  };
  storage.connectSessions.removeCreatedBefore(new Date(Date.now() - SESSIONS_KEPT_MS));
  storage.authorizations.removeCreatedBefore(new Date(Date.now() - AUTHORIZATIONS_KEPT_MS));
  return storage;
}
