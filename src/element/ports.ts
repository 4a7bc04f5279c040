import type { Host, Ports } from '../flow/ports.js';
import { pageClock } from '../platform/clock.js';
import { createHttp } from '../platform/http.js';
import { apiAddress, defaultApiURL } from '../protocol/api-address.js';
import { decodeIntegrations } from '../protocol/integration.js';
import { integrationsRequest, sessionRequest } from '../protocol/requests.js';
import { fail } from '../protocol/result.js';
import { decodeSession } from '../protocol/session.js';
import { laterScreens } from '../ui/lazy-screens.js';
import type { ElementOptions } from './options.js';

/**
 * Joins the rooms: gives the flow its ports onto this page and the API. The address is looked up with each request,
 * so that no token goes to the default while a host is still about to name its own.
 */
export function createPorts(options: () => ElementOptions, host: Host, language: string): Ports {
  const reach = () => {
    const address = apiAddress(options().apiURL ?? defaultApiURL);
    return address && { address, http: createHttp(address, pageClock, language) };
  };
  const externalIds = new Map<string, string>();
  const misaddressed = fail({ code: 'api_url_invalid' } as const);
  return {
    host,
    clock: pageClock,
    api: {
      session: async (token, signal) =>
        reach()?.http(sessionRequest(token), decodeSession, signal) ?? misaddressed,
      integrations: async (token, signal) =>
        reach()?.http(integrationsRequest(token), decodeIntegrations, signal) ?? misaddressed,
      async prepare(...order) {
        const api = reach();
        if (!api) return misaddressed;
        try {
          const [{ prepareForm }] = await Promise.all([import('./forms.js'), laterScreens.load()]);
          return await prepareForm(api.address, api.http, options, externalIds, ...order);
        } catch {
          // Code that cannot be loaded; everything else is an answer.
          return fail({ code: 'network' });
        }
      },
      async submit(...order) {
        const { submitForm } = await import('./forms.js');
        const api = reach();
        return api ? submitForm(api.http, ...order) : misaddressed;
      },
    },
  };
}
