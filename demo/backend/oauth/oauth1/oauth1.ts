import type { Provider } from '../../catalogue.js';
import { isWebAddress } from '../../proxy/provider-request.js';
import type { Integration } from '../../storage/integrations.js';
import { fillUrlTemplate } from '../../template.js';
import { failedAttempt, type PopupMode, withoutApp } from '../popup-mode.js';
import { missingInCallback } from '../provider-error.js';
import type { OAuth1Key, Signatory } from './oauth1-header.js';
import { requestOAuth1Token } from './oauth1-token.js';

/**
 * Signs in with OAuth 1.0a, where each step has a token of its own.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5849#section-2
 */
export const oauth1: PopupMode = {
  needsApp: true,
  setsStateCookie: false,

  async start(backend, { provider, integration, connectionConfig, state }) {
    const signatory = signatoryOf(provider, integration);
    if (signatory === undefined) return withoutApp(integration);
    const requestUrl = addressOf(provider.request_url, connectionConfig);
    const page = addressOf(provider.authorization_url, connectionConfig);
    // The token is exchanged there later; better to learn now that its address lacks something.
    const tokenUrl = addressOf(provider.token_url, connectionConfig);
    if (requestUrl === undefined || page === undefined || tokenUrl === undefined)
      return failedAttempt('url_param_err', `An address of ${provider.display_name} lacks a value.`);

    const callback = new URL(backend.callbackUrl());
    callback.searchParams.set('state', state);
    const answer = await requestOAuth1Token(backend, {
      url: requestUrl.href,
      signatory,
      params: { oauth_callback: callback.href },
      form: provider.request_params,
    });
    if (!answer.ok) return failedAttempt('token_err', answer.description);

    page.searchParams.set('oauth_token', answer.token.key);
    for (const [name, value] of Object.entries(provider.authorization_params ?? {}))
      page.searchParams.set(name, String(value));
    return { ok: true, url: page.href, secrets: { ...answer.token } };
  },

  async finish(backend, { provider, integration, attempt, query }) {
    const { oauth_token: key, oauth_verifier: verifier } = query;
    if (typeof key !== 'string' || typeof verifier !== 'string' || verifier === '')
      return missingInCallback(query, 'token with a verifier');
    const { key: issuedKey, secret } = attempt.secrets;
    if (key !== issuedKey || secret === undefined)
      return failedAttempt('callback_err', 'The provider sent the token of another sign-in.');
    const signatory = signatoryOf(provider, integration, { key, secret });
    if (signatory === undefined) return withoutApp(integration);
    const url = addressOf(provider.token_url, attempt.connectionConfig);
    if (url === undefined)
      return failedAttempt('unknown_err', `An address of ${provider.display_name} lacks a value.`);

    const params = { oauth_verifier: verifier };
    const answer = await requestOAuth1Token(backend, { url: url.href, signatory, params });
    if (!answer.ok) return failedAttempt('unknown_err', answer.description);
    const { token, raw } = answer;
    return {
      ok: true,
      credentials: { type: 'OAUTH1', oauth_token: token.key, oauth_token_secret: token.secret, raw },
    };
  },
};

function signatoryOf(
  { signature_method: signatureMethod = 'HMAC-SHA1' }: Provider,
  { credentials: app }: Integration,
  token?: OAuth1Key,
): Signatory | undefined {
  if (app === null || !('client_secret' in app)) return undefined;
  return { consumer: { key: app.client_id, secret: app.client_secret }, token, signatureMethod };
}

function addressOf(
  template: Provider['token_url'],
  connectionConfig: Readonly<Record<string, unknown>>,
): URL | undefined {
  const filled = fillUrlTemplate(typeof template === 'string' ? template : '', { connectionConfig });
  return filled.ok && isWebAddress(filled.text) ? new URL(filled.text) : undefined;
}
