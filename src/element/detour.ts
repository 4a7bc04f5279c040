import type { Detour } from '../flow/ports.js';
import { ask } from '../platform/ask-host.js';
import { browserOf, outwardAddress } from '../platform/browser.js';
import { webAddress } from '../protocol/web-address.js';
import type { ElementOptions } from './options.js';

/** Makes the ways around a popup that lead out of this browser. `token` is the one that no link may carry. */
export function createDetour(
  options: () => ElementOptions,
  integration: string,
  token: string,
): Omit<Detour, 'link'> {
  const { userAgent, maxTouchPoints } = navigator;
  const isTouch = maxTouchPoints > 1;
  return {
    browser: browserOf(userAgent, isTouch),
    hasLinks: () => typeof options().createConnectLink === 'function',
    async freshLink() {
      const answer = await ask(options().createConnectLink, { integration });
      if (answer === null) return null;
      const fault = faultOf(answer, [token, options().sessionToken]);
      if (fault !== null) {
        // The host's own mistake: its developers see it where they look for theirs.
        reportError(new Error(`createConnectLink ${fault}`));
        return null;
      }
      const address = new URL(answer).href;
      return { address, outward: outwardAddress(address, userAgent, isTouch) };
    },
  };
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
