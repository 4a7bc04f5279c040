import type { ConnectErrorCode } from '../protocol/connect-error.js';
import { type readRefusals, refusals, windowRefusals } from './refusals.js';
import { type TestIntegration, wireOfTest } from './test-integration.js';

/** Codes that no API can cause: they come of the host's own `fetchSessionToken`, `apiURL` and `detectClosedPopup`. */
type OwnFault = 'session_unavailable' | 'api_url_invalid' | 'popup_closed';

/** How *Connect* ends: well, or in the error of that code. */
export type Ending = 'connected' | 'pending' | Exclude<ConnectErrorCode, OwnFault>;

/** What befalls a sign-in window. */
type WindowFate =
  /** None opens; the plain link that the widget offers instead connects. */
  | 'blocked'
  /** The person closes it, and nothing is ever heard. */
  | 'closed'
  /** A `Cross-Origin-Opener-Policy` cuts it off: it reads closed, and ends at `release()`. */
  | 'severed';

/** What *Connect* comes to. `slow` waits for `release()`. */
export type Outcome = Ending | WindowFate | 'slow';

/** What a read comes to. `slow` waits for `release()`. */
export type ReadOutcome = 'slow' | (typeof readRefusals)[number];

const everywhere = ['connected', 'pending', 'slow', 'auth_mode_unsupported'];
const inWindows = [
  ...everywhere,
  ...['blocked', 'closed', 'severed', 'session_expired', 'integration_not_allowed'],
  ...Object.keys(windowRefusals),
];
const elsewhere = [...everywhere, ...Object.keys(refusals)];

/** Throws where an outcome is of no integration, or cannot come about in its auth mode. */
export function checkOutcomes(
  integrations: readonly TestIntegration[],
  outcomes: Readonly<Record<string, Outcome>>,
): void {
  for (const [key, outcome] of Object.entries(outcomes)) {
    const integration = integrations.find((each) => each.key === key);
    if (!integration) throw new Error(`There is no integration ${key} in this test API.`);
    const possible = wireOfTest(integration).via === 'popup' ? inWindows : elsewhere;
    if (possible.includes(outcome)) continue;
    throw new Error(
      `${key} (${integration.mode}) cannot come to ${outcome}, but to: ${possible.join(', ')}.`,
    );
  }
}
