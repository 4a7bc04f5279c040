import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import Nango, { AuthError, ConnectUI, type NangoOptions } from '../../../src/nango.js';
import { FakeWebSocket } from '../../fakes/fake-web-socket.js';
import { type ClientName, clients, type Ended, endOf, host, openWorld, token } from './two-clients.js';

const apiKey = { credentials: { apiKey: 'sk-secret' } };
const nango = (config: NangoOptions = {}) =>
  new Nango({ host, connectSessionToken: token, ...config } as NangoOptions);
const unknown = (message: string) => ({ err: { name: 'Error', type: 'unknown_error', message } });

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('an answer that is none', () => {
  const both = async (connect: Parameters<typeof openWorld>[0]): Promise<readonly Ended[]> => {
    const ends: Ended[] = [];
    for (const name of Object.keys(clients) as ClientName[]) {
      openWorld(connect);
      const client = clients[name]({ host, connectSessionToken: token });
      ends.push(await endOf(client.auth('crm', apiKey), 70_000));
    }
    return ends;
  };

  it('of success that holds an error is a failure', async () => {
    const error = { code: 'invalid_credentials', message: 'Wrong.' };
    const [theirs, ours] = await both({ connect: { body: { error } } });
    expect(theirs).toEqual({ ok: { error } });
    expect(ours).toEqual({ err: { name: 'Error', type: 'invalid_credentials', message: 'Wrong.' } });
  });

  it('of success without an id is a failure', async () => {
    const [theirs, ours] = await both({ connect: { body: {} } });
    expect(theirs).toEqual({ ok: {} });
    expect(ours).toEqual(unknown('The answer was none of this API.'));
  });

  it('of success that holds more than ids is taken for the ids', async () => {
    const connection = { connectionId: 'c-1', providerConfigKey: 'crm' };
    const [theirs, ours] = await both({ connect: { body: { ...connection, more: 1 } } });
    expect(theirs).toEqual({ ok: { ...connection, more: 1 } });
    expect(ours).toEqual({ ok: connection });
  });

  it('never comes for some modes, and is waited for a minute', async () => {
    const [theirs, ours] = await both({ connect: () => new Promise(() => {}) });
    expect(theirs).toBe('pending');
    expect(ours).toEqual(unknown('The API did not answer in time.'));
  });

  it.each([
    ['a page', { status: 502, body: '<html>' }],
    ['a refusal without a reason', { status: 400, body: {} }],
  ])('but %s is an AuthError all the same', async (_, connect) => {
    const [theirs, ours] = await both({ connect });
    expect(theirs).toMatchObject({ err: { name: expect.not.stringMatching(/^Error$/) } });
    expect(ours).toMatchObject({ err: { name: 'Error', type: 'unknown_error' } });
  });

  it('because nobody could be reached is an AuthError all the same', async () => {
    const [theirs, ours] = await both({ connect: () => Promise.reject(new TypeError('Failed to fetch')) });
    expect(theirs).toMatchObject({ err: { name: 'TypeError' } });
    expect(ours).toEqual(unknown('The API could not be reached.'));
  });

  it('repeats nothing that was put in', async () => {
    const message = 'sk-secret is wrong';
    const [theirs, ours] = await both({
      connect: { status: 400, body: { error: { code: 'connection_test_failed', message } } },
    });
    expect(theirs).toMatchObject({ err: { message } });
    expect(ours).toMatchObject({ err: { message: '••• is wrong' } });
  });

  it('repeats nothing of what was put in deeper', async () => {
    const error = { code: 'connection_test_failed', message: 'deep-secret of type JWT is wrong' };
    openWorld({ connect: { status: 400, body: { error } } });
    const credentials = { type: 'JWT', privateKey: { id: 'k-1', secret: 'deep-secret' } };
    const ended = await endOf(nango().auth('crm', { credentials } as object), 70_000);
    expect(ended).toMatchObject({ err: { message: '••• of type JWT is wrong' } });
  });
});

