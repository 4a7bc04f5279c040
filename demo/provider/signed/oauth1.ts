import { type Context, Hono } from 'hono';
import type { IntegrationCredentials } from '../../backend/storage/integrations.js';
import { account } from '../account.js';
import { createNonces } from '../nonces.js';
import { demoClient } from '../oauth2/demo-client.js';
import { errorPage } from '../pages/pages.js';
import { showPage } from '../pages/show-page.js';
import type { ProviderContext } from '../provider-context.js';
import { oauth1Page } from './oauth1-pages.js';
import { refuseRequest, requireSignature } from './oauth1-request.js';
import { createOAuth1Tokens, type OAuth1Token, type RequestToken } from './oauth1-tokens.js';

/** The one app that signs in with OAuth 1.0a. */
export const oauth1App = {
  type: 'OAUTH1',
  client_id: 'acme-oauth1',
  client_secret: 'acme-oauth1-secret',
  scopes: '',
} as const satisfies IntegrationCredentials;

/**
 * Offers a sign-in with OAuth 1.0a, and the account that it opens.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5849#section-2
 */
export function oauth1({ database, authorizationServer }: ProviderContext) {
  const nonces = createNonces(database);
  const tokens = createOAuth1Tokens(database);

  const signed = (tokenSecret: (token: string) => string | undefined) =>
    requireSignature(nonces, {
      consumer: { key: oauth1App.client_id, secret: oauth1App.client_secret },
      signatureMethod: 'HMAC-SHA1',
      tokenSecret,
    });
  const signedByApp = signed((token) => (token === '' ? '' : undefined));
  const signedWithRequestToken = signed((token) => tokens.findRequestToken(token)?.secret);
  const signedWithAccessToken = signed((token) => tokens.findAccessToken(token)?.secret);

  /** Finds what a person is asked about. An answer counts once. */
  function openRequest(token: unknown): RequestToken | undefined {
    const request = tokens.findRequestToken(typeof token === 'string' ? token : '');
    return request?.isAllowed ? undefined : request;
  }

  /** Tells whether people may be sent there: the app has registered the same addresses for each way to sign in. */
  async function isRegistered(callback: string): Promise<boolean> {
    const client = await authorizationServer.Client.find(demoClient.clientId);
    return client?.redirectUriAllowed(callback.split('?')[0] ?? '') === true;
  }

  return new Hono()
    .post('/oauth1/request-token', signedByApp, async (c) => {
      const { oauth_callback: callback = '' } = c.var.oauth;
      if (!(await isRegistered(callback))) return refuseRequest(c, 'callback_rejected');
      return tokenAnswer(c, tokens.addRequestToken(callback), { oauth_callback_confirmed: 'true' });
    })
    .get('/oauth1/authorize', (c) => {
      const request = openRequest(c.req.query('oauth_token'));
      return request === undefined ? showOver(c) : showPage(c, oauth1Page(request.token));
    })
    .post('/oauth1/authorize/consent', async (c) => {
      const { oauth_token: token, login, decision } = await c.req.parseBody();
      const request = openRequest(token);
      if (request === undefined) return showOver(c);
      const callback = new URL(request.callback);
      if (decision !== 'allow') {
        tokens.removeRequestToken(request.token);
        callback.searchParams.set('denied', request.token);
        return c.redirect(callback.href, 303);
      }
      const person = typeof login === 'string' ? login.trim().slice(0, 100) : '';
      if (person === '') return showPage(c, oauth1Page(request.token, 'Enter a name.'), 400);
      callback.searchParams.set('oauth_token', request.token);
      callback.searchParams.set('oauth_verifier', tokens.allow(request.token, person));
      return c.redirect(callback.href, 303);
    })
    .post('/oauth1/access-token', signedWithRequestToken, (c) => {
      const { oauth_token: token = '', oauth_verifier: verifier = '' } = c.var.oauth;
      const accessToken = tokens.exchange(token, verifier);
      return accessToken === undefined ? refuseRequest(c, 'verifier_invalid') : tokenAnswer(c, accessToken);
    })
    .get('/api/oauth1/me', signedWithAccessToken, (c) => {
      const owner = tokens.findAccessToken(c.var.oauth.oauth_token ?? '');
      return c.json(account(owner?.person ?? '', 'Team'));
    })
    .post('/api/oauth1/items', signedWithAccessToken, async (c) => {
      const name = new URLSearchParams(await c.req.text()).get('name');
      return c.json({ name, status: 'open' }, 201);
    });
}

function tokenAnswer(c: Context, { token, secret }: OAuth1Token, more: Record<string, string> = {}) {
  const form = new URLSearchParams({ oauth_token: token, oauth_token_secret: secret, ...more });
  c.header('Cache-Control', 'no-store');
  return c.body(form.toString(), 200, { 'Content-Type': 'application/x-www-form-urlencoded' });
}

function showOver(c: Context) {
  return showPage(c, errorPage('This sign-in is over.'), 400);
}
