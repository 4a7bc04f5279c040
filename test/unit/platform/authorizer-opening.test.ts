import { beforeEach, describe, expect, it } from 'vitest';
import type { AttemptEvent, Authorizer } from '../../../src/flow/ports.js';
import { createAuthorizer } from '../../../src/platform/authorizer.js';
import { createFakeClock, type FakeClock } from '../../fakes/fake-clock.js';
import { type FakePage, installFakePage } from '../../fakes/fake-page.js';
import { FakeWebSocket } from '../../fakes/fake-web-socket.js';
import { finalUrl, order, origin } from './authorizer-world.js';

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
  expect(types()).toEqual(['popup.opened', 'popup.addressed']);
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
    expect(types()).toEqual(['popup.opened', 'popup.addressed']);
  });

  it('tells when there is an address for a plain link, if no window could be opened', () => {
    page.isBlocking = true;
    authorizer.open('t-1', order, hear);
    expect(types()).toEqual(['popup.unsure']);
    FakeWebSocket.last().acknowledge('s-1');
    expect(types()).toEqual(['popup.unsure', 'popup.addressed']);
    expect(authorizer.link()).toBe(finalUrl('s-1'));
  });

  it('opens an empty window again when asked before the id is there, and sends that one on', () => {
    page.isBlocking = true;
    authorizer.open('t-1', order, hear);
    page.isBlocking = false;
    authorizer.reopen();
    expect(page.last().visited).toEqual(['about:blank']);
    FakeWebSocket.last().acknowledge('s-1');
    expect(page.last().visited).toEqual(['about:blank', finalUrl('s-1')]);
  });

  it('goes on without a socket when none can be had, and says so', () => {
    authorizer.open('t-1', order, hear);
    FakeWebSocket.last().drop();
    expect(page.last().visited.at(-1)).toBe(finalUrl('').replace('&ws_client_id=', ''));
    expect(types()).toEqual(['popup.opened', 'popup.addressed', 'socket.died']);
  });
});

describe('when the browser gives no window', () => {
  beforeEach(() => {
    page.isBlocking = true;
    FakeWebSocket.last().acknowledge('s-1');
    authorizer.open('t-1', order, hear);
  });

  it('is unsure, and has the same address for a plain link', () => {
    expect(types()).toEqual(['popup.unsure', 'popup.addressed']);
    expect(authorizer.link()).toBe(finalUrl('s-1'));
  });

  it('still hears the result by the socket', () => {
    FakeWebSocket.last().say({
      message_type: 'success',
      provider_config_key: 'github',
      connection_id: 'c-1',
    });
    expect(heard.at(-1)).toEqual({
      type: 'socket.succeeded',
      connection: { connectionId: 'c-1', providerConfigKey: 'github', isPending: false },
    });
  });

  it('opens the same address when asked again', () => {
    page.isBlocking = false;
    authorizer.reopen();
    expect(page.last().visited).toEqual([finalUrl('s-1')]);
    expect(types().slice(-2)).toEqual(['popup.opened', 'popup.addressed']);
  });
});
