import { createPublicKey } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { jwtVerify } from 'jose';
import { account } from '../account.js';
import { bearerIn } from '../bearer.js';
import { createGrantTable } from '../grant-table.js';
import type { Keys } from '../keys.js';
import type { ProviderContext } from '../provider-context.js';
import { APP_KEY, type InstallableApp, installableApps, oauthApp } from './installable-apps.js';
import { createInstallationTable } from './installation-table.js';

const HOUR_S = 3600;
const JWT_MAX_AGE_S = 600;

/** Offers the tokens of installed apps: for an installation by proof of the app's key, for a person by a code. */
export function appTokens({ database, keys }: ProviderContext) {
  const installations = createInstallationTable(database);
  const grants = createGrantTable(database);
  return new Hono()
    .post('/app/installations/:id/access_tokens', async (c) => {
      const app = await appOf(bearerIn(c), keys);
      if (app === undefined) return c.json({ message: 'A JSON web token of the app is required' }, 401);
      const installation = installations.find(c.req.param('id'));
      // An app learns nothing of the installations of others.
      if (installation?.appId !== app.id) return c.json({ message: 'There is no such installation' }, 404);
      const token = grants.issue('installation-token', String(installation.id), HOUR_S);
      const expiresAt = new Date(Date.now() + HOUR_S * 1000).toISOString();
      return c.json({ token, expires_at: expiresAt, permissions: { items: 'read' } }, 201);
    })
    .post('/login/oauth/access_token', async (c) => {
      const { client_id, client_secret, code } = await c.req.parseBody();
      if (client_id !== oauthApp.clientId || client_secret !== oauthApp.clientSecret)
        return c.json({ error: 'invalid_client', error_description: 'The client is unknown' }, 401);
      const login = grants.take('user-code', String(code));
      if (login === undefined)
        return c.json({ error: 'invalid_grant', error_description: 'The code is unknown or used' }, 400);
      const accessToken = grants.issue('user-token', login, 8 * HOUR_S);
      return c.json({ access_token: accessToken, token_type: 'bearer', scope: '' });
    })
    .get('/api/app/user', (c) => {
      const login = grants.find('user-token', bearerIn(c));
      return login === undefined ? refuseToken(c) : c.json({ login });
    })
    .get('/api/app/me', (c) => {
      const id = grants.find('installation-token', bearerIn(c));
      const installation = id === undefined ? undefined : installations.find(id);
      return installation === undefined ? refuseToken(c) : c.json(account(installation.organization, 'Team'));
    });
}

/**
 * Finds the app that signed a token.
 *
 * @see https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app
 */
async function appOf(jwt: string, keys: Keys): Promise<InstallableApp | undefined> {
  try {
    const { payload } = await jwtVerify(jwt, createPublicKey(keys.rsa(APP_KEY)), {
      algorithms: ['RS256'],
      requiredClaims: ['iat', 'exp', 'iss'],
      maxTokenAge: JWT_MAX_AGE_S,
    });
    const { iss, exp = 0, iat = 0 } = payload;
    return exp - iat > JWT_MAX_AGE_S ? undefined : installableApps.find(({ id }) => id === iss);
  } catch {
    return undefined;
  }
}

function refuseToken(c: Context) {
  const error = { error: 'invalid_token', error_description: 'The token is unknown or has expired' };
  return c.json(error, 401, { 'WWW-Authenticate': 'Bearer error="invalid_token"' });
}
