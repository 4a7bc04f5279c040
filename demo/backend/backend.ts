import type { DeveloperSettings } from '../provider/developer-settings.js';
import type { Catalogue } from './catalogue.js';
import type { Fresh } from './credentials/fresh-connection.js';
import type { RateLimits } from './http/rate-limit.js';
import type { ResultSockets } from './oauth/result-sockets.js';
import type { Outbound } from './outbound.js';
import type { Storage } from './storage.js';
import type { Webhooks } from './webhooks/webhooks.js';

/** What the endpoints work with. */
export interface Backend {
  readonly storage: Storage;
  readonly catalogue: Catalogue;
  /** The apps that the demo's developer has at the provider. */
  readonly developerSettings: DeveloperSettings;
  readonly rateLimits: RateLimits;
  readonly resultSockets: ResultSockets;
  readonly webhooks: Webhooks;
  /** The one way to providers. */
  readonly outbound: Outbound;
  /** Renewals under way by connection, so that callers at the same time share one. */
  readonly renewals: Map<number, Promise<Fresh>>;
  readonly apiKey: string;
  readonly hostedPageUrl: string;
  readonly environmentVariables: Readonly<Record<string, string>>;
  /** Address of this API without a trailing slash, known once it listens. */
  url(): string;
  /** Where providers send people back to: the host's own address that leads here, or ours. */
  callbackUrl(): string;
}
