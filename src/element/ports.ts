import type { Answer, Host, Ports } from '../flow/ports.js';
import { pageClock } from '../platform/clock.js';
import { createHttp, type Fetch } from '../platform/http.js';
import { apiAddress, defaultApiURL } from '../protocol/api-address.js';
import type { Decoder } from '../protocol/decode.js';
import { decodeIntegrations } from '../protocol/integration.js';
import { type ErrorOf, readErrorOf } from '../protocol/read-error.js';
import { type ApiRequest, integrationsRequest, sessionRequest } from '../protocol/requests.js';
import { fail } from '../protocol/result.js';
import { decodeSession } from '../protocol/session.js';
import { laterScreens } from '../ui/lazy-screens.js';
import type { KeptForms } from './forms.js';
import type { ElementOptions } from './options.js';

/**
 * Joins the rooms: gives the flow its ports onto this page and the API. The address is looked up with each request,
 * so that no token goes to the default while a host is still about to name its own.
 */
export function createPorts(
  options: () => ElementOptions,
  host: Host,
  language: () => string,
  ask: Fetch | undefined,
): Ports {
  const reach = () => {
    const address = apiAddress(options().apiURL ?? defaultApiURL);
    const heard = (headers: Headers) => {
      kept.limits = headers;
    };
    if (!address) return null;
    const httpOf = (errorOf: ErrorOf) => createHttp(address, pageClock, language(), errorOf, heard, ask);
    return { address, httpOf };
  };
  const kept: KeptForms = { externalIds: new Map(), providers: new Map(), limits: null };
  const loadCode = () => Promise.all([import('./forms.js'), laterScreens.load()]);
  const misaddressed = fail({ code: 'api_url_invalid' } as const);
  const read =
    <T>(requestOf: (token: string) => ApiRequest, decode: Decoder<T>) =>
    async (token: string, signal: AbortSignal): Answer<T> =>
      reach()?.httpOf(readErrorOf)(requestOf(token), decode, signal) ?? misaddressed;
  return {
    host,
    clock: pageClock,
    api: {
      session: read(sessionRequest, decodeSession),
      integrations: read(integrationsRequest, decodeIntegrations),
      warm(...order) {
        const api = reach();
        if (api)
          loadCode().then(
            ([{ warmForm }]) => warmForm(api.httpOf, kept, ...order),
            () => {},
          );
      },
      async prepare(...order) {
        const api = reach();
        if (!api) return misaddressed;
        try {
          const [{ prepareForm }] = await loadCode();
          return await prepareForm(api.address, api.httpOf, options, kept, ...order);
        } catch {
          // Code that cannot be loaded; everything else is an answer.
          return fail({ code: 'network' });
        }
      },
      async submit(...order) {
        const [{ submitForm }] = await loadCode();
        const api = reach();
        return api ? submitForm(api.httpOf, ...order) : misaddressed;
      },
    },
  };
}
