import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { Agent, buildConnector, fetch } from 'undici';

/**
 * Fetches on behalf of people who may name any address. Takes the arguments of `fetch`; rejects as `fetch` does, with a
 * `PrivateAddressError` as the cause when the address is not a public one.
 */
export type Outbound = typeof globalThis.fetch;

/** That an address leads into the network of this server. */
export class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError';
}

/**
 * Creates the one way out of this server. Names are checked when they are resolved, so that a name which changes its
 * address between a check and a connection gains nothing. Only `allowedOrigins` may be private.
 */
export function createOutbound(allowedOrigins: readonly string[]): Outbound {
  const allowed = new Set(allowedOrigins.map((origin) => new URL(origin).origin));
  const connectAnywhere = buildConnector({});
  const connectOutside = buildConnector({ lookup: lookUpOutside });
  const dispatcher = new Agent({
    connect(options, callback) {
      const { protocol, hostname, port } = options;
      // An address of version 6 comes without its brackets.
      const host = hostname.includes(':') ? `[${hostname}]` : hostname;
      if (allowed.has(new URL(`${protocol}//${host}:${port}`).origin))
        return connectAnywhere(options, callback);
      // A host that is an address is never looked up.
      if (isPrivate(hostname)) {
        return callback(new PrivateAddressError('Private addresses are refused'), null);
      }
      return connectOutside(options, callback);
    },
  });
  async function fetchOutside(url: string, init?: object) {
    // `fetch` answers addresses like `data:` by itself, with what a person wrote into them.
    if (!/^https?:/i.test(url)) throw new TypeError('Only http and https addresses are fetched');
    return fetch(url, { ...init, dispatcher });
  }
  return fetchOutside as unknown as Outbound;
}

/** Tells whether a failure of an `Outbound` was caused by a private address. */
export function wasPrivateAddress(error: unknown): boolean {
  return error instanceof Error && (error instanceof PrivateAddressError || wasPrivateAddress(error.cause));
}

/** @see https://www.iana.org/assignments/ipv6-address-space for the only block that is in public use */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

const lookUpOutside: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, []);
    if (addresses.some(({ address }) => isPrivate(address))) {
      return callback(new PrivateAddressError('Private addresses are refused'), []);
    }
    if (options.all) return callback(null, addresses);
    return callback(null, addresses[0]?.address ?? '', addresses[0]?.family);
  });
};

function isPrivate(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.process(text);
  return address.range() !== 'unicast' || (address instanceof ipaddr.IPv6 && !address.match(GLOBAL_UNICAST));
}
