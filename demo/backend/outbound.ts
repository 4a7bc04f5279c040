import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { Agent, buildConnector, fetch } from 'undici';

/**
 * Fetches on behalf of people who may name any address. Takes the arguments of `fetch`; rejects as `fetch` does, with a
 * `PrivateAddressError` as the cause when the address is not a public one. Unless the caller says otherwise, a redirect is
 * a failure, as what is sent is for one address alone, and so is an answer that takes longer than ten seconds or is longer
 * than a megabyte.
 */
export type Outbound = (url: string, init?: OutboundInit) => Promise<Response>;

/** How something is fetched. */
export interface OutboundInit extends RequestInit {
  /** Somebody takes the answer as it comes, so that its length is no concern here. */
  readonly isStreamed?: boolean;
}

/** That an address leads into the network of this server. */
class PrivateAddressError extends Error {
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
  // The types of the platform and of its library differ where nothing else does.
  const fetchByLibrary = fetch as unknown as (url: string, init: object) => Promise<Response>;
  return async (url, { isStreamed = false, ...init } = {}) => {
    // `fetch` answers addresses like `data:` by itself, with what a person wrote into them.
    if (!/^https?:/i.test(url)) throw new TypeError('Only http and https addresses are fetched');
    const { redirect = 'error', signal = AbortSignal.timeout(TIMEOUT_MS) } = init;
    const response = await fetchByLibrary(url, { ...init, redirect, signal, dispatcher });
    return isStreamed ? response : limited(response);
  };
}

/** Tells whether a failure of an `Outbound` was caused by a private address. */
export function wasPrivateAddress(error: unknown): boolean {
  return error instanceof Error && (error instanceof PrivateAddressError || wasPrivateAddress(error.cause));
}

const TIMEOUT_MS = 10_000;
const MAX_ANSWER_BYTES = 1024 * 1024;

/** Counts what is unpacked, as a small packet may hold a lot. */
function limited({ body, status, headers }: Response): Response {
  let bytes = 0;
  const limit = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.length;
      if (bytes > MAX_ANSWER_BYTES) throw new Error('The answer is longer than a megabyte');
      controller.enqueue(chunk);
    },
  });
  return new Response(body?.pipeThrough(limit), { status, headers });
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

/** Tells whether a host that is an address, without brackets, is not a public one. A name is none. */
export function isPrivate(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.process(text);
  return address.range() !== 'unicast' || (address instanceof ipaddr.IPv6 && !address.match(GLOBAL_UNICAST));
}
