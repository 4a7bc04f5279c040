import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type ConnectClient,
  type ConnectClientOptions,
  type ConnectOrder,
  type ConnectStep,
  createConnectClient,
  type WaitingStep,
} from '../../../src/headless.js';
import { type FakePage, installFakePage } from '../../fakes/fake-page.js';
import { FakeWebSocket } from '../../fakes/fake-web-socket.js';
import { apiURL, expired, type FakeBackend, installFakeBackend, sessionOf } from './fake-backend.js';

const values = { 'params.subdomain': 'my team' };
const origin = 'https://api.example.test';
const success = { message_type: 'success', provider_config_key: 'mail', connection_id: 'c-9' };
const made = {
  ok: true,
  value: { connectionId: 'c-9', providerConfigKey: 'mail', isPending: false },
};

let page: FakePage;
let backend: FakeBackend;
let steps: ConnectStep[];
let ending: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  backend = installFakeBackend();
  page = installFakePage();
  FakeWebSocket.install();
  steps = [];
  ending = new AbortController();
});

afterEach(async () => {
  ending.abort();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(vi.getTimerCount(), 'no timer is left').toBe(0);
  expect(page.listeners(), 'nobody listens any more').toBe(0);
  expect(FakeWebSocket.open(), 'no socket is left').toBe(0);
  expect(
    page.popups.filter(({ closed }) => !closed),
    'no window is left',
  ).toEqual([]);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A client whose form is there and whose socket has its id. */
async function prepared(options: ConnectClientOptions = {}): Promise<ConnectClient> {
  const client = createConnectClient({ apiURL, sessionToken: 't-1', ...options });
  await client.provider('mail', { signal: ending.signal });
  FakeWebSocket.last().acknowledge('s-1');
  return client;
}

const order = (more: Partial<ConnectOrder> = {}): ConnectOrder => ({
  integration: 'mail',
  values,
  onStep: (step) => steps.push(step),
  signal: ending.signal,
  ...more,
});

/** What the last step tells of the window. */
function waiting(): WaitingStep {
  const last = steps.at(-1);
  if (last?.name !== 'waiting') throw new Error(`${last?.name} instead of waiting`);
  return last;
}

const settled = () => vi.advanceTimersByTimeAsync(0);

describe('a sign-in window', () => {
  it('is open, at its address, when the press is over', async () => {
    const client = await prepared();
    const connecting = client.connect(order());
    expect(page.last().visited).toEqual([
      `${apiURL}/oauth/connect/mail?connect_session_token=t-1&params%5Bsubdomain%5D=my+team&ws_client_id=s-1`,
    ]);
    FakeWebSocket.last().say(success);
    expect(await connecting).toEqual(made);
  });

  it('opens as soon as the form has been read, where nobody has asked for it before', async () => {
    const client = createConnectClient({ apiURL, sessionToken: 't-1' });
    const connecting = client.connect(order());
    await settled();
    expect(page.last().visited).toEqual(['']);
    FakeWebSocket.last().acknowledge('s-2');
    expect(page.last().visited.at(-1)).toMatch(/ws_client_id=s-2$/);
    FakeWebSocket.last().say(success);
    expect(await connecting).toEqual(made);
  });

  it('does not open while a value is missing', async () => {
    const client = await prepared();
    expect(await client.connect(order({ values: {} }))).toEqual({
      ok: false,
      error: { code: 'input_missing', fields: ['params.subdomain'] },
    });
    expect(page.popups).toEqual([]);
  });

  it('that the browser does not give leaves a link, and the result is heard all the same', async () => {
    const client = await prepared();
    page.isBlocking = true;
    const connecting = client.connect(order());
    expect(waiting()).toMatchObject({ popup: 'unsure', link: expect.stringMatching(/ws_client_id=s-1$/) });
    waiting().followed();
    FakeWebSocket.last().say(success);
    expect(await connecting).toEqual(made);
  });

  it('can be opened again and shown', async () => {
    const client = await prepared();
    page.isBlocking = true;
    const connecting = client.connect(order());
    page.isBlocking = false;
    waiting().reopen();
    expect(waiting().popup).toBe('open');
    waiting().show();
    expect(page.last().focused).toBe(1);
    FakeWebSocket.last().say(success);
    expect(await connecting).toEqual(made);
  });

  it('that reads closed is a question', async () => {
    const client = await prepared();
    const connecting = client.connect(order());
    page.last().closed = true;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(waiting().popup).toBe('lost');
    FakeWebSocket.last().say(success);
    expect(await connecting).toEqual(made);
  });

  it('that reads closed ends it for a host that wants so', async () => {
    const client = await prepared({ detectClosedPopup: 'fail' });
    const connecting = client.connect(order());
    page.last().closed = true;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await connecting).toEqual({ ok: false, error: { code: 'popup_closed' } });
  });

  it('is shown by a second press, which answers the same', async () => {
    const client = await prepared();
    const connecting = [client.connect(order()), client.connect(order())];
    expect(page.popups).toHaveLength(1);
    expect(page.last().focused).toBe(1);
    FakeWebSocket.last().say(success);
    expect(await Promise.all(connecting)).toEqual([made, made]);
  });

  it('stays as it is when its form is read again meanwhile', async () => {
    const client = await prepared();
    const connecting = client.connect(order());
    expect(await client.provider('mail')).toMatchObject({ ok: true, value: { opensPopup: true } });
    FakeWebSocket.last().say(success);
    expect(await connecting).toEqual(made);
  });

  it('goes with the signal, and what was open with it', async () => {
    const client = await prepared();
    const connecting = client.connect(order());
    ending.abort();
    expect(await connecting).toEqual({ ok: false, error: { code: 'aborted', attemptMayComplete: false } });
    expect(page.last().closed).toBe(true);
  });

  it('that is out of reach may still finish after the signal', async () => {
    const client = await prepared();
    page.isBlocking = true;
    const connecting = client.connect(order());
    ending.abort();
    expect(await connecting).toEqual({ ok: false, error: { code: 'aborted', attemptMayComplete: true } });
  });

  it('is not disturbed by a caller whose own step fails', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => {});
    const client = await prepared();
    const onStep = () => {
      throw new Error('mine');
    };
    const connecting = client.connect(order({ onStep }));
    FakeWebSocket.last().say(success);
    expect(await connecting).toEqual(made);
    expect(reported).toHaveBeenCalled();
  });
});

