import { Hono } from 'hono';
import { basicAuth } from 'hono/basic-auth';
import { bearerAuth } from 'hono/bearer-auth';
import { account } from './account.js';
import { bearerIn } from './bearer.js';
import type { ProviderContext } from './provider-context.js';

const NO_TOKEN = { error: 'invalid_token', error_description: 'The access token is unknown or has expired' };

/** Offers the account of an access token, of an API key, or of a user name. */
export function resourceApi({ authorizationServer }: ProviderContext) {
  return new Hono()
    .basePath('/api')
    .get('/oauth2/me', async (c) => {
      const token = await authorizationServer.AccessToken.find(bearerIn(c));
      // A token for another server of the provider is not meant for this one.
      if (!token?.isValid || token.aud !== undefined)
        return c.json(NO_TOKEN, 401, { 'WWW-Authenticate': 'Bearer error="invalid_token"' });
      return c.json(account(token.accountId, 'Team'));
    })
    .get('/key/me', bearerAuth({ verifyToken: isKey }), (c) =>
      c.json(account('Northwind Traders', 'Business')),
    )
    .get('/basic/me', basicAuth({ verifyUser: isUser }), (c) => c.json(account('Good Company', 'Starter')))
    .get('/none/me', (c) => c.json(account('Everybody', 'Free')));
}

/** Knows one key. It may begin as the keys of the API do for which the provider stands in: `sk_test_good-key`. */
function isKey(text: string): boolean {
  return /^(.+[._-])?good-key$/.test(text);
}

/** Knows one user, also by e-mail address or beginning as a user of another API does, and the key as a user name. */
function isUser(name: string, password: string): boolean {
  const isGood = /^(.+_)?good(@example\.com)?$/.test(name);
  return isGood ? password === 'good' : isKey(name) && /^x?$/i.test(password);
}
