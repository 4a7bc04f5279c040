import type { Database } from 'node-sqlite3-wasm';
import type Provider from 'oidc-provider';
import type { DeveloperSettings } from './developer-settings.js';
import type { Keys } from './keys.js';

/** What the provider's parts work with. */
export interface ProviderContext {
  /** Without a trailing slash. */
  readonly url: string;
  /** Of the API that people connect through, without a trailing slash. */
  readonly apiUrl: string;
  readonly database: Database;
  readonly authorizationServer: Provider;
  readonly settings: DeveloperSettings;
  readonly keys: Keys;
}