describe('a sign-in window', () => {
  const ring = (page: ReturnType<typeof openWorld>['page'], data: object) =>
    page.post({ origin: new URL(host).origin, source: page.last(), data });

  it('goes on its way where sockets are blocked, and what it rings ends the wait', async () => {
    const { page } = openWorld();
    const result = nango().auth('crm');
    FakeWebSocket.last().drop();
    expect(page.last().visited.at(-1)).toMatch(/oauth\/connect\/crm\?connect_session_token=\w+$/);
    ring(page, { type: 'nango_oauth_callback_success' });
    expect(await endOf(result)).toEqual(
      unknown('The account is connected, but its id could not be heard here; the webhook brings it.'),
    );
  });

  it('tells by its ring that it failed, where the socket cannot', async () => {
    const { page } = openWorld();
    const result = nango().auth('crm');
    FakeWebSocket.last().drop();
    ring(page, { type: 'nango_oauth_callback_error', payload: { message: 'Too bad.' } });
    expect(await endOf(result)).toEqual({
      err: { name: 'Error', type: 'callback_err', message: 'Too bad.' },
    });
  });

  it('ends once, by the socket’s word, when its page rings too', async () => {
    const { page } = openWorld();
    const result = nango().auth('crm');
    FakeWebSocket.last().acknowledge('s-1');
    ring(page, { type: 'nango_oauth_callback_error', payload: { message: '{"error":"access_denied"}' } });
    FakeWebSocket.last().say({
      message_type: 'error',
      error_type: 'callback_err',
      error_desc: 'No code came.',
    });
    expect(await endOf(result)).toEqual({
      err: { name: 'Error', type: 'callback_err', message: 'No code came.' },
    });
  });

  it('is looked at once with its session, and never with a public key', async () => {
    const world = openWorld();
    void nango().auth('crm');
    expect(world.looks()).toBe(1);
    const other = openWorld();
    void nango({ connectSessionToken: undefined, publicKey: 'p' } as unknown as NangoOptions).auth('crm');
    expect(other.looks()).toBe(0);
  });

  it('that the browser does not give is told as its blocking, and leaves nothing behind', async () => {
    const { page } = openWorld();
    page.isBlocking = true;
    const ended = await endOf(nango().auth('crm'));
    expect(ended).toMatchObject({ err: { type: 'blocked_by_browser' } });
    expect([page.listeners(), FakeWebSocket.open(), vi.getTimerCount()]).toEqual([0, 0, 0]);
  });

  it('that is closed by its page’s client takes socket, timers and listeners along, and never settles', async () => {
    const { page } = openWorld();
    const client = nango();
    const result = client.auth('crm');
    expect(client.win).not.toBeNull();
    client.clear();
    expect(await endOf(result)).toBe('pending');
    expect(client.win).toBeNull();
    expect(page.last().closed).toBe(true);
    expect([page.listeners(), FakeWebSocket.open(), vi.getTimerCount()]).toEqual([0, 0, 0]);
  });

  it('takes the place of the one before', async () => {
    const { page } = openWorld();
    const client = nango();
    void client.auth('crm');
    const second = client.auth('mail');
    expect(page.popups.map(({ closed }) => closed)).toEqual([true, false]);
    FakeWebSocket.last().acknowledge('s-2');
    FakeWebSocket.last().say({ message_type: 'success', connection_id: 'c-2' });
    expect(await endOf(second)).toEqual({
      ok: { providerConfigKey: 'mail', connectionId: 'c-2', isPending: false },
    });
    expect(client.win).toBeNull();
  });

  it('whose server refuses without a reason has a type all the same', async () => {
    openWorld();
    const result = nango().auth('crm');
    FakeWebSocket.last().say({ message_type: 'error' });
    expect(await endOf(result)).toEqual({ err: { name: 'Error', type: 'callback_err', message: '' } });
  });

  it('has room for large sign-in pages', () => {
    const { page } = openWorld();
    void nango().auth('crm');
    expect(page.last().features).toContain('width=560,height=720');
  });

  it('has the size that the host wants', () => {
    const { page } = openWorld();
    void nango({ width: 300, height: 400 }).auth('crm');
    expect(page.last().features).toContain('width=300,height=400');
  });

  it('cannot be had where there is no page', async () => {
    openWorld();
    Reflect.deleteProperty(globalThis, 'window');
    expect(await endOf(nango().auth('crm'))).toMatchObject({ err: { type: 'blocked_by_browser' } });
  });
});

describe('like the other client, it', () => {
  it.each(Object.keys(clients) as ClientName[])('throws at once what can never work (%s)', (name) => {
    openWorld();
    const without = clients[name]({ host });
    const withToken = clients[name]({ host, connectSessionToken: token });
    const typeOf = (call: () => unknown) => {
      try {
        call();
        return 'nothing';
      } catch (thrown) {
        return (thrown as AuthError).type;
      }
    };
    expect(typeOf(() => clients[name]({ host: 'nonsense' }))).toBe('invalid_host_url');
    expect(typeOf(() => without.auth('crm'))).toBe('missing_auth_token');
    expect(typeOf(() => without.reconnect('crm'))).toBe('missing_connect_session_token');
    expect(typeOf(() => withToken.auth('crm', { installation: 'outbound' }))).toBe('missing_credentials');
  });

  it.each(Object.keys(clients) as ClientName[])('rejects a request without any right (%s)', async (name) => {
    openWorld();
    expect(await endOf(clients[name]({ host }).create('crm'))).toMatchObject({
      err: { type: 'missing_auth_token' },
    });
  });

  it.each(Object.keys(clients) as ClientName[])('rejects credentials of no kind (%s)', async (name) => {
    const { sent } = openWorld();
    const client = clients[name]({ host, connectSessionToken: token });
    const half = { credentials: { oauth_client_id_override: 'a' } } as unknown as typeof apiKey;
    expect(await endOf(client.auth('crm', half))).toMatchObject({ err: { name: 'Error' } });
    expect(sent).toEqual([]);
  });

  it('can be made without anything, and its errors are errors', () => {
    expect(new Nango()).toBeInstanceOf(Nango);
    const error = new AuthError('Sorry.', 'unknown_error');
    expect(error).toBeInstanceOf(Error);
    expect([error.name, error.message, error.type]).toEqual(['Error', 'Sorry.', 'unknown_error']);
    expect(new ConnectUI({}).iframe).toBeNull();
  });
});
