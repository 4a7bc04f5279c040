import { apiAddress, defaultApiURL } from '../protocol/api-address.js';
import { headLines } from './report.js';
import { watchRequests } from './watch-requests.js';

/** What a log is told to look at. */
export interface DebugLogOptions {
  /** Address of the API, as the widget is given it. Default: `https://api.nango.dev`. */
  readonly apiURL?: string | undefined;
  /** Prints a line. Default: to the console, as a message for debugging. */
  readonly print?: ((line: string) => void) | undefined;
}

/** A log of what a widget does, which is safe to share. */
export interface DebugLog {
  /** Hears what the widget tells: to be given to it as `onEvent`. */
  readonly onEvent: (event: { readonly type: string; readonly detail: unknown }) => void;
  /** Writes all lines so far, below what they were seen with. */
  text(): string;
  /** Listens no more. */
  stop(): void;
}

/** All that is ever written of an event: words and numbers of ours, keys of integrations, names of fields. */
const written = [
  ...['name', 'integration', 'providerConfigKey', 'isPending', 'code', 'serverCode', 'status', 'fields'],
  ...['retryAfterMs', 'reason', 'step', 'attemptMayComplete'],
];

/**
 * Logs what a widget tells, what it asks of its API, and when the page goes out of sight or off the line. Holds nothing that
 * was typed, no token, no connection config or id, and nobody's name; times are ms since it began.
 */
export function createDebugLog({ apiURL = defaultApiURL, print = debug }: DebugLogOptions = {}): DebugLog {
  const api = apiAddress(apiURL);
  const lines: string[] = [];
  const note = (line: string, atMs = performance.now()) => {
    const timed = `${Math.round(atMs - begunAtMs)}`.padStart(7).concat(' ms  ', line);
    lines.push(timed);
    print(`connect-ui ${timed}`);
  };
  const begunAtMs = performance.now();
  const ending = new AbortController();
  const listen = (target: EventTarget, type: string, line: () => string) =>
    target.addEventListener(type, () => note(line()), { signal: ending.signal });
  listen(document, 'visibilitychange', () => `page ${document.visibilityState}`);
  listen(window, 'online', () => 'page online');
  listen(window, 'offline', () => 'page offline');
  const stopRequests = api && watchRequests(api, note);
  return {
    onEvent: ({ type, detail }) => note([type, ...wordsOf(detail)].join(' ')),
    text: () => [...headLines(api?.origin ?? 'no API'), ...lines, ''].join('\n'),
    stop() {
      ending.abort();
      stopRequests?.();
    },
  };
}

function wordsOf(detail: unknown): readonly string[] {
  const details = Object(detail);
  return written
    .filter((name) => Object.hasOwn(details, name))
    .map((name) => `${name}=${JSON.stringify(details[name])}`);
}

function debug(line: string): void {
  // biome-ignore lint/suspicious/noConsole: who makes a log wants to read it.
  console.debug(line);
}
