import type { Api, Host, Ports } from '../flow/ports.js';
import { pageClock } from '../platform/clock.js';
import { createHttp } from '../platform/http.js';
import { type ApiAddress, apiAddress } from '../protocol/api-address.js';
import { decodeIntegrations } from '../protocol/integration.js';
import { integrationsRequest, sessionRequest } from '../protocol/requests.js';
import { fail } from '../protocol/result.js';
import { decodeSession } from '../protocol/session.js';
import { loadScreens } from '../ui/lazy-screens.js';

/** Joins the rooms: gives the flow its ports onto this page and the API at `apiURL`. */
export function createPorts(apiURL: string, host: Host): Ports {
  const address = apiAddress(apiURL);
  return { api: address ? createApi(address) : misaddressed, host, clock: pageClock };
}

/** What every request comes to while the host's address of the API is none. */
const misaddressed: Api = (() => {
  const refuse = async () => fail({ code: 'api_url_invalid' } as const);
  return { session: refuse, integrations: refuse, prepare: refuse, submit: refuse };
})();

function createApi(address: ApiAddress): Api {
  const http = createHttp(address, pageClock);
  return {
    session: (token, signal) => http(sessionRequest(token), decodeSession, signal),
    integrations: (token, signal) => http(integrationsRequest(token), decodeIntegrations, signal),
    async prepare(...order) {
      try {
        const [{ prepareForm }] = await Promise.all([import('./forms.js'), loadScreens()]);
        return await prepareForm(address, http, ...order);
      } catch {
        // Code that cannot be loaded; everything else is an answer.
        return fail({ code: 'network' });
      }
    },
    async submit(...order) {
      const { submitForm } = await import('./forms.js');
      return submitForm(http, ...order);
    },
  };
}
