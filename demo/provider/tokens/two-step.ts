import { createPublicKey, type KeyObject } from 'node:crypto';
import { Hono } from 'hono';
import { jwtVerify } from 'jose';
import { z } from 'zod';
import { account } from '../account.js';
import { bearerIn } from '../bearer.js';
import { createGrantTable, type GrantTable } from '../grant-table.js';
import { type Keys, PERSON_KEY } from '../keys.js';
import { createNonces } from '../nonces.js';
import type { ProviderContext } from '../provider-context.js';

/** What a person types to get a ticket; the key of the app is its developer's. */
export const ticketAccount = { name: 'good', password: 'good' } as const;

/** What the developer of an app knows to let people get tickets in it. */
export const ticketApp = { appKey: 'acme-two-step-app' } as const;

const CLIENT_ID = 'good-client';
const KEY_ID = 'good-certificate';
const TICKET_LIVES_S = 60;
const TOKEN_LIVES_S = 60 * 60;
const REFRESH_TOKEN_LIVES_S = 30 * 24 * 60 * 60;
const GRANT_TYPE = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

const Login = z.object({
  app: z.object({ key: z.string() }),
  user: z.object({ name: z.string(), password: z.string() }),
});

/** Returns what a person types to sign an assertion, the key among the rest. */
export function assertionAccount(keys: Keys) {
  const privateKey = keys.rsa(PERSON_KEY).export({ type: 'pkcs8', format: 'pem' }).toString();
  return { clientId: CLIENT_ID, keyId: KEY_ID, privateKey };
}

/**
 * Offers tokens for a password by way of a ticket, and tokens for an assertion that the client signs; then the account.
 * Tickets, assertions and refresh tokens count once.
 */
export function twoStep({ url, database, keys }: ProviderContext) {
  const grants = createGrantTable(database);
  const nonces = createNonces(database);
  const publicKey = createPublicKey(keys.rsa(PERSON_KEY));
  return new Hono()
    .post('/two-step/login', async (c) => {
      const login = Login.safeParse(await c.req.json().catch(() => undefined));
      if (!login.success) return c.json({ error: 'malformed_request' }, 400);
      const { app, user } = login.data;
      if (app.key !== ticketApp.appKey) return c.json({ error: 'unknown_app' }, 403);
      if (user.name !== ticketAccount.name || user.password !== ticketAccount.password)
        return c.json({ error: 'wrong_password' }, 401);
      const ticket = grants.issue('two-step-ticket', 'Wingtip Toys', TICKET_LIVES_S);
      return c.json({ session: { ticket } });
    })
    .post('/two-step/token', async (c) => {
      const [, ticket = ''] = /^Ticket (.+)$/.exec(c.req.header('authorization') ?? '') ?? [];
      const owner = grants.take('two-step-ticket', ticket);
      const { purpose } = await c.req.parseBody();
      if (owner === undefined || purpose !== 'api') return c.json({ error: 'unknown_ticket' }, 401);
      const token = grants.issue('two-step-token', owner, TOKEN_LIVES_S);
      const validUntil = new Date(Date.now() + TOKEN_LIVES_S * 1000).toISOString();
      return c.json({ data: { token, validUntil } });
    })
    .post('/two-step/assertion', async (c) => {
      const { grant_type: grantType, assertion } = await c.req.parseBody();
      if (grantType !== GRANT_TYPE) return c.json({ error: 'unsupported_grant_type' }, 400);
      const id = await idOfAssertion(String(assertion), publicKey, `${url}/two-step/assertion`);
      if (id === undefined || !nonces.take('two-step assertion', id, TOKEN_LIVES_S))
        return c.json({ error: 'invalid_grant' }, 400);
      return c.json({ ...tokensFor(grants, 'Tailspin Toys'), instance_url: url });
    })
    .post('/two-step/refresh', async (c) => {
      const { refresh_token: refreshToken } = await c.req.parseBody();
      const owner = grants.take('two-step-refresh-token', String(refreshToken));
      return owner === undefined ? c.json({ error: 'invalid_grant' }, 400) : c.json(tokensFor(grants, owner));
    })
    .get('/api/two-step/me', (c) => {
      const owner = grants.find('two-step-token', bearerIn(c));
      return owner === undefined
        ? c.json({ error: 'invalid_token' }, 401, { 'WWW-Authenticate': 'Bearer error="invalid_token"' })
        : c.json(account(owner, 'Premium'));
    });
}

/** Checks an assertion and returns its id. @see https://www.rfc-editor.org/rfc/rfc7523#section-3 */
async function idOfAssertion(jwt: string, key: KeyObject, audience: string): Promise<string | undefined> {
  try {
    const { payload, protectedHeader } = await jwtVerify(jwt, key, {
      algorithms: ['RS256'],
      audience,
      issuer: CLIENT_ID,
      requiredClaims: ['iat', 'exp', 'jti'],
      maxTokenAge: TOKEN_LIVES_S,
    });
    return protectedHeader.kid === KEY_ID ? payload.jti : undefined;
  } catch {
    return undefined;
  }
}

function tokensFor(grants: GrantTable, owner: string) {
  return {
    access_token: grants.issue('two-step-token', owner, TOKEN_LIVES_S),
    expires_in: TOKEN_LIVES_S,
    refresh_token: grants.issue('two-step-refresh-token', owner, REFRESH_TOKEN_LIVES_S),
  };
}
