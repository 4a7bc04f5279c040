import type { Provider } from '../../catalogue.js';

/** Where a connection's config keeps what was discovered of its MCP server. */
export interface DiscoveredConfig {
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
  readonly resource: string;
}

/**
 * Completes the template of a provider that is discovered anew for each connection, with what the connection's config
 * keeps of it. Other templates stay as they are.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8707#section-2 for `resource`, which every request names
 */
export function discoveredProvider(
  provider: Provider,
  { resource }: Readonly<Record<string, unknown>>,
): Provider {
  if (provider.auth_mode !== 'MCP_OAUTH2_GENERIC') return provider;
  return {
    ...provider,
    // biome-ignore-start lint/suspicious/noTemplateCurlyInString: the placeholders of a provider template
    authorization_url: '${connectionConfig.authorization_endpoint}',
    token_url: '${connectionConfig.token_endpoint}',
    // biome-ignore-end lint/suspicious/noTemplateCurlyInString: the placeholders of a provider template
    disable_pkce: false,
    authorization_params: { ...provider.authorization_params, resource: String(resource) },
    token_params: { resource },
    refresh_params: { resource },
  };
}
