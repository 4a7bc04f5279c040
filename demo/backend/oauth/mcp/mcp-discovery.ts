import {
  type AuthorizationServer,
  discoveryRequest,
  processDiscoveryResponse,
  processResourceDiscoveryResponse,
  type ResourceServer,
  resourceDiscoveryRequest,
} from 'oauth4webapi';
import type { Backend } from '../../backend.js';
import { isProtectedAddress, protocolOptions } from './discovered-address.js';

/** What an MCP server and its authorization server say about signing in. */
export interface McpServer {
  /** Names the server in requests for tokens. */
  readonly resource: string;
  readonly scopes: readonly string[];
  readonly issuer: string;
  /** The authorization server names itself in each callback. */
  readonly sendsIssuer: boolean;
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
  readonly registrationEndpoint: string;
  /** How clients prove themselves at the token endpoint. */
  readonly clientAuthMethods: readonly string[];
}

/**
 * Finds out how to sign in to an MCP server. Returns nothing when it does not say so, when its authorization server
 * registers no clients or does without PKCE, or when an address is not one to talk to.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9728 and https://www.rfc-editor.org/rfc/rfc8414
 */
export async function discoverMcpServer(backend: Backend, address: string): Promise<McpServer | undefined> {
  const resource = isProtectedAddress(address) ? await protectedResource(backend, address) : undefined;
  const issuer = resource?.authorization_servers?.[0];
  if (resource === undefined || issuer === undefined) return undefined;
  const server = await authorizationServer(backend, issuer);
  return server && mcpServerOf(resource, server);
}

async function protectedResource(backend: Backend, address: string): Promise<ResourceServer | undefined> {
  // Many servers describe only their whole origin.
  for (const identifier of new Set([new URL(address).href, `${new URL(address).origin}/`])) {
    const url = new URL(identifier);
    try {
      const response = await resourceDiscoveryRequest(url, protocolOptions(backend, identifier));
      return await processResourceDiscoveryResponse(url, response);
    } catch {
      // Not described there.
    }
  }
  return undefined;
}

async function authorizationServer(
  backend: Backend,
  issuer: string,
): Promise<AuthorizationServer | undefined> {
  for (const algorithm of ['oauth2', 'oidc'] as const) {
    try {
      const options = { ...protocolOptions(backend, issuer), algorithm };
      return await processDiscoveryResponse(
        new URL(issuer),
        await discoveryRequest(new URL(issuer), options),
      );
    } catch {
      // Not described there.
    }
  }
  return undefined;
}

function mcpServerOf(resource: ResourceServer, server: AuthorizationServer): McpServer | undefined {
  const {
    authorization_endpoint: authorizationEndpoint = '',
    token_endpoint: tokenEndpoint = '',
    registration_endpoint: registrationEndpoint = '',
    code_challenge_methods_supported: challengeMethods = [],
    token_endpoint_auth_methods_supported: clientAuthMethods = ['client_secret_basic'],
  } = server;
  if (!challengeMethods.includes('S256')) return undefined;
  if (![authorizationEndpoint, tokenEndpoint, registrationEndpoint].every(isProtectedAddress))
    return undefined;
  return {
    resource: resource.resource,
    scopes: resource.scopes_supported ?? [],
    issuer: server.issuer,
    sendsIssuer: server.authorization_response_iss_parameter_supported === true,
    authorizationEndpoint,
    tokenEndpoint,
    registrationEndpoint,
    clientAuthMethods,
  };
}
