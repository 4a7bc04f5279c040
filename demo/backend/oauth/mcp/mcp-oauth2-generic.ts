import { textsIn } from '../../texts-in.js';
import { askForCode, exchangeCode } from '../oauth2/authorization-code.js';
import { type FinishRequest, failedAttempt, type PopupMode } from '../popup-mode.js';
import { registerClient } from './client-registration.js';
import { type DiscoveredConfig, discoveredProvider } from './discovered-provider.js';
import { discoverMcpServer, type McpServer } from './mcp-discovery.js';

/**
 * Signs in to the MCP server that a person names. Where and how is discovered, and a client is registered for the
 * attempt.
 *
 * @see https://modelcontextprotocol.io/specification/2025-06-18/basic/authorization
 */
export const mcpOauth2Generic: PopupMode = {
  needsApp: false,
  setsStateCookie: true,

  async start(backend, request) {
    const { integration } = request;
    const { mcp_server_url: address } = request.connectionConfig;
    if (typeof address !== 'string' || address === '')
      return failedAttempt('url_param_err', 'The address of an MCP server is needed as mcp_server_url.');
    const server = await discoverMcpServer(backend, address);
    if (server === undefined)
      return failedAttempt('unknown_err', 'The MCP server does not say how to sign in to it.');
    const registered = await registerClient(backend, integration, {
      url: server.registrationEndpoint,
      params: { token_endpoint_auth_method: clientAuthMethod(server) },
    });
    if (!registered.ok) return registered;

    const discovered: DiscoveredConfig = {
      authorization_endpoint: server.authorizationEndpoint,
      token_endpoint: server.tokenEndpoint,
      resource: server.resource,
    };
    const connectionConfig = { ...request.connectionConfig, ...discovered };
    const provider = discoveredProvider(request.provider, connectionConfig);
    const { client } = registered;
    const asked = { client, isClientOwn: true, scopes: server.scopes.join(',') };
    const started = askForCode(backend, { ...request, provider, connectionConfig }, asked);
    if (!started.ok || !('url' in started)) return started;
    const { issuer, sendsIssuer } = server;
    return {
      ...started,
      secrets: { ...started.secrets, issuer, ...(sendsIssuer && { sendsIssuer: 'yes' }) },
    };
  },

  async finish(backend, request) {
    if (!isFromIssuer(request))
      return failedAttempt(
        'callback_err',
        'Another authorization server answered than the one that was asked.',
      );
    const provider = discoveredProvider(request.provider, request.attempt.connectionConfig);
    return exchangeCode(backend, { ...request, provider });
  },
};

function clientAuthMethod({ clientAuthMethods }: McpServer): string {
  const known = ['client_secret_post', 'client_secret_basic', 'none'];
  return known.find((method) => clientAuthMethods.includes(method)) ?? 'none';
}

/**
 * Tells whether the callback comes from the server that the person was sent to. A server of somebody's choice could send
 * people on to another one, and get the code of that one here.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9207
 */
function isFromIssuer({ attempt, query }: FinishRequest): boolean {
  const { issuer, sendsIssuer } = attempt.secrets;
  const { iss } = textsIn(query);
  return iss === undefined ? sendsIssuer === undefined : iss === issuer;
}
