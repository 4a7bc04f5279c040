import { dynamicClientRegistrationRequest, processDynamicClientRegistrationResponse } from 'oauth4webapi';
import type { Backend } from '../../backend.js';
import type { Provider } from '../../catalogue.js';
import type { Integration } from '../../storage/integrations.js';
import { OAuthClient } from '../oauth2/token-request.js';
import { type AttemptFailure, failedAttempt } from '../popup-mode.js';
import { protocolOptions } from './discovered-address.js';

/** Where clients are registered, and how. */
export interface RegistrationEndpoint {
  readonly url: string;
  /** Over what every client asks for. */
  readonly params?: Provider['registration_params'];
}

/** A client that the provider knows from now on, or why there is none. */
export type Registered = { readonly ok: true; readonly client: OAuthClient } | AttemptFailure;

const UNNAMED = 'An app that uses Connect UI';

/**
 * Registers a client of its own for one connection, under the name that the owner of the integration gave.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7591#section-3
 */
export async function registerClient(
  backend: Backend,
  { custom, displayName }: Integration,
  { url, params }: RegistrationEndpoint,
): Promise<Registered> {
  const metadata = {
    client_name: custom.oauth_client_name ?? displayName ?? UNNAMED,
    redirect_uris: [backend.callbackUrl()],
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    token_endpoint_auth_method: 'client_secret_post',
    ...params,
  };
  try {
    const server = { issuer: new URL(url).origin, registration_endpoint: url };
    const response = await dynamicClientRegistrationRequest(server, metadata, protocolOptions(backend, url));
    const client = OAuthClient.parse(await processDynamicClientRegistrationResponse(response));
    return { ok: true, client };
  } catch {
    return failedAttempt('unknown_err', 'The provider did not register a client.');
  }
}
