import { answer } from './answer.js';
import { beginAttempt } from './attempt.js';
import { fillIn } from './fill-in.js';
import type { Lines } from './lines.js';
import { testRequest } from './test-request.js';
import { createTestSocket } from './test-socket.js';
import { isSignIn, openTestWindow } from './test-window.js';
import type { World } from './world.js';

/**
 * Stands in for the network of this page or process, as far as the API's address goes: `fetch`, `WebSocket` and, in a
 * page, `window.open` and links to sign-in pages. Answers what takes it away again.
 */
export function install(world: World, lines: Lines): () => void {
  const { fetch, WebSocket } = globalThis;
  const socketBase = world.address.base.replace(/^http/, 'ws');
  globalThis.fetch = async (input, init = {}) => {
    const given = input instanceof Request ? input : null;
    const url = given?.url ?? String(input);
    if (!isOf(url, world.address.base)) return fetch(input, init);
    const { method = given?.method ?? 'GET', headers = given?.headers, signal = given?.signal } = init;
    const body = typeof init.body === 'string' ? init.body : given ? await given.text() : null;
    const raw = {
      method: method.toUpperCase(),
      url: new URL(url),
      authorization: new Headers(headers).get('authorization'),
      body: body || null,
    };
    return unlessAborted(signal ?? null, async () => {
      const response = await answer(world, testRequest(raw, basePath(world)));
      if (response) return response;
      throw new TypeError('Failed to fetch');
    });
  };
  globalThis.WebSocket = new Proxy(WebSocket ?? Object, {
    construct: (target, args: [string, string[]?]) =>
      isOf(String(args[0]), socketBase)
        ? createTestSocket(world, lines, String(args[0]))
        : Reflect.construct(target, args),
  });
  const takeAwayWindows = typeof window === 'undefined' ? () => {} : installWindows(world, lines);
  return () => {
    Object.assign(globalThis, { fetch, WebSocket });
    takeAwayWindows();
  };
}

function installWindows(world: World, lines: Lines): () => void {
  const { open } = window;
  window.open = (address = '', ...rest) => {
    const url = String(address);
    if (url && !isSignIn(world, url)) return open.call(window, address, ...rest);
    const isBlocked = url
      ? Object.entries(world.behaviour.outcomes).some(
          ([key, outcome]) => outcome === 'blocked' && new URL(url).pathname.endsWith(`/${key}`),
        )
      : Object.values(world.behaviour.outcomes).includes('blocked');
    return isBlocked ? null : openTestWindow(world, lines, url);
  };
  const follow = (event: Event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!link || !isSignIn(world, link.href)) return;
    event.preventDefault();
    void beginAttempt(world, lines, new URL(link.href)).ring;
  };
  window.addEventListener('click', follow, { capture: true });
  fillIn();
  return () => {
    window.open = open;
    window.removeEventListener('click', follow, { capture: true });
  };
}

/** Tells whether an address lies at or below another. */
function isOf(url: string, base: string): boolean {
  return url === base || url.startsWith(`${base}/`) || url.startsWith(`${base}?`);
}

/** Answers path of the API's address, without a trailing slash. */
function basePath({ address }: World): string {
  return address.base.slice(address.origin.length);
}

async function unlessAborted<T>(signal: AbortSignal | null, work: () => Promise<T>): Promise<T> {
  if (!signal) return work();
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    work().then(resolve, reject);
  });
}
