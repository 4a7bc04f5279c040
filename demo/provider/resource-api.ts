import { type Context, Hono } from 'hono';
import { basicAuth } from 'hono/basic-auth';
import { bearerAuth } from 'hono/bearer-auth';
import { account } from './account.js';
import type { ProviderContext } from './provider-context.js';

const NO_TOKEN = { error: 'invalid_token', error_description: 'The access token is unknown or has expired' };

/** Offers the account of an access token, of an API key, or of a user name. */
export function resourceApi({ authorizationServer }: ProviderContext) {
  return new Hono()
    .basePath('/api')
    .get('/oauth2/me', async (c) => {
      const token = await authorizationServer.AccessToken.find(bearerOf(c));
      if (!token?.isValid)
        return c.json(NO_TOKEN, 401, { 'WWW-Authenticate': 'Bearer error="invalid_token"' });
      return c.json(account(token.accountId, 'Team'));
    })
    .get('/key/me', bearerAuth({ token: 'good-key' }), (c) =>
      c.json(account('Northwind Traders', 'Business')),
    )
    .get('/basic/me', basicAuth({ username: 'good', password: 'good' }), (c) =>
      c.json(account('Good Company', 'Starter')),
    )
    .get('/none/me', (c) => c.json(account('Everybody', 'Free')));
}

function bearerOf(c: Context): string {
  return /^Bearer (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1] ?? '';
}
