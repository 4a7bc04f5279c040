import type { Provider } from '../../catalogue.js';
import { askForCode, exchangeCode } from '../oauth2/authorization-code.js';
import { oauth2 } from '../oauth2/oauth2.js';
import type { PopupMode } from '../popup-mode.js';
import { registerClient } from './client-registration.js';

/**
 * Signs in to an MCP server whose authorization server is known: as the integration's developer app, or as a client
 * that is registered for the attempt. Always with PKCE.
 *
 * @see https://modelcontextprotocol.io/specification/2025-06-18/basic/authorization
 */
export const mcpOauth2: PopupMode = {
  needsApp: false,
  setsStateCookie: true,

  async start(backend, request) {
    const { integration } = request;
    const provider = withPkce(request.provider);
    if (provider.client_registration !== 'dynamic') return oauth2.start(backend, { ...request, provider });
    const { registration_url: url = '', registration_params: params, default_scopes: scopes = [] } = provider;
    const registered = await registerClient(backend, integration, { url, params });
    if (!registered.ok) return registered;
    const { client } = registered;
    const asked = { client, isClientOwn: true, scopes: scopes.join(',') };
    return askForCode(backend, { ...request, provider }, asked);
  },

  finish(backend, request) {
    return exchangeCode(backend, { ...request, provider: withPkce(request.provider) });
  },
};

function withPkce(provider: Provider): Provider {
  return { ...provider, disable_pkce: false };
}
