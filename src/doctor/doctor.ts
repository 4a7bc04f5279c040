import { apiAddress, defaultApiURL } from '../protocol/api-address.js';
import { integrationsRequest, sessionRequest } from '../protocol/requests.js';
import { askApi } from './ask-api.js';
import { checkCors, checkPolicy, checkReach, checkSocket } from './check-api.js';
import { checkClock, limitReading } from './check-clock.js';
import {
  checkBrowser,
  checkFraming,
  checkOpenerPolicy,
  checkPopups,
  checkSecureContext,
} from './check-page.js';
import { checkIntegrations, checkSession, checkToken, type GivenToken, sessionIn } from './check-session.js';
import { type Finding, findingsOf } from './finding.js';
import { askForPage } from './page-answer.js';
import { writeReport } from './report.js';
import { watchViolations } from './violations.js';

/** What the widget is given, as far as the doctor looks at it. */
export interface DoctorOptions {
  /** Address of the API. Default: `https://api.nango.dev`. */
  readonly apiURL?: string | undefined;
  /** Session token that the host's backend got from the API; printed nowhere. */
  readonly sessionToken?: string | undefined;
  /** Asked once where no token is given. */
  readonly fetchSessionToken?: (() => Promise<string>) | undefined;
  /** Key of the integration that people cannot connect; looked for among those of the session. */
  readonly integration?: string | undefined;
}

/** What was found. */
export interface Diagnosis {
  /** One for each thing that was looked at, in order. */
  readonly findings: readonly Finding[];
  /** The same as a text, which was printed to the console as well; made to be pasted into an issue or a chat. */
  readonly report: string;
}

/**
 * Looks at all that may keep people of this page from connecting, and prints what it found. Opens no window, makes no
 * connection and changes nothing; reads session and integrations, opens and closes one socket. Never rejects.
 */
export async function doctor(options: DoctorOptions = {}): Promise<Diagnosis> {
  const violations = watchViolations();
  const page = await askForPage();
  const findings = [
    checkBrowser(),
    checkSecureContext(),
    checkFraming(),
    checkPopups(),
    checkOpenerPolicy(page),
    ...(await checkApi(options, page, violations)),
  ];
  violations.stop();
  const api = apiAddress(options.apiURL ?? defaultApiURL)?.origin ?? 'no API';
  const report = writeReport(api, findings);
  // biome-ignore lint/suspicious/noConsole: who calls it wants to read it.
  console.info(report);
  return { findings, report };
}

async function checkApi(
  options: DoctorOptions,
  page: Awaited<ReturnType<typeof askForPage>>,
  violations: ReturnType<typeof watchViolations>,
): Promise<readonly Finding[]> {
  const given = await tokenOf(options);
  const api = apiAddress(options.apiURL ?? defaultApiURL);
  if (!api) {
    const wrong = findingsOf('api').problem('apiURL is no http(s) address.', 'Give the address of your API.');
    return [wrong, checkClock(page, null), checkToken(given)];
  }
  // What fits into no header would keep the request back.
  const token = given.type === 'given' && /^[!-~]+$/.test(given.token) ? given.token : '';
  const session = await askApi(api, sessionRequest(token));
  const integrations = sessionIn(session) ? await askApi(api, integrationsRequest(token)) : null;
  const socket = await checkSocket(api, sessionIn(session)?.websocketsPath ?? null);
  const against = violations.directiveAgainst(api.base);
  const isBlocked = against !== null && session.type !== 'answer';
  const limits = session.type === 'answer' ? limitReading(session.headers, Date.now()) : null;
  return [
    checkPolicy(api, [against, violations.directiveAgainst(api.origin.replace(/^http/, 'ws'))]),
    checkReach(api, session, isBlocked),
    checkCors(session, isBlocked),
    socket,
    checkClock(page, limits),
    checkToken(given),
    checkSession(given, session),
    checkIntegrations(integrations, options.integration),
  ];
}

async function tokenOf({ sessionToken, fetchSessionToken }: DoctorOptions): Promise<GivenToken> {
  if (sessionToken) return { type: 'given', token: sessionToken };
  if (!fetchSessionToken) return { type: 'none' };
  try {
    const token: unknown = await fetchSessionToken();
    return typeof token === 'string' && token ? { type: 'given', token } : { type: 'failed' };
  } catch {
    return { type: 'failed' };
  }
}
