import type RealNango from '@nangohq/frontend';
import type { AuthOptions } from '@nangohq/frontend';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeWebSocket } from '../../fakes/fake-web-socket.js';
import { asked, type ClientName, clients, endOf, host, openWorld, type Sent, token } from './two-clients.js';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

type Call = (nango: RealNango) => Promise<unknown>;

/** What a client sends for a call. */
async function sentBy(name: ClientName, call: Call, config: object = {}): Promise<readonly Sent[]> {
  const { sent } = openWorld();
  await endOf(call(clients[name]({ host, connectSessionToken: token, ...config })));
  return sent;
}

/** The address that a client's window goes to. */
async function windowOf(name: ClientName, call: Call, config: object = {}): Promise<object> {
  const { page } = openWorld();
  const result = call(clients[name]({ host, connectSessionToken: token, ...config }));
  const socket = FakeWebSocket.last();
  socket.acknowledge('s-1');
  const [opened, address = ''] = page.last().visited;
  socket.say({ message_type: 'success', provider_config_key: 'crm', connection_id: 'c-1' });
  return { opened, socket: socket.url, ...asked(address), result: await endOf(result) };
}

const credentials: Readonly<Record<string, object>> = {
  'an API key': { apiKey: 'k "1" ü' },
  'an API key with its type': { type: 'API_KEY', apiKey: 'k' },
  'an empty API key': { apiKey: '' },
  'an API key that is undefined': { apiKey: undefined },
  'a user name and a password': { username: 'ada', password: 'p' },
  'a user name alone': { username: 'ada' },
  'a password alone': { password: 'p' },
  'an account, undefined': { username: undefined, password: undefined },
  'an account with its type and more': { type: 'BASIC', username: 'ada', password: 'p', more: 1 },
  'a client': { client_id: 'i', client_secret: 's', more: 1 },
  'a client without secret': { client_id: 'i', client_secret: '' },
  'a client with a key': { client_id: 'i', client_secret: undefined, client_private_key: 'k' },
  'a client with a certificate': { client_id: 'i', client_certificate: 'c', client_private_key: 'k' },
  'a signed token': { type: 'JWT', privateKey: 'k', keyId: '1' },
  'a signed token without its type': { privateKey: { id: 'x', secret: 'y' }, issuerId: 'i' },
  'a signed token of nothing': { type: 'JWT' },
  'two steps': { type: 'TWO_STEP', a: 'b', client_id: 'i', client_secret: 's' },
  'two steps with an account': { type: 'TWO_STEP', username: 'ada', password: 'p' },
  'a token': { token_id: 'a', token_secret: 'b' },
  'a token of an own app': {
    type: 'TBA',
    token_id: 'a',
    token_secret: 'b',
    oauth_client_id_override: 'c',
    oauth_client_secret_override: '',
  },
  'an account for bills': {
    type: 'BILL',
    username: 'u',
    password: 'p',
    organization_id: 'o',
    dev_key: 'd',
  },
  'half an account for bills': { username: 'u', password: 'p', organization_id: 'o' },
  'a signature': { username: 'u', password: 'p', type: 'SIGNATURE', more: 1 },
  'a role': { type: 'AWS_SIGV4', role_arn: 'r' },
  'a role in a region': { type: 'AWS_SIGV4', role_arn: 'r', region: 'eu' },
  'a role in no region': { type: 'AWS_SIGV4', role_arn: 'r', region: '' },
};

const options: Readonly<Record<string, object>> = {
  parameters: { params: { region: 'eu', empty: '', 'a.b': 'x y&z=ü', 'größe [1]': '+%20' } },
  'parameters that are no texts': { params: { a: undefined, b: null, c: 3 } },
  scopes: { user_scope: ['a', 'b'], hmac: 'h' },
  'no scopes': { user_scope: [], hmac: '' },
  'parameters of the provider': { authorization_params: { prompt: 'consent', gone: undefined } },
};

