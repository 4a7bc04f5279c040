import { Nango } from '@nangohq/node';

/** Where the API is, and what proves Acme to it and it to Acme. */
export interface ApiClientOptions {
  readonly nangoHost: string;
  readonly apiKey: string;
  /** With what the API signs webhooks; without it no webhook passes for genuine. */
  readonly webhookSigningKey?: string;
}

// A provider that hangs must not hang Acme's list with it.
const TIMEOUT_MS = 8_000;

/** Creates the API's own client for Acme's server. It gives up on an answer after 8 s. */
export function createApiClient({ nangoHost, apiKey, webhookSigningKey }: ApiClientOptions): Nango {
  return new Nango(
    { host: nangoHost, apiKey, ...(webhookSigningKey !== undefined && { webhookSigningKey }) },
    { interceptors: { request: (config) => Object.assign(config, { timeout: TIMEOUT_MS }) } },
  );
}
