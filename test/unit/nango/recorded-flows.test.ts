import type RealNango from '@nangohq/frontend';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeWebSocket } from '../../fakes/fake-web-socket.js';
import recorded from '../../fixtures/client-flows.json' with { type: 'json' };
import {
  type Answered,
  type ClientName,
  clients,
  type Ended,
  endOf,
  host,
  openWorld,
  token,
} from './two-clients.js';

/** One recorded flow: what the host called, and what the server did. */
interface Flow {
  readonly call: (nango: RealNango) => Promise<unknown>;
  /** How a request is answered, of what was recorded. */
  readonly connect?: (ended: Recorded) => Answered;
  /** What the socket says at last. */
  readonly socket?: (ended: Recorded) => object;
  /** What the session is, where the server was silent on the socket. */
  readonly session?: Answered;
  readonly closesWindow?: true;
}

interface Recorded {
  readonly ok?: {
    readonly connectionId: string;
    readonly providerConfigKey: string;
    readonly isPending?: boolean;
  };
  readonly err?: { readonly type: string; readonly message: string };
}

const answered = ({ ok }: Recorded): Answered => ({ body: ok });
const refused =
  (status: number) =>
  ({ err }: Recorded): Answered => ({
    status,
    body: { error: { code: err?.type, ...(err?.message && { message: err.message }) } },
  });
const success = ({ ok }: Recorded) => ({
  message_type: 'success',
  provider_config_key: ok?.providerConfigKey,
  connection_id: ok?.connectionId,
  is_pending: ok?.isPending,
});
const failure = ({ err }: Recorded) => ({
  message_type: 'error',
  error_type: err?.type,
  error_desc: err?.message,
});
const apiKey: Flow['call'] = (nango) => nango.auth('apikey-plain', { credentials: { apiKey: 'k' } });
const oauth: Flow['call'] = (nango) => nango.auth('oauth-1');
const noSuchToken = 'Authentication failed. The provided connect session token does not match any account.';

const flows: Readonly<Record<string, Flow>> = {
  'api key ok': { call: apiKey, connect: answered },
  'api key wrong': { call: apiKey, connect: refused(400) },
  'api key not allowed': { call: apiKey, connect: refused(400) },
  'api key bad token': { call: apiKey, connect: refused(401) },
  'api key unknown integration': { call: apiKey, connect: refused(404) },
  'basic ok': {
    call: (nango) => nango.auth('basic-verified', { credentials: { username: 'good', password: 'good' } }),
    connect: answered,
  },
  'none ok': { call: (nango) => nango.create('none-1'), connect: answered },
  'oauth cc ok': {
    call: (nango) => nango.auth('oauth-cc', { credentials: { client_id: 'i', client_secret: 's' } }),
    connect: answered,
  },
  'oauth approve': { call: oauth, socket: success },
  'oauth deny': { call: oauth, socket: failure },
  'oauth bad code': { call: oauth, socket: failure },
  'oauth with params': {
    call: (nango) => nango.auth('oauth-sub', { params: { subdomain: 'acme' } }),
    socket: success,
  },
  'oauth missing params': { call: (nango) => nango.auth('oauth-sub'), socket: failure },
  'oauth not allowed by token': {
    call: oauth,
    session: { body: { data: { endUser: null, allowed_integrations: ['oauth-2'] } } },
  },
  'oauth unknown token': {
    call: oauth,
    session: {
      status: 401,
      body: { error: { code: 'unknown_connect_session_token', message: noSuchToken, payload: {} } },
    },
  },
  'oauth unknown integration': { call: (nango) => nango.auth('zzz'), socket: failure },
  'oauth user closes popup, detectClosedAuthWindow=true': {
    call: (nango) => nango.auth('oauth-1', { detectClosedAuthWindow: true }),
    closesWindow: true,
  },
  'oauth user closes popup, default': { call: oauth, closesWindow: true },
};

/** Where ours ends otherwise, each for a reason that the guide gives. */
const better: Readonly<Record<string, Ended>> = {
  'oauth not allowed by token': { err: { name: 'Error', type: 'integration_not_allowed', message: '' } },
  'oauth unknown token': {
    err: { name: 'Error', type: 'unknown_connect_session_token', message: noSuchToken },
  },
  'oauth user closes popup, detectClosedAuthWindow=true': {
    err: {
      name: 'Error',
      type: 'window_closed',
      message: 'The sign-in window was closed before it was done.',
    },
  },
};

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function play(name: ClientName, flow: Flow, as: Recorded): Promise<Ended> {
  const { page } = openWorld({
    ...(flow.connect && { connect: flow.connect(as) }),
    ...(flow.session && { session: flow.session }),
  });
  const result = flow.call(clients[name]({ host, connectSessionToken: token }));
  if (page.popups.length > 0) FakeWebSocket.last().acknowledge('s-1');
  if (flow.socket) FakeWebSocket.last().say(flow.socket(as));
  if (flow.closesWindow) page.last().closed = true;
  return endOf(result);
}

describe.each(Object.keys(clients) as ClientName[])('%s', (client) => {
  it.each(recorded)('ends $name as recorded, or better', async ({ name, result }) => {
    const flow = flows[name];
    if (!flow) throw new Error(`${name} is not played`);
    const ended = await play(client, flow, typeof result === 'string' ? {} : result);
    expect(ended).toEqual(client === 'connect-ui/nango' ? (better[name] ?? result) : result);
  });
});
