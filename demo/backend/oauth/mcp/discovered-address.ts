import { allowInsecureRequests, type CustomFetchOptions, customFetch } from 'oauth4webapi';
import type { Backend } from '../../backend.js';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Tells whether a provider may be talked to at an address. Without TLS only this machine may, and of this machine the way
 * out reaches no more than the demo's own provider.
 */
export function isProtectedAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.includes(hostname));
}

/** Returns how one request of the OAuth library is sent: on the one way out, and in time. */
export function protocolOptions(backend: Backend, address: string) {
  return {
    [customFetch](url: string, { body, ...init }: CustomFetchOptions<string, RequestInit['body']>) {
      return backend.outbound(url, body === undefined ? init : { ...init, body });
    },
    [allowInsecureRequests]: isProtectedAddress(address),
  };
}
