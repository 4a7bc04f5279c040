import RealNango from '@nangohq/frontend';
import { vi } from 'vitest';
import OurNango, { type NangoOptions } from '../../../src/nango.js';
import { type FakePage, installFakePage } from '../../fakes/fake-page.js';
import { FakeWebSocket } from '../../fakes/fake-web-socket.js';

/** What a host can import, by the name it imports it by. */
export const clients = {
  '@nangohq/frontend': (config: NangoOptions) => new RealNango(config),
  'connect-ui/nango': (config: NangoOptions) => new OurNango(config) as unknown as RealNango,
} as const;

/** The same as classes. */
export const classes = { '@nangohq/frontend': RealNango, 'connect-ui/nango': OurNango } as const;

/** The name of a client. */
export type ClientName = keyof typeof clients;

/** Where the API answers, below a folder. */
export const host = 'https://api.example.test/base';
/** A token as servers make them. */
export const token = `nango_connect_session_${'0a'.repeat(32)}`;

/** What goes over the wire, whatever way it is written. */
export interface Sent {
  readonly call: string;
  /** Pairs of the query, in order of their names. */
  readonly query: readonly (readonly [string, string])[];
  readonly body: unknown;
}

/** An answer of the API. */
export interface Answered {
  readonly status?: number;
  readonly body: unknown;
}

/** A page in which one client is used, with the API in the test's hands. */
export interface ClientWorld {
  readonly page: FakePage;
  /** Requests that connect; a look at the session is none. */
  readonly sent: readonly Sent[];
  /** How often the session was looked at. */
  looks(): number;
}

/** Answers of an API, by what is asked. */
export interface Answers {
  readonly connect?: Answered | (() => Promise<Response>);
  readonly session?: Answered;
}

const anyone = { data: { endUser: null } };
/** What a backend answers where nothing else is said. */
const made = { connectionId: 'c-1', providerConfigKey: 'crm' };

/** Puts a page, sockets and an API in the place of the browser's. */
export function openWorld({
  connect = { body: made },
  session = { body: anyone },
}: Answers = {}): ClientWorld {
  const sent: Sent[] = [];
  let looks = 0;
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    const { call, query } = asked(address, init.method ?? 'GET');
    if (call === 'GET /base/connect/session') {
      looks += 1;
      return responseOf(session);
    }
    sent.push({ call, query, body: typeof init.body === 'string' ? JSON.parse(init.body) : null });
    if (typeof connect !== 'function') return responseOf(connect);
    const aborted = new Promise<never>((_, reject) => {
      init.signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
    });
    return Promise.race([connect(), aborted]);
  });
  FakeWebSocket.install();
  return { page: installFakePage(), sent, looks: () => looks };
}

/** Reads an address, however it is encoded. */
export function asked(address: string, method = 'GET'): Omit<Sent, 'body'> {
  const url = new URL(address);
  return { call: `${method} ${url.pathname}`, query: [...url.searchParams].sort() };
}

function responseOf({ status = 200, body }: Answered): Response {
  return typeof body === 'string'
    ? new Response(body, { status, headers: { 'content-type': 'text/html' } })
    : new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
}

/** How a promise ended, or that it has not. */
export type Ended =
  | { readonly ok: unknown }
  | { readonly err: { readonly name: string; readonly type: unknown; readonly message: string } }
  | 'pending';

/** Tells how a promise stands once all that can happen by itself has happened. */
export async function endOf(promise: Promise<unknown>, ms = 6_000): Promise<Ended> {
  let ended: Ended = 'pending';
  promise.then(
    (ok) => {
      ended = { ok };
    },
    (thrown) => {
      const { name, type, message } = thrown;
      ended = { err: { name, type, message } };
    },
  );
  await vi.advanceTimersByTimeAsync(ms);
  return ended;
}
