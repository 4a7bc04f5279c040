import type { Database } from 'node-sqlite3-wasm';

/** An app in an organisation. */
export interface Installation {
  readonly id: number;
  readonly appId: string;
  readonly organization: string;
}

/** A person's wish to have an app installed, which the organisation's owner has to grant. */
export interface InstallationRequest extends Installation {
  readonly requester: string;
}

/** The statements about installations and the requests for them. */
export interface InstallationTable {
  find(id: string): Installation | undefined;
  /** Installs an app. An organisation has it once, so this may be an old installation. */
  install(
    appId: string,
    organization: string,
  ): { readonly installation: Installation; readonly isNew: boolean };
  request(appId: string, organization: string, requester: string): void;
  /** Lists the oldest first. */
  listRequests(): readonly InstallationRequest[];
  removeRequest(id: number): void;
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS installations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    app_id TEXT NOT NULL,
    organization TEXT NOT NULL,
    UNIQUE (app_id, organization)
  );
  CREATE TABLE IF NOT EXISTS installation_requests (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    app_id TEXT NOT NULL,
    organization TEXT NOT NULL,
    requester TEXT NOT NULL,
    UNIQUE (app_id, organization, requester)
  );
`;

type Row = ReturnType<Database['all']>[number];

/** Keeps installations in the provider's database. */
export function createInstallationTable(database: Database): InstallationTable {
  database.exec(SCHEMA);
  return {
    find(id) {
      const row = database.get('SELECT * FROM installations WHERE id = ?', [id]);
      return row === null ? undefined : installationOf(row);
    },
    install(appId, organization) {
      const { changes } = database.run(
        'INSERT INTO installations (app_id, organization) VALUES (?, ?) ON CONFLICT DO NOTHING',
        [appId, organization],
      );
      const sql = 'SELECT * FROM installations WHERE app_id = ? AND organization = ?';
      const row = database.get(sql, [appId, organization]);
      if (row === null) throw new Error('The installation was not written');
      return { installation: installationOf(row), isNew: changes > 0 };
    },
    request(appId, organization, requester) {
      database.run(
        `INSERT INTO installation_requests (app_id, organization, requester) VALUES (?, ?, ?)
         ON CONFLICT DO NOTHING`,
        [appId, organization, requester],
      );
    },
    listRequests() {
      const rows = database.all('SELECT * FROM installation_requests ORDER BY id');
      return rows.map((row) => ({ ...installationOf(row), requester: String(row.requester) }));
    },
    removeRequest(id) {
      database.run('DELETE FROM installation_requests WHERE id = ?', [id]);
    },
  };
}

function installationOf(row: Row): Installation {
  return { id: Number(row.id), appId: String(row.app_id), organization: String(row.organization) };
}
