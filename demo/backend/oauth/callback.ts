import { type Context, Hono } from 'hono';
import type { Backend } from '../backend.js';
import { readQuery } from '../http/query.js';
import { isAuthorizationState } from '../identifiers.js';
import { callbackPage } from './callback-page.js';
import { finishAttempt } from './finish-attempt.js';
import { providerErrorIn } from './provider-error.js';

/** Where a callback has its state. The first is the standard's name, the others are those of single providers. */
const STATE_PARAMS = ['state', 'payload', 'customField'];

const APP_DIRECTORY = 'https://github.com';

/** Offers the address that providers send people back to. The state says who they are; there is no other proof. */
export function oauthCallbackRoute(backend: Backend) {
  return new Hono().get('/oauth/callback', async (c) => {
    const query = readQuery(c);
    const providerError = providerErrorIn(query);
    const state = STATE_PARAMS.map((name) => query[name]).find((value) => value !== undefined);
    // Somebody installed or changed an app at the provider, without having been sent there from here.
    if (state === undefined && query.installation_id !== undefined && query.setup_action !== undefined)
      return c.redirect(whereFrom(c), 302);
    if (typeof state !== 'string') return unaddressed(c, providerError, 'The provider sent no state.');
    if (!isAuthorizationState(state)) return unaddressed(c, providerError, 'invalid_oauth_state');
    const attempt = backend.storage.authorizations.take(state);
    if (attempt === undefined)
      return unaddressed(c, providerError, 'This sign-in was already used or is too old.');
    return finishAttempt(c, backend, attempt, query);
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

/** Returns the page from which a person came without having been sent by us: the provider's, as far as one knows. */
export function whereFrom(c: Context): string {
  const referer = c.req.header('referer') ?? '';
  return /^https?:\/\//.test(referer) && URL.canParse(referer) ? new URL(referer).href : APP_DIRECTORY;
}
