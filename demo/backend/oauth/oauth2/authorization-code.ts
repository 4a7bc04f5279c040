import { randomBytes } from 'node:crypto';
import type { Backend } from '../../backend.js';
import { textsIn } from '../../texts-in.js';
import {
  type Finished,
  type FinishRequest,
  failedAttempt,
  type Started,
  type StartRequest,
  withoutApp,
} from '../popup-mode.js';
import { missingInCallback } from '../provider-error.js';
import { authorizationUrl } from './authorization-url.js';
import { metadataInCallback } from './callback-metadata.js';
import { OAuthClient, requestTokens } from './token-request.js';

/** With what a person is sent to a provider. */
export interface CodeRequest {
  readonly client: OAuthClient;
  /** The client is this connection's own and not the integration's. */
  readonly isClientOwn: boolean;
  /** Joined by commas; the session may ask for others. */
  readonly scopes: string;
}

/**
 * Sends a person to a provider that gives an authorization code.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.1 and https://www.rfc-editor.org/rfc/rfc7636 for PKCE
 */
export function askForCode(
  backend: Backend,
  { provider, integration, session, connectionConfig, query, state }: StartRequest,
  { client, isClientOwn, scopes }: CodeRequest,
): Started {
  const presets = session.configDefaults?.[integration.uniqueKey];
  const scopesOverride = presets?.connection_config?.oauth_scopes_override;
  const codeVerifier = randomBytes(32).toString('base64url');
  const address = authorizationUrl({
    provider,
    clientId: client.client_id,
    scopes: typeof scopesOverride === 'string' ? scopesOverride : scopes,
    connectionConfig,
    authorizationParams: {
      ...(presets?.authorization_params ?? textsIn(query.authorization_params)),
      // Slack alone tells the scopes of a person from those of its bot.
      ...(provider.name === 'slack' && presets?.user_scopes && { user_scope: presets.user_scopes }),
    },
    redirectUri: backend.callbackUrl(),
    state,
    codeVerifier,
  });
  if (!address.ok) {
    const description = `The address of ${provider.display_name} needs a value for ${address.missing}.`;
    return failedAttempt('url_param_err', description);
  }
  const secrets = { codeVerifier, ...(isClientOwn && { client: JSON.stringify(client) }) };
  return { ok: true, url: address.url, secrets, connectionConfig };
}

/** Exchanges the code that a person came back with. A client of the connection's own stays with its credentials. */
export async function exchangeCode(
  backend: Backend,
  { provider, integration, attempt, query }: FinishRequest,
): Promise<Finished> {
  const code = query[provider.authorization_code_param_in_callback ?? 'code'];
  if (typeof code !== 'string' || code === '') return missingInCallback(query, 'authorization code');
  const { codeVerifier, client: ownClient } = attempt.secrets;
  const own = ownClient === undefined ? undefined : OAuthClient.parse(JSON.parse(ownClient));
  const client = own ?? OAuthClient.safeParse(integration.credentials).data;
  if (client === undefined) return withoutApp(integration);
  const tokens = await requestTokens(backend, {
    provider,
    client,
    connectionConfig: attempt.connectionConfig,
    params: {
      ...provider.token_params,
      grant_type: 'authorization_code',
      code,
      redirect_uri: backend.callbackUrl(),
      ...(!provider.disable_pkce && { code_verifier: codeVerifier }),
    },
  });
  if (!tokens.ok) return failedAttempt('unknown_err', tokens.description);
  return {
    ok: true,
    credentials: { ...tokens.credentials, ...(own && { config_override: own }) },
    connectionConfig: { ...metadataInCallback(provider, query), ...tokens.connectionConfig },
  };
}
