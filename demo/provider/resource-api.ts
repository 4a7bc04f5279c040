import { type Context, Hono } from 'hono';
import { basicAuth } from 'hono/basic-auth';
import { bearerAuth } from 'hono/bearer-auth';
import type Provider from 'oidc-provider';

const ITEMS = [
  { name: 'Quarterly report', status: 'done' },
  { name: 'Launch plan', status: 'open' },
  { name: 'Price list', status: 'open' },
];

const NO_TOKEN = { error: 'invalid_token', error_description: 'The access token is unknown or has expired' };

/** Offers the data that a connection is made for: the account of an access token, of an API key, or of a user. */
export function resourceApi(server: Provider) {
  return new Hono()
    .basePath('/api')
    .get('/me', async (c) => {
      const token = await server.AccessToken.find(bearerOf(c));
      if (!token?.isValid)
        return c.json(NO_TOKEN, 401, { 'WWW-Authenticate': 'Bearer error="invalid_token"' });
      return c.json(account(token.accountId, 'Team'));
    })
    .get('/key/me', bearerAuth({ token: 'good-key' }), (c) =>
      c.json(account('Northwind Traders', 'Business')),
    )
    .get('/basic/me', basicAuth({ username: 'good', password: 'good' }), (c) =>
      c.json(account('Good Company', 'Starter')),
    );
}

function bearerOf(c: Context): string {
  return /^Bearer (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1] ?? '';
}

function account(name: string, plan: string) {
  return { name, plan, items: ITEMS };
}
