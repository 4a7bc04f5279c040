import type { CannedAnswer, Treatment } from './fault-proxy.js';

/** What becomes of a request, or of the machine while it is under way. */
export type Fault =
  | { readonly treatment: Treatment }
  /** The browser cannot even dial. */
  | 'refused'
  | 'offline'
  /** Nobody answers, and the page is out of sight for an hour. */
  | 'hidden'
  /** The page's clock is a day ahead, and the API says when its limit ends. */
  | 'a day ahead';

const answer = (canned: CannedAnswer): Fault => ({ treatment: { answer: canned } });
const html = { headers: { 'Content-Type': 'text/html' }, text: '<!doctype html><title>Oops</title>' };
const coded = (code: string) => ({ body: { error: { code, message: 'Something the server says.' } } });

const limit = (endsInMs: number): CannedAnswer => ({
  status: 429,
  ...coded('too_many_request'),
  headers: {
    'Access-Control-Expose-Headers': 'X-RateLimit-Reset',
    'X-RateLimit-Reset': String(Math.ceil((Date.now() + endsInMs) / 1000)),
  },
});

/** All faults of one request, by the words that name them in the rows. */
export const faults = {
  'is refused': 'refused',
  'is reset': { treatment: 'refuse' },
  'meets silence': { treatment: 'swallow' },
  'gets half a body': answer({ status: 200, headers: { 'Content-Length': '5000' }, text: '{"data":{' }),
  'gets a page': answer({ status: 200, ...html }),
  'gets no JSON': answer({ status: 200, text: '{"data":' }),
  'gets JSON of another shape': answer({ status: 200, body: { data: 7 } }),
  'gets 401': answer({ status: 401, ...coded('unknown_connect_session_token') }),
  'gets 403': answer({ status: 403, ...coded('forbidden') }),
  'gets 404': answer({ status: 404, ...coded('not_found') }),
  'gets 408': answer({ status: 408, ...html }),
  'gets 413': answer({ status: 413, ...html }),
  'gets 429 with its end': answer(limit(40_000)),
  'gets 429 without its end': answer({ status: 429, ...coded('too_many_request') }),
  'gets 429 on a clock a day ahead': 'a day ahead',
  'gets 500': answer({ status: 500, ...coded('server_error') }),
  'gets 502 as a page': answer({ status: 502, ...html }),
  'gets 503': answer({ status: 503, body: {} }),
  'gets a redirect': answer({ status: 302, headers: { Location: '/elsewhere' }, body: {} }),
  'is made offline': 'offline',
  'is under way for an hour out of sight': 'hidden',
} as const satisfies Readonly<Record<string, Fault>>;

/** A fault's words. */
export type FaultName = keyof typeof faults;

/** Tells what a line does for a fault; nothing where the fault is elsewhere. */
export function treatmentOf(name: FaultName): Treatment {
  const fault: Fault = faults[name];
  return typeof fault === 'object' ? fault.treatment : 'pass';
}

/** The answer that a page with a wrong clock gets. */
export const limitOfRightClock = () => limit(40_000);
