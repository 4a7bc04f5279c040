import type { IntegrationCredentials } from '../backend/storage/integrations.js';
import { installableAppSettings, oauthApp } from './installations/installable-apps.js';
import { pluginSettings } from './installations/plugin.js';
import type { Keys } from './keys.js';
import { machineAccount, signingMachineAccount } from './oauth2/client-credentials.js';
import { demoClient, shortLivedClient } from './oauth2/demo-client.js';
import { oauth1App } from './signed/oauth1.js';
import { tbaAccount, tbaApp } from './signed/tba.js';
import { wsseAccount } from './signed/wsse.js';
import { awsAccount, awsOwner } from './tokens/aws.js';
import { billAccount } from './tokens/bill.js';
import { issuerAccount, sharedKeyAccount } from './tokens/jwt-api.js';
import { assertionAccount, ticketAccount, ticketApp } from './tokens/two-step.js';

/**
 * What the provider's developer pages would show: the apps that a developer registered there, and the accounts of people
 * who use them. Everything is made up, and known to everyone who reads this.
 */
export interface DeveloperSettings {
  /** By provider of the catalogue, or else by auth mode: what goes into an integration's credentials. */
  readonly apps: Readonly<Record<string, IntegrationCredentials>>;
  /** By auth mode: what goes into an integration's own config. */
  readonly integrationConfigs: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By provider of the catalogue: what a person types. */
  readonly accounts: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Returns the settings of a provider. Each part of the provider says in its own file what it knows. */
export function developerSettings(keys: Keys, url: string): DeveloperSettings {
  return {
    apps: {
      OAUTH1: oauth1App,
      TBA: tbaApp,
      OAUTH2: appOf('OAUTH2', demoClient),
      'demo-oauth2-short-lived': appOf('OAUTH2', shortLivedClient),
      'demo-mcp-static': appOf('MCP_OAUTH2', demoClient),
      INSTALL_PLUGIN: pluginSettings(url),
      ...installableAppSettings(keys, url),
    },
    integrationConfigs: {
      AWS_SIGV4: awsOwner,
      TWO_STEP: ticketApp,
      CUSTOM: { webhookSecret: oauthApp.webhook.secret },
      MCP_OAUTH2: { oauth_client_name: demoClient.name },
      MCP_OAUTH2_GENERIC: { oauth_client_name: demoClient.name },
    },
    accounts: {
      'demo-aws-sigv4': awsAccount,
      'demo-bill': billAccount,
      'demo-jwt': issuerAccount(keys),
      'demo-jwt-hmac': sharedKeyAccount,
      'demo-oauth2-cc': machineAccount,
      'demo-oauth2-cc-jwt': signingMachineAccount(keys),
      'demo-two-step': ticketAccount,
      'demo-two-step-assertion': assertionAccount(keys),
      'demo-two-step-service-account': assertionAccount(keys),
      'demo-api-key': { apiKey: 'good-key' },
      'demo-basic': { username: 'good', password: 'good' },
      'demo-signature': wsseAccount,
      'demo-tba': tbaAccount,
    },
  };
}

function appOf(
  type: 'OAUTH2' | 'MCP_OAUTH2',
  { clientId, clientSecret }: Record<'clientId' | 'clientSecret', string>,
): IntegrationCredentials {
  return { type, client_id: clientId, client_secret: clientSecret, scopes: '' };
}
