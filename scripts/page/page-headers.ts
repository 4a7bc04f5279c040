import type { PageSettings } from './page-settings.js';

/** Headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** What the page sends with each of its files. */
export interface PageHeaders {
  readonly all: Headers;
  /** Besides, with what keeps its name when it changes. */
  readonly fresh: Headers;
  /** Besides, with what has its content in its name: all below `assets/`. */
  readonly lasting: Headers;
}

/**
 * Makes the headers of a deployment out of the lists that the page itself goes by, so that the browser refuses what
 * the page would.
 *
 * @see https://www.w3.org/TR/CSP3/ and https://www.w3.org/TR/trusted-types/
 */
export function pageHeaders({ apiURLs, parents, logos }: PageSettings): PageHeaders {
  const apis = unique(apiURLs.map((address) => new URL(address).origin));
  const sockets = apis.map((origin) => origin.replace(/^http/, 'ws'));
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src ${["'self'", ...apis, ...sockets].join(' ')}`,
    `img-src ${unique(["'self'", ...apis, ...logos]).join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${parents.length > 0 ? parents.join(' ') : "'none'"}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  return {
    all: {
      'Content-Security-Policy': policy,
      // The address may hold a token.
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
    fresh: { 'Cache-Control': 'no-cache' },
    lasting: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  };
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
