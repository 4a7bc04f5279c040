import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { AdapterFactory, ClientMetadata } from 'oidc-provider';
import { InvalidTarget } from 'oidc-provider/lib/helpers/errors.js';
import { base, Check } from 'oidc-provider/lib/helpers/interaction_policy/index.js';
import { Provider } from 'oidc-provider/lib/provider.js';
import type { Keys } from '../keys.js';
import { errorPage, PAGE_HEADERS } from '../pages/pages.js';
import { machineClients } from './client-credentials.js';
import { demoClient, ownClient, shortLivedClient } from './demo-client.js';
import { mcpResource, mcpResourceServer } from './mcp.js';

const HOUR_S = 60 * 60;
const DAY_S = 24 * HOUR_S;

/** Creates the OAuth 2.0 authorization server, which knows some clients, lets others register, and demands PKCE of all. */
export function createAuthorizationServer(
  issuer: string,
  callbackUrls: readonly string[],
  adapter: AdapterFactory,
  keys: Keys,
): Provider {
  const server: Provider = new Provider(issuer, {
    adapter,
    clients: [
      ...[demoClient, shortLivedClient, ownClient].map(
        ({ clientId, clientSecret, name }): ClientMetadata => ({
          client_id: clientId,
          client_secret: clientSecret,
          client_name: name,
          redirect_uris: [...callbackUrls],
          grant_types: ['authorization_code', 'refresh_token'],
          response_types: ['code'],
          token_endpoint_auth_method: 'client_secret_post',
        }),
      ),
      ...machineClients(keys),
    ],
    cookies: { keys: [randomBytes(32).toString('hex')] },
    // Signing in once more, or out, takes no access from the apps that have it.
    expiresWithSession: () => false,
    extraParams: ['account', 'service'],
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      registration: { enabled: true, issueRegistrationAccessToken: false },
      resourceIndicators: {
        getResourceServerInfo: (_, resource) => {
          if (resource !== mcpResource(issuer)) throw new InvalidTarget();
          return mcpResourceServer(resource);
        },
      },
      rpInitiatedLogout: { enabled: false },
    },
    findAccount: (_, accountId) => ({ accountId, claims: () => ({ sub: accountId }) }),
    interactions: {
      policy: policyThatAlwaysAsks(),
      url: (_, { uid }) => `/interaction/${uid}`,
    },
    issueRefreshToken: (_, client) => client.grantTypeAllowed('refresh_token'),
    jwks: { keys: [signingKey()] },
    loadExistingGrant: (ctx) => {
      const grantId = ctx.oidc.result?.consent?.grantId;
      return grantId === undefined ? undefined : server.Grant.find(grantId);
    },
    pkce: { required: () => true },
    renderError: async (ctx, { error, error_description: description }) => {
      ctx.set(PAGE_HEADERS);
      ctx.type = 'html';
      ctx.body = String(await errorPage(description ?? error));
    },
    scopes: ['read', 'write'],
    ttl: {
      AccessToken: (_, __, { clientId }) => (clientId === shortLivedClient.clientId ? 600 : HOUR_S),
      AuthorizationCode: 60,
      ClientCredentials: HOUR_S,
      Grant: 14 * DAY_S,
      IdToken: HOUR_S,
      Interaction: HOUR_S,
      RefreshToken: 14 * DAY_S,
      Session: DAY_S,
    },
  });
  server.on('server_error', (ctx, { name, stack }) => {
    console.error(`The provider failed at ${ctx.path}: ${name}\n${stack?.split('\n').slice(1).join('\n')}`);
  });
  return server;
}

/** A consent given once is not remembered: in a demo it should be seen every time. */
function policyThatAlwaysAsks() {
  const policy = base();
  const always = new Check('always', 'consent is asked for every time', (ctx) => !ctx.oidc.result?.consent);
  policy.get('consent')?.checks.add(always);
  return policy;
}

function signingKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' };
}
