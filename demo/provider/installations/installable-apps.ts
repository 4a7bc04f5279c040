import type { IntegrationCredentials } from '../../backend/storage/integrations.js';
import type { Keys } from '../keys.js';

/** An app that people install into their organisations, as its developer registered it. */
export interface InstallableApp {
  readonly id: string;
  /** Its name in addresses. */
  readonly slug: string;
  /** Where people are sent after an installation, below the address of the API. */
  readonly setupPath: string;
  /** People who install it sign in with it as well. */
  readonly signsIn: boolean;
  /** Where the developer wants to hear about installations, as the key of an integration of the API. */
  readonly webhook?: { readonly integrationKey: string; readonly secret: string };
}

/** The app that acts on its own. */
export const plainApp: InstallableApp = {
  id: '10001',
  slug: 'acme',
  setupPath: '/app-auth/connect',
  signsIn: false,
};

/** The app that acts on its own and for the person. Nothing outside a demo is protected by its secrets. */
export const oauthApp = {
  id: '10002',
  slug: 'acme-with-sign-in',
  setupPath: '/oauth/callback',
  signsIn: true,
  clientId: 'acme-app',
  clientSecret: 'acme-app-secret',
  webhook: { integrationKey: 'demo-app-oauth', secret: 'acme-app-webhook-secret' },
} as const satisfies InstallableApp & Record<string, unknown>;

/** All apps of the directory. */
export const installableApps: readonly InstallableApp[] = [plainApp, oauthApp];

/** Names the key pair that the apps sign with. */
export const APP_KEY = 'app';

/** Returns what the developer of the apps knows of them, by auth mode. */
export function installableAppSettings(
  keys: Keys,
  url: string,
): Readonly<Record<'APP' | 'CUSTOM', IntegrationCredentials>> {
  const privateKey = keys.rsa(APP_KEY).export({ type: 'pkcs1', format: 'pem' }).toString();
  return {
    APP: {
      type: 'APP',
      app_id: plainApp.id,
      app_link: `${url}/apps/${plainApp.slug}`,
      private_key: privateKey,
    },
    CUSTOM: {
      type: 'CUSTOM',
      client_id: oauthApp.clientId,
      client_secret: oauthApp.clientSecret,
      app_id: oauthApp.id,
      app_link: `${url}/apps/${oauthApp.slug}`,
      private_key: privateKey,
    },
  };
}
