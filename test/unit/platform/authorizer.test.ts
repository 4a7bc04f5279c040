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

  it('tells of each window that it was lost, also of one that is lost at once', () => {
    page.last().closed = true;
    clock.advance(1_000);
    authorizer.reopen();
    page.last().closed = true;
    clock.advance(10_000);
    expect(types().filter((type) => type === 'popup.lost')).toHaveLength(2);
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
