import { demoClient } from './demo-client.js';
import type { Keys } from './keys.js';

/**
 * What the provider's developer pages would show: the apps that a developer registered there, and the accounts of people
 * who use them. Everything is made up, and known to everyone who reads this.
 */
export interface DeveloperSettings {
  /** By auth mode: what goes into an integration's credentials. */
  readonly apps: Readonly<Record<string, DeveloperApp>>;
  /** By auth mode: what goes into an integration's own config. */
  readonly integrationConfigs: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By provider of the catalogue: what a person types. */
  readonly accounts: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** An app as its developer knows it. */
export type DeveloperApp =
  | {
      readonly type: 'OAUTH1' | 'OAUTH2' | 'MCP_OAUTH2' | 'TBA';
      readonly client_id: string;
      readonly client_secret: string;
      readonly scopes: string;
    }
  | {
      readonly type: 'APP';
      readonly app_id: string;
      readonly app_link: string;
      readonly private_key: string;
    }
  | {
      readonly type: 'CUSTOM';
      readonly client_id: string;
      readonly client_secret: string;
      readonly app_id: string;
      readonly app_link: string;
      readonly private_key: string;
    }
  | {
      readonly type: 'INSTALL_PLUGIN';
      readonly app_link: string;
      readonly username: string;
      readonly password: string;
    };

/** Returns the settings of a provider. Each part of the provider says in its own file what it knows. */
export function developerSettings(_keys: Keys): DeveloperSettings {
  return {
    apps: {
      OAUTH2: {
        type: 'OAUTH2',
        client_id: demoClient.clientId,
        client_secret: demoClient.clientSecret,
        scopes: '',
      },
    },
    integrationConfigs: {},
    accounts: {
      'demo-api-key': { apiKey: 'good-key' },
      'demo-basic': { username: 'good', password: 'good' },
    },
  };
}
