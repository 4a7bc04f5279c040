import type { Catalogue } from './catalogue.js';
import type { RateLimits } from './http/rate-limit.js';
import type { ResultSockets } from './oauth/result-sockets.js';
import type { Storage } from './storage.js';

/** What the endpoints work with. */
export interface Backend {
  readonly storage: Storage;
  readonly catalogue: Catalogue;
  readonly rateLimits: RateLimits;
  readonly resultSockets: ResultSockets;
  readonly apiKey: string;
  readonly hostedPageUrl: string;
  /** Address of this API without a trailing slash, known once it listens. */
  url(): string;
}
