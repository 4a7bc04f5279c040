import type { Database } from 'node-sqlite3-wasm';

/** What a webhook was about, in the words of the wire. Its description stays out: a provider wrote it. */
export interface WebhookNews {
  readonly operation: 'creation' | 'override' | 'refresh';
  readonly success: boolean;
  readonly integrationKey: string;
  readonly connectionId: string;
  /** What went wrong, when something did. */
  readonly errorType?: string | undefined;
}

/** News with its place in the log. */
export interface WebhookEntry extends WebhookNews {
  /** Greater than that of every earlier entry. */
  readonly id: number;
  /** ISO 8601. */
  readonly at: string;
}

/** Acme's memory of webhooks, for the event log of the person whom each is about. */
export interface WebhookLog {
  /** Writes news down and tells those who listen for this person. */
  add(personId: string, news: WebhookNews): void;
  /** Returns a person's entries after one, oldest first. */
  after(personId: string, id: number): readonly WebhookEntry[];
  /** Hears of every new entry of a person; the returned function ends that. */
  listen(personId: string, listener: (entry: WebhookEntry) => void): () => void;
  /** Forgets a person's entries. */
  clear(personId: string): void;
}

const KEPT_PER_PERSON = 20;

/** Keeps the log in Acme's database. */
export function createWebhookLog(database: Database): WebhookLog {
  const listeners = new Map<string, Set<(entry: WebhookEntry) => void>>();

  return {
    add(personId, news) {
      const dated = { ...news, at: new Date().toISOString() };
      const entry = JSON.stringify(dated);
      database.run('INSERT INTO webhook_log (person_id, entry) VALUES (?, ?)', [personId, entry]);
      const id = Number(database.get('SELECT last_insert_rowid() AS id')?.id);
      database.run(
        `DELETE FROM webhook_log WHERE person_id = ? AND id NOT IN
           (SELECT id FROM webhook_log WHERE person_id = ? ORDER BY id DESC LIMIT ?)`,
        [personId, personId, KEPT_PER_PERSON],
      );
      for (const listener of listeners.get(personId) ?? []) listener({ ...dated, id });
    },
    after(personId, id) {
      const rows = database.all(
        'SELECT id, entry FROM webhook_log WHERE person_id = ? AND id > ? ORDER BY id',
        [personId, id],
      );
      return rows.map((row) => ({ ...JSON.parse(String(row.entry)), id: Number(row.id) }));
    },
    listen(personId, listener) {
      const ofPerson = listeners.get(personId) ?? new Set();
      listeners.set(personId, ofPerson.add(listener));
      return () => ofPerson.delete(listener);
    },
    clear(personId) {
      database.run('DELETE FROM webhook_log WHERE person_id = ?', [personId]);
    },
  };
}
