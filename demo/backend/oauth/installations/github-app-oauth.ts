import { z } from 'zod';
import type { Backend } from '../../backend.js';
import { acquireAppToken } from '../../credentials/app-token.js';
import { type ProviderAccess, providerRequest } from '../../proxy/provider-request.js';
import { OAuthClient, requestTokens, type Tokens } from '../oauth2/token-request.js';
import {
  type AttemptFailure,
  type FinishRequest,
  failedAttempt,
  type NewConnection,
  type PopupMode,
} from '../popup-mode.js';
import { missingInCallback } from '../provider-error.js';
import { findByConfig } from './connection-by-config.js';
import { startInstallation } from './start-installation.js';

const User = z.object({ login: z.string().min(1) });

/**
 * Installs an app in which the person signs in as well. An installation that is known renews its connection; one that
 * an owner has to approve first leaves a connection that waits.
 *
 * @see https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-user-access-token-for-a-github-app
 */
export const githubAppOauth: PopupMode = {
  needsApp: true,
  setsStateCookie: true,
  start: startInstallation,
  async finish(backend, request) {
    const { integration, query } = request;
    const installationId = textOf(query.installation_id);
    const code = textOf(query.code);
    if (installationId !== undefined) {
      const wanted = { installation_id: installationId };
      const isKnown = findByConfig(backend, [integration.uniqueKey], wanted) !== undefined;
      if (isKnown || (query.setup_action === 'update' && code === undefined)) {
        const finished = await finishInstalled(backend, request, installationId);
        const known = findByConfig(backend, [integration.uniqueKey], wanted);
        if (!finished.ok || known === undefined) return finished;
        const { user = null } = known.credentials;
        return {
          ...finished,
          credentials: { ...finished.credentials, user },
          connectionId: known.connectionId,
        };
      }
    }
    if (code === undefined) return missingInCallback(query, 'authorization code');

    const tokens = await exchangeUserCode(backend, request, code);
    if (!tokens.ok) return failedAttempt('unknown_err', tokens.description);
    const { credentials: user } = tokens;
    if (installationId !== undefined) {
      const finished = await finishInstalled(backend, request, installationId);
      return finished.ok
        ? { ...finished, credentials: { ...finished.credentials, user }, tookTwoSteps: true }
        : finished;
    }
    // The provider's report of the installation names only the person who asked for it.
    const handle = await askForLogin(backend, { ...request, ...request.attempt, credentials: user });
    if (handle === undefined)
      return failedAttempt('unknown_err', 'The provider did not tell who asked for the installation.');
    return { ok: true, credentials: user, connectionConfig: { pending: true, handle }, isPending: true };
  },
};

async function finishInstalled(
  backend: Backend,
  { provider, integration, attempt }: FinishRequest,
  installationId: string,
): Promise<NewConnection | AttemptFailure> {
  const connectionConfig = { ...attempt.connectionConfig, installation_id: installationId };
  const acquired = await acquireAppToken(backend, { provider, integration, connectionConfig, typed: {} });
  if (!acquired.ok) {
    const { code, message = '' } = acquired.refusal.error;
    return failedAttempt(code, message);
  }
  // Without a value it is not stored: whoever waited before does not any more.
  return {
    ok: true,
    credentials: acquired.credentials,
    connectionConfig: { installation_id: installationId, pending: undefined },
  };
}

async function exchangeUserCode(
  backend: Backend,
  { provider, integration, attempt }: FinishRequest,
  code: string,
): Promise<Tokens> {
  const client = OAuthClient.safeParse(integration.credentials);
  const { token_url: url } = provider;
  if (!client.success || typeof url !== 'object')
    return { ok: false, description: `The integration "${integration.uniqueKey}" has no OAuth app.` };
  return requestTokens(backend, {
    provider,
    url: url.OAUTH2,
    client: client.data,
    connectionConfig: attempt.connectionConfig,
    params: { ...provider.token_params, grant_type: 'authorization_code', code },
  });
}

/** @see https://docs.github.com/en/rest/users/users#get-the-authenticated-user */
async function askForLogin(backend: Backend, access: ProviderAccess): Promise<string | undefined> {
  const request = providerRequest(access, { method: 'GET', path: '/user', headers: {} });
  if (!request.ok) return undefined;
  try {
    const response = await backend.outbound(request.url, request.init);
    return User.safeParse(await response.json()).data?.login;
  } catch {
    return undefined;
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
