import { ask } from '../platform/ask-host.js';
import { webAddress } from '../protocol/web-address.js';

import type { ElementOptions } from './options.js';

/** A link as the host made it, once it was found to be safe to hand over. */
export interface MadeLink {
  readonly address: string;
  /** `null` where the host does not say. */
  readonly expiresAtMs: number | null;
}

/**
 * Asks the host for a fresh link to one integration; `null` when there is none. `token` is the one in use, which no
 * link may carry.
 */
export async function madeLink(
  options: ElementOptions,
  integration: string,
  token: string,
): Promise<MadeLink | null> {
  const { createConnectLink, sessionToken } = options;
  let expiresAt: unknown;
  const url = await ask(
    createConnectLink &&
      (async (query: { readonly integration: string }) => {
        const answer = await createConnectLink(query);
        if (typeof answer !== 'object' || answer === null) return answer;
        ({ expiresAt } = answer);
        return answer.url;
      }),
    { integration },
  );
  if (url === null) return null;
  const fault = faultOf(url, [token, sessionToken]);
  if (fault !== null) {
    // The host's own mistake: its developers see it where they look for theirs.
    reportError(new Error(`createConnectLink ${fault}`));
    return null;
  }
  return { address: new URL(url).href, expiresAtMs: timeOf(expiresAt) };
}

/** Says what is wrong with a link that goes to another browser or device; `null` for nothing. */
function faultOf(link: string, tokens: readonly (string | undefined)[]): string | null {
  // Whoever gets hold of a link has the rights of its session, and only those.
  if (tokens.some((token) => token && link.includes(token)))
    return 'must make a session of its own for the link';
  const url = webAddress(link);
  const isSafe = url?.protocol === 'https:' || /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url?.hostname ?? '');
  return isSafe ? null : 'must answer an address that begins with https:';
}

/** Reads a time in ms since 1970 or as ISO 8601 text. */
function timeOf(value: unknown): number | null {
  const ms = typeof value === 'string' ? Date.parse(value) : value;
  return typeof ms === 'number' && Number.isFinite(ms) ? ms : null;
}
