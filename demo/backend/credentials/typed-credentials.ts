import { type Acquire, refused } from './acquire.js';
import { credentialsWork } from './verification.js';

/** Keeps what was typed as it is, once the provider accepts it. For API keys, and for user names with passwords. */
export const acquireTyped: Acquire = async (backend, { provider, integration, connectionConfig, typed }) => {
  const credentials = { type: provider.auth_mode, ...typed };
  const works = await credentialsWork(backend, { provider, integration, connectionConfig, credentials });
  return works
    ? { ok: true, credentials }
    : refused(400, 'connection_test_failed', 'The provider does not accept these credentials.');
};

/** Keeps nothing, for providers that ask for nothing. */
export const acquireNothing: Acquire = async () => ({ ok: true, credentials: {} });
