import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono } from 'hono';
import { account } from '../account.js';
import { bearerIn } from '../bearer.js';
import type { ProviderContext } from '../provider-context.js';

const PATH = '/api/mcp';
const SCOPES = ['read', 'write'];

/** Returns how requests for tokens name the MCP server of a provider. */
export function mcpResource(providerUrl: string): string {
  return providerUrl + PATH;
}

/** Describes the MCP server to the authorization server; its tokens are looked up, so they can stay opaque. */
export function mcpResourceServer(resource: string) {
  return { audience: resource, scope: SCOPES.join(' '), accessTokenFormat: 'opaque' } as const;
}

/**
 * Offers an MCP server as far as signing in goes: who asks without a token is told where to get one, and a token has to
 * be meant for this server.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9728#section-5 and https://www.rfc-editor.org/rfc/rfc8414#section-3
 */
export function mcp({ url, authorizationServer }: ProviderContext): Hono {
  const routes = new Hono();
  const resource = mcpResource(url);
  const metadataPath = `/.well-known/oauth-protected-resource${PATH}`;

  routes.get(metadataPath, (c) =>
    c.json({
      resource,
      authorization_servers: [url],
      scopes_supported: SCOPES,
      bearer_methods_supported: ['header'],
    }),
  );

  const oauth = authorizationServer.callback();
  routes.get('/.well-known/oauth-authorization-server', async (c) => {
    const { incoming, outgoing } = c.env as HttpBindings;
    // The same document under the name that OAuth without OpenID Connect has for it.
    incoming.url = '/.well-known/openid-configuration';
    await oauth(incoming, outgoing);
    return RESPONSE_ALREADY_SENT;
  });

  routes.all(`${PATH}/*`, async (c) => {
    const bearer = bearerIn(c);
    const token = bearer === '' ? undefined : await authorizationServer.AccessToken.find(bearer);
    if (!token?.isValid || token.aud !== resource) {
      const error = bearer === '' ? '' : ', error="invalid_token"';
      const challenge = `Bearer resource_metadata="${url}${metadataPath}"${error}`;
      return c.json({ error: 'invalid_token' }, 401, { 'WWW-Authenticate': challenge });
    }
    if (c.req.path !== `${PATH}/me`) return c.json({ error: 'not_found' }, 404);
    return c.json(account(token.accountId, 'Agent'));
  });

  return routes;
}
