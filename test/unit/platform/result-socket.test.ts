import { beforeEach, expect, it, vi } from 'vitest';
import { createResultSocket, type SocketNews } from '../../../src/platform/result-socket.js';
import { createFakeClock, type FakeClock } from '../../fakes/fake-clock.js';
import { FakeWebSocket } from '../../fakes/fake-web-socket.js';

const address = 'wss://api.example.test/';
let clock: FakeClock;

beforeEach(() => {
  FakeWebSocket.install();
  clock = createFakeClock();
});

const nothing = () => {};

it('answers its id once the backend has acknowledged it', () => {
  const socket = createResultSocket(address, clock);
  FakeWebSocket.last().acknowledge('s-1');
  expect(socket.hold(nothing)).toBe('s-1');
});

it('has no id before, and tells it when it comes', () => {
  const socket = createResultSocket(address, clock);
  const news: SocketNews[] = [];
  expect(socket.hold((each) => news.push(each))).toBeNull();
  expect(FakeWebSocket.opened).toHaveLength(1);
  FakeWebSocket.last().acknowledge('s-1');
  expect(news).toEqual([{ type: 'acknowledged', socketId: 's-1' }]);
});

it('replaces itself while idle, before a proxy on the way drops it', () => {
  const socket = createResultSocket(address, clock);
  FakeWebSocket.last().acknowledge('s-1');
  clock.advance(45_000);
  expect(FakeWebSocket.opened).toHaveLength(2);
  expect(FakeWebSocket.open()).toBe(1);
  FakeWebSocket.last().acknowledge('s-2');
  expect(socket.hold(nothing)).toBe('s-2');
});

it('does not trust an id that is older than it should be after the machine slept', () => {
  const socket = createResultSocket(address, clock);
  FakeWebSocket.last().acknowledge('s-1');
  clock.sleep(3_600_000);
  const news: SocketNews[] = [];
  expect(socket.hold((each) => news.push(each))).toBeNull();
  expect(FakeWebSocket.opened).toHaveLength(2);
  FakeWebSocket.last().acknowledge('s-2');
  expect(news).toEqual([{ type: 'acknowledged', socketId: 's-2' }]);
});

it('answers an id that it keeps, however close its end was', () => {
  const socket = createResultSocket(address, clock);
  FakeWebSocket.last().acknowledge('s-1');
  clock.advance(44_999);
  expect(socket.hold(nothing)).toBe('s-1');
  clock.advance(600_000);
  expect(FakeWebSocket.opened).toHaveLength(1);
  expect(FakeWebSocket.open()).toBe(1);
});

it('is dead, and breaks nothing, when the browser refuses its address at once', () => {
  vi.stubGlobal('WebSocket', function refuse() {
    throw new DOMException('insecure', 'SecurityError');
  });
  const socket = createResultSocket(address, clock);
  const news: SocketNews[] = [];
  expect(socket.hold((each) => news.push(each))).toBeNull();
  expect(news).toEqual([]);
  clock.advance(0);
  expect(news).toEqual([{ type: 'died' }]);
});

it('comes back by itself, ever more slowly, when it is dropped while idle', () => {
  createResultSocket(address, clock);
  FakeWebSocket.last().drop();
  clock.advance(500);
  expect(FakeWebSocket.opened).toHaveLength(2);
  FakeWebSocket.last().drop();
  clock.advance(500);
  expect(FakeWebSocket.opened).toHaveLength(2);
  clock.advance(1_500);
  expect(FakeWebSocket.opened).toHaveLength(3);
});

it('is never replaced once its id is in an address, and says when it died', () => {
  const socket = createResultSocket(address, clock);
  FakeWebSocket.last().acknowledge('s-1');
  const news: SocketNews[] = [];
  socket.hold((each) => news.push(each));
  clock.advance(600_000);
  expect(FakeWebSocket.opened).toHaveLength(1);
  FakeWebSocket.last().drop();
  clock.advance(600_000);
  expect(news).toEqual([{ type: 'died' }]);
  expect(FakeWebSocket.opened).toHaveLength(1);
});

it('counts as dead when something on the way swallows its first word for four seconds', () => {
  const socket = createResultSocket(address, clock);
  const news: SocketNews[] = [];
  socket.hold((each) => news.push(each));
  clock.advance(3_999);
  expect(news).toEqual([]);
  clock.advance(1);
  expect(news).toEqual([{ type: 'died' }]);
});

it('keeps an empty window waiting for less where sockets have failed before', () => {
  const socket = createResultSocket(address, clock);
  FakeWebSocket.last().drop();
  const news: SocketNews[] = [];
  expect(socket.hold((each) => news.push(each))).toBeNull();
  expect(FakeWebSocket.opened).toHaveLength(2);
  clock.advance(1_499);
  expect(news).toEqual([]);
  clock.advance(1);
  expect(news).toEqual([{ type: 'died' }]);
});

it('keeps it waiting for no longer where another socket is under way already', () => {
  const socket = createResultSocket(address, clock);
  FakeWebSocket.last().drop();
  clock.advance(500 + 1_000);
  const news: SocketNews[] = [];
  socket.hold((each) => news.push(each));
  expect(FakeWebSocket.open()).toBe(1);
  clock.advance(1_499);
  expect(news).toEqual([]);
  clock.advance(1);
  expect(news).toEqual([{ type: 'died' }]);
});

it('is patient while nobody waits for it, also where sockets have failed before', () => {
  createResultSocket(address, clock);
  FakeWebSocket.last().drop();
  clock.advance(500 + 3_999);
  expect([FakeWebSocket.opened.length, FakeWebSocket.open()]).toEqual([2, 1]);
  clock.advance(1);
  expect(FakeWebSocket.open()).toBe(0);
});

it('is trusted again once one was heard after failures', () => {
  const socket = createResultSocket(address, clock);
  FakeWebSocket.last().drop();
  clock.advance(500);
  FakeWebSocket.last().acknowledge('s-2');
  clock.sleep(3_600_000);
  const news: SocketNews[] = [];
  expect(socket.hold((each) => news.push(each))).toBeNull();
  clock.advance(3_999);
  expect(news).toEqual([]);
  clock.advance(1);
  expect(news).toEqual([{ type: 'died' }]);
});

it('hands on the result and ignores what it does not know', () => {
  const socket = createResultSocket(address, clock);
  FakeWebSocket.last().acknowledge('s-1');
  const news: SocketNews[] = [];
  socket.hold((each) => news.push(each));
  FakeWebSocket.last().say({ message_type: 'weather', sun: true });
  FakeWebSocket.last().say({
    message_type: 'success',
    provider_config_key: 'github',
    connection_id: 'c-1',
    is_pending: false,
  });
  expect(news).toEqual([{ type: 'succeeded', connectionId: 'c-1', isPending: false }]);
});

it('leaves no socket and no timer behind when closed', () => {
  const socket = createResultSocket(address, clock);
  FakeWebSocket.last().acknowledge('s-1');
  socket.close();
  expect(FakeWebSocket.open()).toBe(0);
  expect(clock.waiting()).toBe(0);
});
