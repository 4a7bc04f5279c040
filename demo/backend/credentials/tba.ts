import { type Acquire, refused } from './acquire.js';
import { problemWith } from './verification.js';

/**
 * Keeps a token with the app that it was made for, once the provider accepts both. A refusal has the status 200: that is
 * the wire.
 */
export const acquireTba: Acquire = async (backend, { provider, integration, connectionConfig, typed }) => {
  const {
    token_id: tokenId,
    token_secret: tokenSecret,
    oauth_client_id_override: clientId,
    oauth_client_secret_override: clientSecret,
  } = typed;
  const credentials = {
    type: 'TBA',
    token_id: tokenId,
    token_secret: tokenSecret,
    config_override: {
      ...(clientId ? { client_id: clientId } : {}),
      ...(clientSecret ? { client_secret: clientSecret } : {}),
    },
  };
  const problem = await problemWith(backend, { provider, integration, connectionConfig, credentials });
  return problem === undefined ? { ok: true, credentials } : refused(200, 'invalid_credentials', problem);
};