describe('an end without success', () => {
  it('tells what the provider refused, and the next press opens its window at once', async () => {
    const client = await prepared();
    const refused = client.connect(order());
    FakeWebSocket.last().say({
      message_type: 'error',
      error_type: 'callback_err',
      error_desc: 'access_denied',
    });
    expect(await refused).toEqual({
      ok: false,
      error: { code: 'access_denied', serverCode: 'callback_err' },
    });
    FakeWebSocket.last().acknowledge('s-2');
    const again = client.connect(order());
    expect(page.last().visited).toEqual([expect.stringMatching(/ws_client_id=s-2$/)]);
    FakeWebSocket.last().say(success);
    expect(await again).toEqual(made);
  });

  it('comes from the session where the API is silent in the window', async () => {
    const client = await prepared();
    backend.on('GET /connect/session', () => sessionOf('ada', { allowed_integrations: ['notes'] }));
    expect(await client.connect(order())).toEqual({ ok: false, error: { code: 'integration_not_allowed' } });
  });

  it('that comes of an expired token is made good for the next press', async () => {
    const client = await prepared({ fetchSessionToken: async () => 't-2' });
    backend.on('GET /connect/session', ({ bearer }) =>
      bearer === 'Bearer t-2' ? sessionOf('ada') : expired(),
    );
    expect(await client.connect(order())).toMatchObject({ ok: false, error: { code: 'session_expired' } });
    await settled();
    const again = client.connect(order());
    FakeWebSocket.last().acknowledge('s-2');
    expect(page.last().visited.at(-1)).toContain('connect_session_token=t-2');
    FakeWebSocket.last().say(success);
    expect(await again).toEqual(made);
  });
});

describe('a line that is cut', () => {
  const ring = (data: object) => page.post({ origin, source: page.last(), data });

  it('is told, and the host knows the connection that the window rang', async () => {
    const client = await prepared({ resolveConnection: async ({ integration }) => `of ${integration}` });
    const connecting = client.connect(order());
    FakeWebSocket.last().drop();
    expect(waiting().isHeard).toBe(false);
    ring({ type: 'nango_oauth_callback_success' });
    expect(await connecting).toMatchObject({ ok: true, value: { connectionId: 'of mail' } });
  });

  it('leaves a success without an id where the host knows of none', async () => {
    const client = await prepared();
    const connecting = client.connect(order());
    FakeWebSocket.last().drop();
    ring({ type: 'nango_oauth_callback_success' });
    expect(await connecting).toMatchObject({ ok: true, value: { connectionId: null } });
  });

  it('leaves a question where the window is gone too, and a press tries anew', async () => {
    const client = await prepared();
    const connecting = client.connect(order());
    FakeWebSocket.last().drop();
    page.last().closed = true;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(waiting().answer).toBe('unconfirmed');
    const again = client.connect(order());
    expect(page.popups).toHaveLength(2);
    FakeWebSocket.last().acknowledge('s-2');
    FakeWebSocket.last().say(success);
    expect(await Promise.all([connecting, again])).toEqual([made, made]);
  });

  it('is asked about when the person says that they have finished', async () => {
    const client = await prepared({ resolveConnection: async () => 'c-7' });
    const connecting = client.connect(order());
    waiting().finished();
    expect(await connecting).toMatchObject({ ok: true, value: { connectionId: 'c-7' } });
  });
});

it('looks again at the session when the person comes back late', async () => {
  const client = await prepared();
  const connecting = client.connect(order());
  await vi.advanceTimersByTimeAsync(60_000);
  const before = backend.calls().length;
  page.focus();
  expect(backend.calls().slice(before)).toEqual(['GET /connect/session']);
  FakeWebSocket.last().say(success);
  expect(await connecting).toEqual(made);
});

it('keeps a line for each integration that is ready, until its signal', async () => {
  await prepared();
  expect(FakeWebSocket.open()).toBe(1);
  ending.abort();
  expect(FakeWebSocket.open()).toBe(0);
});

it('reads a form where there is no page, and says that its window cannot be had', async () => {
  vi.stubGlobal('window', undefined);
  Reflect.deleteProperty(globalThis, 'window');
  const client = createConnectClient({ apiURL, sessionToken: 't-1' });
  expect(await client.provider('mail')).toMatchObject({ ok: true, value: { opensPopup: true } });
  expect(await client.connect(order())).toEqual({ ok: false, error: { code: 'popup_unavailable' } });
  expect(FakeWebSocket.opened).toEqual([]);
});
