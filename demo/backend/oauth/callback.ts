import { type Context, Hono } from 'hono';
import type { Backend } from '../backend.js';
import { readQuery } from '../http/query.js';
import { isAuthorizationState } from '../identifiers.js';
import { recordConnection } from '../record-connection.js';
import { completeAttempt, failAttempt } from './attempt-end.js';
import { callbackPage } from './callback-page.js';
import { exchangeCode } from './code-exchange.js';

const PROVIDER_ERROR_PARAMS = [
  'error',
  'error_description',
  'error_reason',
  'error_uri',
  'status_code',
  'error_message',
];

/** Offers the address that providers send people back to. The state says who they are; there is no other proof. */
export function oauthCallbackRoute(backend: Backend) {
  return new Hono().get('/oauth/callback', async (c) => {
    const query = readQuery(c);
    const providerError = providerErrorIn(query);
    const state = query.state;
    if (typeof state !== 'string') return unaddressed(c, providerError, 'The provider sent no state.');
    if (!isAuthorizationState(state)) return unaddressed(c, providerError, 'invalid_oauth_state');
    const attempt = backend.storage.authorizations.take(state);
    if (attempt === undefined)
      return unaddressed(c, providerError, 'This sign-in was already used or is too old.');

    const { code } = query;
    if (typeof code !== 'string' || code === '') {
      const said = Object.entries(providerError).map(([name, value]) => `${name}: ${value}`);
      return failAttempt(c, backend, attempt, {
        type: 'callback_err',
        description: ['The provider sent no authorization code.', said.join('; ')].join(' ').trim(),
        ...(said.length > 0 && { pageMessage: JSON.stringify(providerError) }),
      });
    }

    const integration = backend.storage.integrations.find(attempt.integrationKey);
    const provider = integration && backend.catalogue.find(integration.provider);
    if (!integration?.credentials || provider === undefined) {
      const description = `The integration "${attempt.integrationKey}" is gone.`;
      return failAttempt(c, backend, attempt, { type: 'provider_config_err', description });
    }
    const exchanged = await exchangeCode({
      provider,
      app: integration.credentials,
      connectionConfig: attempt.connectionConfig,
      redirectUri: `${backend.url()}/oauth/callback`,
      code,
      codeVerifier: attempt.codeVerifier,
    });
    if (!exchanged.ok) {
      return failAttempt(c, backend, attempt, { type: 'unknown_err', description: exchanged.description });
    }

    const { connectSessions } = backend.storage;
    const session = attempt.sessionId === null ? undefined : connectSessions.findById(attempt.sessionId);
    recordConnection(backend, session, { ...attempt, credentials: exchanged.credentials, metadata: null });
    return completeAttempt(c, backend, attempt);
  });
}

/** Shows a failure that belongs to no attempt, so that no socket can be told. */
function unaddressed(
  c: Context,
  providerError: Readonly<Record<string, string>>,
  description: string,
): Response {
  const message = Object.keys(providerError).length > 0 ? JSON.stringify(providerError) : description;
  return callbackPage(c, { ok: false, message });
}

function providerErrorIn(query: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    PROVIDER_ERROR_PARAMS.flatMap((name) => {
      const value = query[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}
