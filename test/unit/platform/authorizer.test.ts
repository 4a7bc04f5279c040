import { beforeEach, describe, expect, it } from 'vitest';
import type { Form } from '../../../src/flow/form.js';
import type { AttemptEvent, Authorizer, Order } from '../../../src/flow/ports.js';
import { createAuthorizer } from '../../../src/platform/authorizer.js';
import { createFakeClock, type FakeClock } from '../../fakes/fake-clock.js';
import { type FakePage, installFakePage } from '../../fakes/fake-page.js';
import { FakeWebSocket } from '../../fakes/fake-web-socket.js';

const origin = 'https://api.example.test';
const form: Form = {
  mode: 'OAUTH2',
  opensPopup: true,
  fields: [
    {
      id: 'params.subdomain',
      group: 'params',
      name: 'subdomain',
      label: 'Subdomain',
      description: null,
      example: null,
      secret: false,
      required: true,
      choices: null,
      prefix: null,
      suffix: null,
      initial: '',
    },
  ],
  fixed: { credentials: new Map(), params: new Map() },
  guideUrl: null,
};
const order: Order = {
  integration: { key: 'github', provider: 'github', name: 'GitHub', logoUrl: null, apiKeyLabel: null },
  form,
  typed: new Map([['params.subdomain', 'my team']]),
};
const finalUrl = (socketId: string) =>
  `${origin}/base/oauth/connect/github?connect_session_token=t-1&params%5Bsubdomain%5D=my+team&ws_client_id=${socketId}`;

let page: FakePage;
let clock: FakeClock;
let authorizer: Authorizer;
let heard: AttemptEvent[];
const hear = (event: AttemptEvent) => heard.push(event);
const types = () => heard.map(({ type }) => type);

beforeEach(() => {
  FakeWebSocket.install();
  page = installFakePage();
  clock = createFakeClock();
  heard = [];
  authorizer = createAuthorizer({ base: `${origin}/base`, origin }, clock);
  authorizer.listen('/ws');
});

it('opens the socket below the base path of the API', () => {
  expect(FakeWebSocket.last().url).toBe('wss://api.example.test/base/ws');
});

it('opens the window at its final address before it returns', () => {
  FakeWebSocket.last().acknowledge('s-1');
  authorizer.open('t-1', order, hear);
  expect(page.last().visited).toEqual([finalUrl('s-1')]);
  expect(types()).toEqual(['popup.opened']);
});

it('centres the window over the page', () => {
  FakeWebSocket.last().acknowledge('s-1');
  authorizer.open('t-1', order, hear);
  expect(page.last().features).toBe('popup,width=560,height=720,left=460,top=140');
});

describe('when the socket has no id yet', () => {
  it('opens an empty window in the press and sends it on when the id arrives', () => {
    authorizer.open('t-1', order, hear);
    expect(page.last().visited).toEqual(['about:blank']);
    expect(authorizer.link()).toBeNull();
    FakeWebSocket.last().acknowledge('s-1');
    expect(page.last().visited).toEqual(['about:blank', finalUrl('s-1')]);
    expect(authorizer.link()).toBe(finalUrl('s-1'));
  });

  it('goes on without a socket when none can be had, and says so', () => {
    authorizer.open('t-1', order, hear);
    FakeWebSocket.last().drop();
    expect(page.last().visited.at(-1)).toBe(finalUrl('').replace('&ws_client_id=', ''));
    expect(types()).toEqual(['popup.opened', 'socket.died']);
  });
});

describe('when the browser gives no window', () => {
  beforeEach(() => {
    page.isBlocking = true;
    FakeWebSocket.last().acknowledge('s-1');
    authorizer.open('t-1', order, hear);
  });

  it('is unsure, and has the same address for a plain link', () => {
    expect(types()).toEqual(['popup.unsure']);
    expect(authorizer.link()).toBe(finalUrl('s-1'));
  });

  it('still hears the result by the socket', () => {
    FakeWebSocket.last().say({
      message_type: 'success',
      provider_config_key: 'github',
      connection_id: 'c-1',
    });
    expect(types()).toEqual(['popup.unsure', 'socket.succeeded']);
  });

  it('opens the same address when asked again', () => {
    page.isBlocking = false;
    authorizer.reopen();
    expect(page.last().visited).toEqual([finalUrl('s-1')]);
    expect(types()).toEqual(['popup.unsure', 'popup.opened']);
  });
});

describe('while the window is open', () => {
  beforeEach(() => {
    FakeWebSocket.last().acknowledge('s-1');
    authorizer.open('t-1', order, hear);
    heard = [];
  });
  const rung = { type: 'nango_oauth_callback_success' };

  it('tells once that it was lost from sight', () => {
    page.last().closed = true;
    clock.advance(10_000);
    expect(types()).toEqual(['popup.lost']);
  });

  it('hears the callback page of its own window and answers it', () => {
    page.post({ origin, source: page.last(), data: rung });
    expect(heard).toEqual([{ type: 'popup.rang', rang: { outcome: 'success' } }]);
    expect(page.last().received).toEqual([{ type: 'nango_oauth_callback_ack' }]);
  });

  it.each([
    ['another origin', () => ({ origin: 'https://evil.test', source: page.last(), data: rung })],
    ['another window of the same origin', () => ({ origin, source: {}, data: rung })],
    ['no window', () => ({ origin, source: null, data: rung })],
    ['its own window with other words', () => ({ origin, source: page.last(), data: { type: 'hello' } })],
  ])('ignores %s', (_, message) => {
    page.post(message());
    expect(heard).toEqual([]);
  });

  it('blots out what was typed from the words of a refusal', () => {
    FakeWebSocket.last().say({
      message_type: 'error',
      error_type: 'url_param_err',
      error_desc: 'bad value: my team',
    });
    expect(heard).toMatchObject([{ type: 'socket.refused', error: { words: 'bad value: •••' } }]);
  });

  it('closes the earlier window when it opens another at the same address', () => {
    const first = page.last();
    authorizer.reopen();
    expect(first.closed).toBe(true);
    expect(page.last().visited).toEqual(first.visited);
  });

  it('leaves nothing behind when it ends', () => {
    authorizer.end();
    expect(page.last().closed).toBe(true);
    expect(page.listeners()).toBe(0);
    expect(FakeWebSocket.open()).toBe(0);
    expect(clock.waiting()).toBe(0);
    expect(authorizer.link()).toBeNull();
  });

  it('hears nothing of an attempt that was ended', () => {
    const socket = FakeWebSocket.last();
    authorizer.end();
    socket.say({ message_type: 'success', provider_config_key: 'github', connection_id: 'c-1' });
    expect(heard).toEqual([]);
  });

  it('gives the next attempt a socket of its own', () => {
    authorizer.end();
    authorizer.listen('/ws');
    FakeWebSocket.last().acknowledge('s-2');
    authorizer.open('t-1', order, hear);
    expect(page.last().visited).toEqual([finalUrl('s-2')]);
  });
});
