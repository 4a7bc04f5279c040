import type { Api, Host } from '../flow/ports.js';
import { ask } from '../platform/ask-host.js';
import { pageClock } from '../platform/clock.js';
import { loadForm } from '../platform/form-api.js';
import { createHttp, type Http } from '../platform/http.js';
import { randomUuid } from '../platform/random-uuid.js';
import { reportMistake } from '../platform/report-mistake.js';
import { sendForm } from '../platform/send-form.js';
import type { ApiAddress } from '../protocol/api-address.js';
import { connectErrorOf, providerErrorOf } from '../protocol/api-error.js';
import { decodeIntegrations, type Integration } from '../protocol/integration.js';
import { decodeProvider } from '../protocol/provider.js';
import { providerRequest } from '../protocol/provider-request.js';
import { type ErrorOf, readErrorOf } from '../protocol/read-error.js';
import { integrationsRequest, sessionRequest } from '../protocol/requests.js';
import { fail } from '../protocol/result.js';
import { decodeSession, type Session } from '../protocol/session.js';
import type { ConnectClientOptions } from './client-options.js';

/** The language of the sentences that a provider's texts stand in for, which are the caller's. */
const language = 'en';

/** The API, as a client asks it. */
export interface ClientApi extends Pick<Api, 'session' | 'integrations' | 'submit'> {
  form(
    token: string,
    integration: Integration,
    session: Session,
    signal: AbortSignal,
  ): ReturnType<typeof loadForm>;
}

/** Gives a client its way to the API; without an address every call answers that there is none. */
export function createClientApi(address: ApiAddress | null): ClientApi {
  const httpOf = (errorOf: ErrorOf): Http =>
    address
      ? createHttp(address, pageClock, language, errorOf)
      : async () => fail({ code: 'api_url_invalid' });
  const read = httpOf(readErrorOf);
  const externalIds = new Map<string, string>();
  return {
    session: (token, signal) => read(sessionRequest(token), decodeSession, signal),
    integrations: (token, signal) => read(integrationsRequest(token), decodeIntegrations, signal),
    submit: (token, order, signal) => sendForm(httpOf(connectErrorOf), token, order, signal),
    form(token, integration, session, signal) {
      const { key } = integration;
      // The person may have entered the first one at the provider by the time they come back.
      const externalId = () => externalIds.get(key) ?? externalIds.set(key, randomUuid()).get(key) ?? '';
      const request = providerRequest(token, integration.provider);
      const provider = httpOf(providerErrorOf)(request, decodeProvider, signal);
      return loadForm(provider, integration, session, externalId);
    },
  };
}

/** Gives a client its way to the host's callbacks. */
export function createClientHost({
  fetchSessionToken,
  resolveConnection,
}: ConnectClientOptions): Pick<Host, 'fetchToken' | 'resolveConnection'> {
  return {
    fetchToken: () => ask(reported(fetchSessionToken), undefined),
    resolveConnection: (integration) => ask(reported(resolveConnection), { integration }),
  };
}

/** Lets a callback fail where nobody can catch it, as in Node. */
function reported<Query>(
  callback: ((query: Query) => Promise<string | null>) | undefined,
): ((query: Query) => Promise<string | null>) | undefined {
  return (
    callback &&
    (async (query) => {
      try {
        return await callback(query);
      } catch (thrown) {
        reportMistake(thrown);
        return null;
      }
    })
  );
}
