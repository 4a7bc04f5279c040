import { type Acquire, refusedByProvider } from './acquire.js';
import { problemWith } from './verification.js';
import { wsseToken } from './wsse-token.js';

/** Makes a token of a user name and a password, once the provider accepts them. */
export const acquireSignature: Acquire = async (
  backend,
  { provider, integration, connectionConfig, typed },
) => {
  const username = String(typed.username);
  const password = String(typed.password);
  // Without a lifetime the token counts as expired, and is made anew whenever it is asked for.
  const lifetimeMs = provider.token?.expires_in_ms ?? 0;
  const credentials = {
    type: 'SIGNATURE',
    username,
    password,
    token: wsseToken(username, password),
    expires_at: new Date(Date.now() + lifetimeMs).toISOString(),
  };
  const problem = await problemWith(backend, { provider, integration, connectionConfig, credentials });
  return problem === undefined
    ? { ok: true, credentials }
    : refusedByProvider(400, 'connection_test_failed', problem);
};
