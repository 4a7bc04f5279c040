import { answer } from './answer.js';
import { type Attempt, beginAttempt, windowPath } from './attempt.js';
import { type Lines, openLine } from './lines.js';
import { json, page } from './respond.js';
import { testRequest } from './test-request.js';
import { closedPage, endPath, windowPage } from './window-page.js';
import type { World } from './world.js';

/** As much of Playwright's `BrowserContext` as is used; a `Page` has no say over the windows that it opens. */
export interface AttachedContext {
  /** Lets a handler answer requests. */
  route(address: (url: URL) => boolean, handler: (route: Route) => Promise<unknown>): Promise<unknown>;
  /** Lets a handler answer sockets. */
  routeWebSocket(address: (url: URL) => boolean, handler: (socket: Socket) => unknown): Promise<unknown>;
  /** Runs a script in each page, before its own. */
  addInitScript(script: (prefixes: readonly string[]) => void, prefixes: readonly string[]): Promise<unknown>;
}

/** As much of Playwright's `Route` as is used. */
interface Route {
  /** Tells what is asked. */
  request(): {
    method(): string;
    url(): string;
    headers(): Readonly<Record<string, string>>;
    postData(): string | null;
  };
  /** Answers the request. */
  fulfill(answer: {
    readonly status: number;
    readonly headers: Record<string, string>;
    readonly body: string;
  }): Promise<unknown>;
  /** Lets the request fail. */
  abort(): Promise<unknown>;
}

/** As much of Playwright's `WebSocketRoute` as is used. */
interface Socket {
  /** Says something to the page. */
  send(message: string): unknown;
  /** Hears that the page has closed it. */
  onClose(handler: () => unknown): void;
}

/** Stands in for the API in all pages of a browser context. The windows are real, and so is what befalls them. */
export async function attach(world: World, lines: Lines, context: AttachedContext): Promise<void> {
  const { base, origin } = world.address;
  const basePath = base.slice(origin.length);
  const attempts: Attempt[] = [];
  await context.route(
    (url) => url.href.startsWith(`${base}/`),
    async (route) => {
      const request = route.request();
      const url = new URL(request.url());
      const path = url.pathname.slice(basePath.length);
      const method = request.method();
      const raw = {
        method,
        url,
        authorization: request.headers().authorization ?? null,
        body: request.postData(),
      };
      const response = path.startsWith(windowPath)
        ? visit(attempts, beginAttempt(world, lines, url), base)
        : path.startsWith(endPath)
          ? json(200, (await attempts[Number(url.searchParams.get('attempt'))]?.ring) ?? null)
          : await answer(world, testRequest(raw, basePath));
      if (!response) return route.abort();
      const { status, headers } = response;
      return route.fulfill({ status, headers: Object.fromEntries(headers), body: await response.text() });
    },
  );
  await context.routeWebSocket(
    (url) => url.href.startsWith(base.replace(/^http/, 'ws')),
    (socket) => socket.onClose(openLine(world, lines, { say: (message) => socket.send(message) })),
  );
  const blocked = Object.entries(world.behaviour.outcomes).filter(([, outcome]) => outcome === 'blocked');
  if (blocked.length > 0)
    await context.addInitScript(
      blockWindows,
      blocked.map(([key]) => base + windowPath + key),
    );
}

function visit(attempts: Attempt[], attempt: Attempt, base: string): Response {
  if (attempt.refusal) return attempt.refusal;
  if (attempt.fate === 'closed') return page(closedPage);
  attempts.push(attempt);
  const cutOff = { 'Cross-Origin-Opener-Policy': 'same-origin' };
  return page(
    windowPage(`${base}${endPath}?attempt=${attempts.length - 1}`),
    attempt.fate === 'severed' ? cutOff : {},
  );
}

/** Runs in the page, where nothing of this file is. */
function blockWindows(prefixes: readonly string[]): void {
  const { open } = window;
  window.open = (url, ...rest) =>
    // Empty ones are sent on to the same address.
    !url || prefixes.some((prefix) => String(url).startsWith(prefix))
      ? null
      : open.call(window, url, ...rest);
}
