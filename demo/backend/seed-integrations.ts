import type { DeveloperSettings } from '../provider/developer-settings.js';
import type { Catalogue, Provider } from './catalogue.js';
import type { IntegrationCredentials } from './storage/integrations.js';
import type { Storage } from './storage.js';

/** Makes every provider of the catalogue an integration of its own name, with the developer app that it needs. */
export function seedIntegrations(storage: Storage, catalogue: Catalogue, settings: DeveloperSettings): void {
  for (const provider of catalogue.list()) {
    storage.integrations.seed({
      uniqueKey: provider.name,
      provider: provider.name,
      displayName: null,
      forwardWebhooks: true,
      credentials: developerAppOf(provider, settings),
      custom: settings.integrationConfigs[provider.auth_mode] ?? {},
    });
  }
}

/** Returns the app that the demo's developer has for a provider, if it has one. */
export function developerAppOf(
  { name, auth_mode: authMode, default_scopes: scopes = [] }: Provider,
  { apps }: DeveloperSettings,
): IntegrationCredentials | null {
  const app = apps[name] ?? apps[authMode];
  if (app === undefined) return null;
  return 'client_secret' in app && !('app_id' in app) ? { ...app, scopes: scopes.join(',') } : app;
}
