import type { Api, Host, Ports, Prepared } from '../flow/ports.js';
import { pageClock } from '../platform/clock.js';
import { createHttp, type Http } from '../platform/http.js';
import { type ApiAddress, apiAddress } from '../protocol/api-address.js';
import { decodeIntegrations } from '../protocol/integration.js';
import { integrationsRequest, sessionRequest } from '../protocol/requests.js';
import { fail, ok, type Result } from '../protocol/result.js';
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
    prepare: (...order) => prepare(address, http, ...order),
    async submit(...order) {
      const { submitForm } = await import('../platform/form-api.js');
      return submitForm(http, ...order);
    },
  };
}

/** Loads code and provider side by side; what a popup needs comes only where one will open. */
async function prepare(
  address: ApiAddress,
  http: Http,
  ...[token, integration, session, signal]: Parameters<Api['prepare']>
): Promise<Result<Prepared, { readonly code: 'network' }> | Awaited<ReturnType<Api['prepare']>>> {
  try {
    const screens = loadScreens();
    const { loadForm } = await import('../platform/form-api.js');
    const form = await loadForm(http, token, integration, session, signal);
    await screens;
    if (!form.ok) return form;
    if (!form.value.opensPopup) return ok({ form: form.value, authorizer: null });
    const { createAuthorizer } = await import('../platform/authorizer.js');
    return ok({ form: form.value, authorizer: createAuthorizer(address, pageClock) });
  } catch {
    // The only thing that can reject here is the loading of code.
    return fail({ code: 'network' });
  }
}
