import { encoded } from './encoded.js';
import type { ApiRequest } from './requests.js';

/** Asks for the catalogue's entry of one provider. */
export function providerRequest(token: string, provider: string): ApiRequest {
  return { method: 'GET', path: `/providers/${encoded(provider)}`, bearer: token };
}
