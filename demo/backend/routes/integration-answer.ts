import { providerWebhookUrl } from '../../provider-webhooks.js';
import type { Backend } from '../backend.js';
import type { Provider } from '../catalogue.js';
import type { Integration } from '../storage/integrations.js';
import { logoUrl } from './logos.js';

/** What an answer tells only when it is asked for. */
export type Included = 'webhook' | 'credentials';

/** Tells an integration, or nothing when its provider is no longer in the catalogue. */
export function integrationAnswer(
  backend: Backend,
  integration: Integration,
  include: readonly Included[] = [],
) {
  const provider = backend.catalogue.find(integration.provider);
  if (provider === undefined) return undefined;
  return {
    unique_key: integration.uniqueKey,
    provider: integration.provider,
    display_name: integration.displayName ?? provider.display_name,
    logo: logoUrl(backend, provider.name),
    ...(include.includes('webhook') && { webhook_url: webhookUrl(backend, provider, integration) }),
    ...(include.includes('credentials') && { credentials: credentialsAnswer(integration) }),
    ...presetsAnswer(provider, integration),
    forward_webhooks: integration.forwardWebhooks,
    created_at: integration.createdAt,
    updated_at: integration.updatedAt,
  };
}

/** Where a provider that has webhooks sends them. */
function webhookUrl(
  backend: Backend,
  { webhook_routing_script: script }: Provider,
  { uniqueKey }: Integration,
) {
  return script === undefined ? null : providerWebhookUrl(backend.url(), uniqueKey);
}

function credentialsAnswer({ credentials }: Integration) {
  switch (credentials?.type) {
    case 'OAUTH1':
    case 'OAUTH2':
    case 'TBA': {
      const { type, client_id, client_secret, scopes, webhook_secret = null } = credentials;
      return { type, client_id, client_secret, scopes, webhook_secret };
    }
    case 'APP': {
      const { type, app_id, private_key, app_link } = credentials;
      return { type, app_id, private_key, app_link };
    }
    case 'CUSTOM': {
      const { type, client_id, client_secret, app_id, app_link, private_key } = credentials;
      return { type, client_id, client_secret, app_id, app_link, private_key };
    }
    default:
      return null;
  }
}

/** Tells what the owner's config changes about the form. Of values that are credentials only the names are told. */
function presetsAnswer(
  { auth_mode: authMode, integration_config: fields }: Provider,
  { custom }: Integration,
) {
  if (fields === undefined) return {};
  const preset = Object.keys(fields).filter((name) => custom[name]);
  return {
    ...(custom.keyLabel && { credentials_label: { apiKey: custom.keyLabel } }),
    ...(authMode === 'TWO_STEP' && preset.length > 0 && { preconfigured_credentials: preset }),
  };
}