describe('connect-ui/nango sends what @nangohq/frontend sends', () => {
  async function expectSame(call: Call, config?: object): Promise<void> {
    const real = await sentBy('@nangohq/frontend', call, config);
    expect(real).toHaveLength(1);
    expect(await sentBy('connect-ui/nango', call, config)).toEqual(real);
  }

  it.each(Object.entries(credentials))('for %s', async (_, given) => {
    await expectSame((nango) => nango.auth('crm', { credentials: given, params: { a: 'b' } } as AuthOptions));
  });

  it.each(Object.entries(options))('with %s', async (_, given) => {
    await expectSame((nango) => nango.auth('crm', { credentials: { apiKey: 'k' }, ...given } as AuthOptions));
  });

  it.each(['crm', 'crm-prod_1.eu', 'crm:eu', 'crm@eu', 'my crm', 'crm~1'])('to %s', async (key) => {
    await expectSame((nango) => nango.auth(key, { credentials: { apiKey: 'k' } }));
  });

  it('with what two steps ask for once', async () => {
    const two = { type: 'TWO_STEP', a: 'b' } as const;
    await expectSame((nango) => nango.auth('crm', { credentials: two, assertionOption: { key: 'k' } }));
    await expectSame((nango) => nango.auth('crm', { credentials: two, assertionOption: {} }));
  });

  it('for an installation elsewhere', async () => {
    const call: Call = (nango) =>
      nango.auth('crm', { installation: 'outbound', credentials: {}, params: { a: 'b' } });
    await expectSame(call);
  });

  it('without credentials', async () => {
    await expectSame((nango) => nango.create('crm'));
    await expectSame((nango) => nango.create('crm', { params: { a: 'b' }, hmac: 'h' }));
    await expectSame((nango) => nango.create('crm', 'c-1', { params: { a: 'b' } }));
  });

  it('for a connection id of the caller’s own, and for none', async () => {
    await expectSame((nango) => nango.auth('crm', 'mine', { credentials: { apiKey: 'k' } }));
    const call: Call = (nango) =>
      nango.auth('crm', null as unknown as string, { credentials: { apiKey: 'k' } });
    await expectSame(call);
  });

  it('with a public key', async () => {
    const publicKey = { connectSessionToken: undefined, publicKey: 'p' };
    await expectSame((nango) => nango.auth('crm', 'mine', { credentials: { apiKey: 'k' } }), publicKey);
  });

  it('to renew a connection', async () => {
    await expectSame((nango) => nango.reconnect('crm', { credentials: { apiKey: 'k' } }));
  });
});

describe('connect-ui/nango opens the window that @nangohq/frontend opens', () => {
  async function expectSame(call: Call, config?: object): Promise<void> {
    const real = await windowOf('@nangohq/frontend', call, config);
    expect(await windowOf('connect-ui/nango', call, config)).toEqual(
      // Its `isPending` is undefined where an older server does not tell.
      JSON.parse(JSON.stringify(real), (key, value) =>
        key === 'ok' ? { ...value, isPending: false } : value,
      ),
    );
  }

  it.each(Object.entries(options))('with %s', async (_, given) => {
    await expectSame((nango) => nango.auth('crm', given as AuthOptions));
  });

  it('for nothing but the key', async () => {
    await expectSame((nango) => nango.auth('crm'));
    await expectSame((nango) => nango.auth('crm', { credentials: {} }));
    await expectSame((nango) => nango.reconnect('crm'));
  });

  it('for an app of the person’s own', async () => {
    const own = { oauth_client_id_override: 'a', oauth_client_secret_override: 'b' };
    await expectSame((nango) => nango.auth('crm', { credentials: own }));
    await expectSame((nango) =>
      nango.auth('crm', { credentials: { ...own, oauth_refresh_token_override: 'c' }, params: { a: 'b' } }),
    );
    await expectSame((nango) => nango.auth('crm', own));
  });

  it('for a connection id of the caller’s own', async () => {
    await expectSame((nango) => nango.auth('crm', 'mine', { params: { a: 'b' } }));
  });

  it('with a public key', async () => {
    await expectSame((nango) => nango.auth('crm'), { connectSessionToken: undefined, publicKey: 'p' });
  });

  it.each(['/ws', '/base/ws?x=1', 'ws'])('and listens at %s of the host', async (websocketsPath) => {
    await expectSame((nango) => nango.auth('crm'), { websocketsPath });
  });
});
