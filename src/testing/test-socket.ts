import type { Lines } from './lines.js';
import { type Line, openLine } from './lines.js';
import type { World } from './world.js';

/** Makes a result socket in the place of the browser's: as much of one as clients use. */
export function createTestSocket(world: World, lines: Lines, url: string): WebSocket {
  const target = new EventTarget();
  let readyState = 0;
  let close = () => {};
  const tell = (event: Event) => {
    const handler: unknown = Reflect.get(socket, `on${event.type}`);
    if (typeof handler === 'function') handler.call(socket, event);
    target.dispatchEvent(event);
  };
  const line: Line = {
    say: (data) => queueMicrotask(() => readyState === 1 && tell(new MessageEvent('message', { data }))),
  };
  const socket = {
    url,
    onopen: null,
    onmessage: null,
    onerror: null,
    onclose: null,
    get readyState() {
      return readyState;
    },
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
    dispatchEvent: target.dispatchEvent.bind(target),
    send() {},
    close() {
      if (readyState === 3) return;
      readyState = 3;
      close();
      queueMicrotask(() => tell(new Event('close')));
    },
  };
  queueMicrotask(() => {
    if (readyState === 3) return;
    readyState = 1;
    tell(new Event('open'));
    close = openLine(world, lines, line);
  });
  return socket as unknown as WebSocket;
}
