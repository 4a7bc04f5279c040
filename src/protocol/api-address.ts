import { webAddress } from './web-address.js';

/** Where a backend answers. The API may live under a base path. */
export interface ApiAddress {
  /** Without a trailing slash. */
  readonly base: string;
  readonly origin: string;
}

/** Where most backends answer. */
export const defaultApiURL = 'https://api.nango.dev';

/** Parses the address a host gave; `null` unless it is an absolute http(s) address without user or password. */
export function apiAddress(value: unknown): ApiAddress | null {
  const url = webAddress(value);
  if (!url || /^[^/]*\/\/[^/]*@/.test(url.href)) return null;
  return { base: url.origin + url.pathname.replace(/\/+$/, ''), origin: url.origin };
}
