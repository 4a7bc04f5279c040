import Nango from '@nangohq/frontend';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type AuthMode, type AuthModeWire, wireOf } from '../../../src/protocol/auth-mode.js';
import { type ConnectValues, connectRequest, popupPath } from '../../../src/protocol/connect-requests.js';

const host = 'https://api.example.test/base';
const token = `nango_connect_session_${'0a'.repeat(32)}`;
const keys = ['crm', 'crm-prod_1.eu', 'crm:eu', 'crm@eu', 'my crm', 'crm~1'];
const params: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  none: {},
  plain: { region: 'eu', subdomain: 'acme' },
  empty: { region: '' },
  spaces: { company: ' Acme  Inc ' },
  brackets: { filter: 'a[b][]=c' },
  'signs of a query': { filter: 'a+b&c=d?e#f%20g/h' },
  quotes: { company: `O'Hara "&" Sons!*()~` },
  'other scripts': { company: 'Ünïcode 株式会社 🎉' },
  'a dotted name': { 'installation.uuid': 'x' },
  'a spaced name': { 'account id': 'x' },
  'a name of another script': { größe: 'x' },
  'a bracketed name': { 'a[b]': 'x' },
  'a name with signs of a query': { 'a&b=c#d%20e+f': 'x' },
};

function values(credentials: Readonly<Record<string, string>>, sent: Readonly<Record<string, string>>) {
  const joined: ConnectValues = {
    credentials: new Map(Object.entries(credentials)),
    params: new Map(Object.entries(sent)),
    assertion: new Map(),
  };
  return joined;
}

function wire(mode: AuthMode): AuthModeWire {
  const found = wireOf(mode, null);
  if (!found) throw new Error(mode);
  return found;
}

/** What goes over the wire: the address as every browser writes it, and the body as it is. */
interface Sent {
  readonly href: string;
  readonly body: unknown;
}

async function sentByRealClient(call: (nango: Nango) => Promise<unknown>): Promise<Sent> {
  const sent: Sent[] = [];
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    sent.push({ href: new URL(address).href, body: init.body });
    return new Response('{}');
  });
  await call(new Nango({ host, connectSessionToken: token }));
  if (!sent[0]) throw new Error('the real client sent nothing');
  return sent[0];
}

async function popupOfRealClient(
  call: (nango: Nango) => Promise<unknown>,
  socketId: string,
): Promise<string> {
  const popup = { closed: false, location: '', close() {} };
  let heard: (frame: object) => void = () => {};
  vi.stubGlobal('window', { open: () => popup, screen: { width: 1000, height: 800 } });
  vi.stubGlobal(
    'WebSocket',
    class {
      onmessage: (event: { data: string }) => void = () => {};
      constructor() {
        heard = (frame) => this.onmessage({ data: JSON.stringify(frame) });
      }
      close() {}
    },
  );
  const result = call(new Nango({ host, connectSessionToken: token }));
  heard({ message_type: 'connection_ack', ws_client_id: socketId });
  heard({ message_type: 'success', provider_config_key: 'crm', connection_id: 'c-1' });
  await result;
  return popup.location;
}

function sentByUs(...order: Parameters<typeof connectRequest>): Sent {
  const { path, body } = connectRequest(...order);
  return { href: new URL(host + path).href, body: body && JSON.stringify(body) };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Every shape of parameters to one integration, and every shape of key with ordinary parameters. */
const orders = [
  ...Object.entries(params).map(([what, sent]) => [`with ${what} in the parameters`, 'crm', sent] as const),
  ...keys.map((key) => [`to ${key}`, key, { region: 'eu' }] as const),
];

describe('like the real client, we', () => {
  it.each(orders)('send an API key %s', async (_, key, sent) => {
    const credentials = { apiKey: 'k "1" ü' };
    const real = await sentByRealClient((nango) => nango.auth(key, { params: sent, credentials }));
    expect(sentByUs(wire('API_KEY'), key, token, values(credentials, sent))).toEqual(real);
  });

  it.each(orders)('send basic credentials %s', async (_, key, sent) => {
    const credentials = { username: 'ada', password: '' };
    const real = await sentByRealClient((nango) => nango.auth(key, { params: sent, credentials }));
    expect(sentByUs(wire('BASIC'), key, token, values(credentials, sent))).toEqual(real);
  });

  it.each(orders)('connect without credentials %s', async (_, key, sent) => {
    const real = await sentByRealClient((nango) => nango.create(key, { params: sent }));
    expect(sentByUs(wire('NONE'), key, token, values({}, sent))).toEqual(real);
  });

  it.each(orders)('open the popup %s', async (_, key, sent) => {
    const real = await popupOfRealClient((nango) => nango.auth(key, { params: sent }), 's-1');
    const path = popupPath(wire('OAUTH2'), key, token, values({}, sent), 's-1');
    expect(new URL(host + path).href).toBe(real);
  });
});
