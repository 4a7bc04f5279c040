import { beforeEach, describe, expect, it } from 'vitest';
import { FakeWebSocket } from '../../fakes/fake-web-socket.js';
import { type AuthorizerWorld, createAuthorizerWorld, finalUrl, origin } from './authorizer-world.js';

let world: AuthorizerWorld;

beforeEach(() => {
  world = createAuthorizerWorld();
});

describe('while the window is open', () => {
  beforeEach(() => {
    FakeWebSocket.last().acknowledge('s-1');
    world.open();
    world.heard.length = 0;
  });
  const rung = { type: 'nango_oauth_callback_success' };

  it('tells once that it was lost from sight', () => {
    world.page.last().closed = true;
    world.clock.advance(10_000);
    expect(world.types()).toEqual(['popup.lost']);
  });

  it('tells of each window that it was lost, also of one that is lost at once', () => {
    world.page.last().closed = true;
    world.clock.advance(1_000);
    world.authorizer.reopen();
    world.page.last().closed = true;
    world.clock.advance(10_000);
    expect(world.types().filter((type) => type === 'popup.lost')).toHaveLength(2);
  });

  it('hears the callback page of its own window and answers it', () => {
    world.page.post({ origin, source: world.page.last(), data: rung });
    expect(world.heard).toEqual([{ type: 'popup.rang', rang: { outcome: 'success' } }]);
    expect(world.page.last().received).toEqual([{ type: 'nango_oauth_callback_ack' }]);
  });

  it.each([
    ['another origin', () => ({ origin: 'https://evil.test', source: world.page.last(), data: rung })],
    ['another window of the same origin', () => ({ origin, source: {}, data: rung })],
    ['no window', () => ({ origin, source: null, data: rung })],
    [
      'its own window with other words',
      () => ({ origin, source: world.page.last(), data: { type: 'hello' } }),
    ],
  ])('ignores %s', (_, message) => {
    world.page.post(message());
    expect(world.heard).toEqual([]);
  });

  it('blots out what was typed from the words of a refusal', () => {
    FakeWebSocket.last().say({
      message_type: 'error',
      error_type: 'url_param_err',
      error_desc: 'bad value: my team',
    });
    expect(world.heard).toMatchObject([{ type: 'socket.refused', error: { words: 'bad value: •••' } }]);
  });

  it('closes the earlier window when it opens another at the same address', () => {
    const first = world.page.last();
    world.authorizer.reopen();
    expect(first.closed).toBe(true);
    expect(world.page.last().visited).toEqual(first.visited);
  });

  it('leaves nothing behind when it ends', () => {
    world.authorizer.end();
    expect(world.page.last().closed).toBe(true);
    expect(world.page.listeners()).toBe(0);
    expect(FakeWebSocket.open()).toBe(0);
    expect(world.clock.waiting()).toBe(0);
    expect(world.authorizer.link()).toBeNull();
  });

  it('hears nothing of an attempt that was ended', () => {
    const socket = FakeWebSocket.last();
    world.authorizer.end();
    socket.say({ message_type: 'success', provider_config_key: 'github', connection_id: 'c-1' });
    expect(world.heard).toEqual([]);
  });

  it('gives the next attempt a socket of its own', () => {
    world.authorizer.end();
    world.authorizer.listen('/ws');
    FakeWebSocket.last().acknowledge('s-2');
    world.open();
    expect(world.page.last().visited).toEqual([finalUrl('s-2')]);
  });
});
