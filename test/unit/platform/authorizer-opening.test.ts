import { beforeEach, describe, expect, it } from 'vitest';
import { FakeWebSocket } from '../../fakes/fake-web-socket.js';
import { type AuthorizerWorld, createAuthorizerWorld, finalUrl } from './authorizer-world.js';

let world: AuthorizerWorld;

beforeEach(() => {
  world = createAuthorizerWorld();
});

it('opens the socket below the base path of the API', () => {
  expect(FakeWebSocket.last().url).toBe('wss://api.example.test/base/ws');
});

it('opens the window at its final address before it returns', () => {
  FakeWebSocket.last().acknowledge('s-1');
  world.open();
  expect(world.page.last().visited).toEqual([finalUrl('s-1')]);
  expect(world.types()).toEqual(['popup.opened', 'popup.addressed']);
});

it('centres the window over the page', () => {
  FakeWebSocket.last().acknowledge('s-1');
  world.open();
  expect(world.page.last().features).toBe('popup,width=560,height=720,left=460,top=140');
});

describe('when the socket has no id yet', () => {
  it('opens an empty window in the press and sends it on when the id arrives', () => {
    world.open();
    expect(world.page.last().visited).toEqual(['']);
    expect(world.authorizer.link()).toBeNull();
    FakeWebSocket.last().acknowledge('s-1');
    expect(world.page.last().visited).toEqual(['', finalUrl('s-1')]);
    expect(world.authorizer.link()).toBe(finalUrl('s-1'));
    expect(world.types()).toEqual(['popup.opened', 'popup.addressed']);
  });

  it('tells a window once more where to go that has not gone on, because Firefox loses what comes too early', () => {
    world.page.losesAddresses = true;
    world.open();
    FakeWebSocket.last().acknowledge('s-1');
    world.clock.advance(1_499);
    expect(world.page.last().visited).toEqual(['', finalUrl('s-1')]);
    world.clock.advance(60_000);
    expect(world.page.last().visited).toEqual(['', finalUrl('s-1'), finalUrl('s-1')]);
  });

  it('lets a window alone that has gone on, or whose attempt has ended', () => {
    world.open();
    FakeWebSocket.last().acknowledge('s-1');
    world.clock.advance(60_000);
    expect(world.page.last().visited).toHaveLength(2);
    world.page.losesAddresses = true;
    world.authorizer.end();
    world.authorizer.listen('/ws');
    world.open();
    FakeWebSocket.last().acknowledge('s-2');
    world.authorizer.end();
    world.clock.advance(60_000);
    expect(world.page.last().visited).toHaveLength(2);
  });

  it('tells when there is an address for a plain link, if no window could be opened', () => {
    world.page.isBlocking = true;
    world.open();
    expect(world.types()).toEqual(['popup.unsure']);
    FakeWebSocket.last().acknowledge('s-1');
    expect(world.types()).toEqual(['popup.unsure', 'popup.addressed']);
    expect(world.authorizer.link()).toBe(finalUrl('s-1'));
  });

  it('opens an empty window again when asked before the id is there, and sends that one on', () => {
    world.page.isBlocking = true;
    world.open();
    world.page.isBlocking = false;
    world.authorizer.reopen();
    expect(world.page.last().visited).toEqual(['']);
    FakeWebSocket.last().acknowledge('s-1');
    expect(world.page.last().visited).toEqual(['', finalUrl('s-1')]);
  });

  it('goes on without a socket when none can be had, and says so', () => {
    world.open();
    FakeWebSocket.last().drop();
    expect(world.page.last().visited.at(-1)).toBe(finalUrl('').replace('&ws_client_id=', ''));
    expect(world.types()).toEqual(['popup.opened', 'popup.addressed', 'socket.died']);
  });
});

describe('when the browser gives no window', () => {
  beforeEach(() => {
    world.page.isBlocking = true;
    FakeWebSocket.last().acknowledge('s-1');
    world.open();
  });

  it('is unsure, and has the same address for a plain link', () => {
    expect(world.types()).toEqual(['popup.unsure', 'popup.addressed']);
    expect(world.authorizer.link()).toBe(finalUrl('s-1'));
  });

  it('still hears the result by the socket', () => {
    FakeWebSocket.last().say({
      message_type: 'success',
      provider_config_key: 'github',
      connection_id: 'c-1',
    });
    expect(world.heard.at(-1)).toEqual({
      type: 'socket.succeeded',
      connection: { connectionId: 'c-1', providerConfigKey: 'github', isPending: false },
    });
  });

  it('opens the same address when asked again', () => {
    world.page.isBlocking = false;
    world.authorizer.reopen();
    expect(world.page.last().visited).toEqual([finalUrl('s-1')]);
    expect(world.types().slice(-2)).toEqual(['popup.opened', 'popup.addressed']);
  });
});
