import { Hono } from 'hono';
import { z } from 'zod';
import { account } from '../account.js';
import { createGrantTable } from '../grant-table.js';
import type { ProviderContext } from '../provider-context.js';

/** What a person types to sign in. */
export const billAccount = {
  username: 'good',
  password: 'good',
  organization_id: 'good-organization',
  dev_key: 'good-dev-key',
} as const;

const Login = z.object({
  username: z.literal(billAccount.username),
  password: z.literal(billAccount.password),
  organizationId: z.literal(billAccount.organization_id),
  devKey: z.literal(billAccount.dev_key),
});

const SESSION_LIVES_S = 35 * 60;

/** Offers a sign-in that makes a session, and the account of a session to the developer who made it. */
export function bill({ database }: ProviderContext) {
  const grants = createGrantTable(database);
  return new Hono()
    .post('/bill/login', async (c) => {
      const login = Login.safeParse(await c.req.json().catch(() => undefined));
      if (!login.success)
        return c.json([{ code: 'login_refused', message: 'Something in the sign-in is wrong.' }], 401);
      const { devKey, organizationId } = login.data;
      const sessionId = grants.issue('bill-session', devKey, SESSION_LIVES_S);
      return c.json({ sessionId, organizationId, userId: 'good-user' });
    })
    .get('/api/bill/me', (c) => {
      const devKey = grants.find('bill-session', c.req.header('sessionid') ?? '');
      return devKey !== undefined && devKey === c.req.header('devkey')
        ? c.json(account('Proseware Books', 'Essentials'))
        : c.json([{ code: 'session_invalid', message: 'The session is unknown or has ended.' }], 401);
    });
}
