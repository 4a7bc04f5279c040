import type { Outcome, ReadOutcome } from './outcome.js';
import type { TestIntegration } from './test-integration.js';

/** How a test API behaves; it may change at any time. */
export interface TestBehaviour {
  /** What can be connected. Default: `notes` (an API key), `mail` (a window) and `payroll` (two-step). */
  readonly integrations: readonly TestIntegration[];
  /** What *Connect* comes to, by key of the integration. Default: `connected`. */
  readonly outcomes: Readonly<Record<string, Outcome>>;
  /** What the requests before that come to. Default: the answer. */
  readonly reads: {
    readonly session?: ReadOutcome;
    readonly integrations?: ReadOutcome;
    readonly provider?: ReadOutcome | 'integration_misconfigured';
  };
  /** More of what `GET /connect/session` tells, as the API words it: `endUser`, `isReconnecting`, … */
  readonly session: Readonly<Record<string, unknown>>;
  /** How long each answer takes, in ms. Default: 0. */
  readonly delayMs: number;
}
