import type { ConnectErrorCode } from '../../src/index.js';
import { type FaultName, faults } from './fault.js';

/** A request on the way to a connection. */
export interface Place {
  readonly name: string;
  readonly method: 'GET' | 'POST';
  /** Begins its path. */
  readonly path: string;
  /** What the person is doing: opening the widget, choosing an integration, or pressing Connect. */
  readonly at: 'opening' | 'choosing' | 'sending';
  readonly integration: string;
  /** All that may become of it. */
  readonly faults: readonly FaultName[];
}

const all = Object.keys(faults) as readonly FaultName[];
/** Where what is sent differs, and what comes back does not. */
const some = [
  'is reset',
  'meets silence',
  'gets a page',
  'gets 401',
  'gets 429 with its end',
  'gets 502 as a page',
] as const;
const key = 'demo-api-key';

/** Each request of the ways without a window. */
export const places: readonly Place[] = [
  // The widget's own code comes by the line that is cut when the machine is offline.
  ...[
    { name: 'the session', path: '/connect/session' },
    { name: 'the list', path: '/integrations' },
  ].map(
    (place): Place => ({
      ...place,
      method: 'GET',
      at: 'opening',
      integration: key,
      faults: all.filter((name) => name !== 'is made offline'),
    }),
  ),
  { name: 'the provider', method: 'GET', path: '/providers/', at: 'choosing', integration: key, faults: all },
  {
    name: 'an API key',
    method: 'POST',
    path: '/api-auth/api-key/',
    at: 'sending',
    integration: key,
    faults: all,
  },
  {
    name: 'a user name',
    method: 'POST',
    path: '/api-auth/basic/',
    at: 'sending',
    integration: 'demo-basic',
    faults: some,
  },
  {
    name: 'a form in two steps',
    method: 'POST',
    path: '/auth/two-step/',
    at: 'sending',
    integration: 'demo-two-step',
    faults: some,
  },
  {
    name: 'a form without fields',
    method: 'POST',
    path: '/auth/unauthenticated/',
    at: 'sending',
    integration: 'demo-none',
    faults: some,
  },
];

const codes: Readonly<Record<FaultName, ConnectErrorCode>> = {
  'is refused': 'network',
  'is reset': 'network',
  'meets silence': 'timeout',
  'gets half a body': 'network',
  'gets a page': 'unexpected_answer',
  'gets no JSON': 'unexpected_answer',
  'gets JSON of another shape': 'unexpected_answer',
  'gets 401': 'session_expired',
  'gets 403': 'unexpected_answer',
  'gets 404': 'unexpected_answer',
  'gets 408': 'timeout',
  'gets 413': 'unexpected_answer',
  'gets 429 with its end': 'rate_limited',
  'gets 429 without its end': 'rate_limited',
  'gets 429 on a clock a day ahead': 'rate_limited',
  'gets 500': 'server_error',
  'gets 502 as a page': 'server_error',
  'gets 503': 'server_error',
  'gets a redirect': 'network',
  'is made offline': 'network',
  'is under way for an hour out of sight': 'timeout',
};

/** Once something was sent, the backend's own word says more. */
const codesOfSending: Partial<Record<FaultName, ConnectErrorCode>> = {
  'gets 403': 'connection_refused',
  'gets 404': 'integration_misconfigured',
};

/** Tells what a host hears of a fault. */
export function codeOf({ at }: Place, name: FaultName): ConnectErrorCode {
  if (at === 'opening') return codes[name];
  // The provider of an integration that is not there was set up wrongly.
  if (at === 'choosing') return name === 'gets 404' ? 'integration_misconfigured' : codes[name];
  return codesOfSending[name] ?? codes[name];
}
