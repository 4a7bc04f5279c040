import { z } from 'zod';
import { type Acquire, refusedByProvider } from './acquire.js';
import { callForToken, refusedTokenCall } from './token-call.js';

const Login = z.object({
  username: z.string(),
  password: z.string(),
  organization_id: z.string(),
  dev_key: z.string(),
});

const Session = z.looseObject({ sessionId: z.string().min(1), userId: z.string().optional() });

/** @see https://developer.bill.com/docs/api-session for how long a session lives without a call */
const SESSION_LIVES_MS = 35 * 60_000;

/**
 * Signs in at BILL and keeps the session with what it takes to sign in again. A stock server never answers when the sign-in
 * fails, which leaves a person waiting; here it is refused like a token elsewhere.
 */
export const acquireBill: Acquire = async (backend, { provider, typed }) => {
  const login = Login.parse(typed);
  if (typeof provider.token_url !== 'string')
    return refusedByProvider(400, 'missing_token_url', 'The template of this provider has no token address.');
  const { username, password, organization_id, dev_key } = login;
  const answered = await callForToken(backend, {
    url: provider.token_url,
    method: 'POST',
    headers: {},
    params: { username, password, organizationId: organization_id, devKey: dev_key },
    format: 'json',
  });
  const session = Session.safeParse(answered.answer);
  if (!answered.ok || !session.success) return refusedTokenCall('bill_credentials_fetch_error', answered);
  return {
    ok: true,
    credentials: {
      type: 'BILL',
      ...login,
      session_id: session.data.sessionId,
      user_id: session.data.userId,
      expires_at: new Date(Date.now() + SESSION_LIVES_MS).toISOString(),
      raw: session.data,
    },
  };
};
