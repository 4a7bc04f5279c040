import { type Attempt, beginAttempt, windowPath } from './attempt.js';
import type { Lines } from './lines.js';
import type { World } from './world.js';

/** Opens a sign-in window in the place of the browser's: an object that nobody sees, which does what its attempt comes to. */
export function openTestWindow(world: World, lines: Lines, url: string): WindowProxy {
  let href = 'about:blank';
  let closed = false;
  const go = (next: string) => {
    href = next;
    if (!isSignIn(world, next)) return;
    const attempt = beginAttempt(world, lines, new URL(next));
    if (attempt.fate === 'open') return ringWhenEnded(world, attempt, opened);
    // None is closed by the time that it is opened.
    setTimeout(() => {
      closed = true;
    });
  };
  const location = {
    get href() {
      return href;
    },
    set href(next) {
      go(next);
    },
    replace: go,
    assign: go,
  };
  const opened = {
    get closed() {
      return closed;
    },
    get location() {
      return location;
    },
    set location(next: unknown) {
      go(String(next));
    },
    opener: globalThis,
    focus() {},
    close() {
      closed = true;
    },
    // The page there takes every message for thanks, and closes itself.
    postMessage() {
      closed = true;
    },
  } as unknown as WindowProxy;
  if (url) go(url);
  return opened;
}

/** Tells whether an address is that of a sign-in window. */
export function isSignIn({ address }: World, url: string): boolean {
  return url.startsWith(address.base + windowPath);
}

function ringWhenEnded({ address }: World, { ring }: Attempt, source: WindowProxy): void {
  void ring.then((data) => {
    if (!data || source.closed) return;
    const event = new MessageEvent('message', { data, origin: address.origin });
    // The constructor takes real windows only.
    Object.defineProperty(event, 'source', { value: source });
    window.dispatchEvent(event);
  });
}
