import { createMiddleware } from 'hono/factory';

/**
 * Sends the headers of a page that trusts its own files and the API only: no inline script or style, no foreign
 * frame around it, no string turned into markup. `framed` is the address of the one page it may frame.
 *
 * @see https://www.w3.org/TR/CSP3/
 */
export function pageHeaders(apiURL: string, framed: string | undefined) {
  const policy = contentSecurityPolicy(new URL(apiURL), framed);
  return createMiddleware(async (c, next) => {
    await next();
    c.header('Content-Security-Policy', policy);
    c.header('Referrer-Policy', 'same-origin');
    c.header('X-Content-Type-Options', 'nosniff');
    // A new build or another signed-in person must show at the next load.
    c.header('Cache-Control', c.res.headers.has('Last-Modified') ? 'no-cache' : 'no-store');
  });
}

function contentSecurityPolicy(api: URL, framed: string | undefined): string {
  const socket = `${api.protocol === 'https:' ? 'wss' : 'ws'}://${api.host}`;
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src 'self' ${api.origin} ${socket}`,
    `img-src 'self' ${api.origin}`,
    ...(framed ? [`frame-src ${new URL(framed).origin}`] : []),
    "require-trusted-types-for 'script'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
