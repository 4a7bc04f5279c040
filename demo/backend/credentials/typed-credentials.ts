import { type Acquire, refused } from './acquire.js';
import { problemWith } from './verification.js';

/** Keeps what was typed as it is, once the provider accepts it. For API keys, and for user names with passwords. */
export const acquireTyped: Acquire = async (backend, { provider, integration, connectionConfig, typed }) => {
  const credentials = { type: provider.auth_mode, ...typed };
  const problem = await problemWith(backend, { provider, integration, connectionConfig, credentials });
  return problem === undefined ? { ok: true, credentials } : refused(400, 'connection_test_failed', problem);
};

/** Keeps nothing, for providers that ask for nothing. */
export const acquireNothing: Acquire = async () => ({ ok: true, credentials: {} });
