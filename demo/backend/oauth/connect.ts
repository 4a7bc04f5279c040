import { randomBytes, randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import type { Backend } from '../backend.js';
import type { Provider } from '../catalogue.js';
import { requireSessionInQuery } from '../http/authentication.js';
import { readQuery } from '../http/query.js';
import { connectionConfigOf, refuseChosenConnectionId, refuseForbidden } from '../routes/auth-request.js';
import { type AttemptAddress, failAttempt } from './attempt-end.js';
import { authorizationUrl } from './authorization-url.js';

const STATE_COOKIE_SECONDS = 3600;

/**
 * Offers the address that a popup is opened at. What concerns the caller's right is answered as JSON in the popup and
 * never reaches the result socket; what concerns the integration is told on the socket.
 */
export function oauthConnectRoute(backend: Backend) {
  return new Hono().get('/oauth/connect/:key', requireSessionInQuery(backend), (c) => {
    const chosenId = refuseChosenConnectionId(c);
    if (chosenId !== undefined) return chosenId;

    const { session } = c.var;
    const integrationKey = c.req.param('key');
    const attempt = { socketId: socketIdOf(c), integrationKey, connectionId: randomUUID() as string };
    const fail = (type: string, description: string) =>
      failAttempt(c, backend, attempt, { type, description });

    const integration = backend.storage.integrations.find(integrationKey);
    if (integration === undefined)
      return fail('provider_config_err', `There is no integration "${integrationKey}".`);
    const provider = backend.catalogue.find(integration.provider);
    if (provider === undefined)
      return fail('unknown_config_key', `There is no provider "${integration.provider}".`);
    const forbidden = refuseForbidden(c, backend, session, integration);
    if (forbidden !== undefined) return forbidden;
    if (session.connectionId !== null) attempt.connectionId = session.connectionId;

    const app = integration.credentials;
    if (!app?.client_id || !app.client_secret)
      return fail('provider_config_err', `The integration "${integrationKey}" has no OAuth app.`);
    if (provider.auth_mode !== 'OAUTH2' || provider.installation === 'outbound')
      return fail('auth_mode_err', `${provider.auth_mode} does not connect in a popup here.`);
    const grantType = provider.token_params?.grant_type ?? 'authorization_code';
    if (grantType !== 'authorization_code')
      return fail('grant_type_err', `A popup cannot serve the grant type "${grantType}".`);

    const connectionConfig = connectionConfigOf(c, session, integration);
    const presets = session.configDefaults?.[integrationKey];
    const scopesOverride = presets?.connection_config?.oauth_scopes_override;
    const state = randomUUID();
    const codeVerifier = randomBytes(32).toString('base64url');
    const address = authorizationUrl({
      provider,
      app,
      connectionConfig,
      scopesOverride: typeof scopesOverride === 'string' ? scopesOverride : undefined,
      authorizationParams: presets?.authorization_params ?? textsIn(readQuery(c).authorization_params),
      redirectUri: `${backend.url()}/oauth/callback`,
      state,
      codeVerifier,
    });
    if (!address.ok) return fail('url_param_err', missingValue(provider, address.missing));

    backend.storage.authorizations.add(state, session.id, { ...attempt, connectionConfig, codeVerifier });
    setCookie(c, `oauth2-${state}`, '1', {
      maxAge: STATE_COOKIE_SECONDS,
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
    });
    return c.redirect(address.url, 302);
  });
}

function socketIdOf(c: Context): AttemptAddress['socketId'] {
  const { ws_client_id: id } = readQuery(c);
  return typeof id === 'string' ? id : null;
}

function missingValue(provider: Provider, name: string): string {
  return `The address of ${provider.display_name} needs a value for ${name}.`;
}

function textsIn(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, text]) => (typeof text === 'string' ? [[name, text]] : [])),
  );
}
