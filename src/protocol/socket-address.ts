import type { ApiAddress } from './api-address.js';

/**
 * Makes the address of the result socket. The path the session names is absolute below the API's base path.
 */
export function socketAddress(api: ApiAddress, websocketsPath: string | null): string {
  const path = websocketsPath ?? '/';
  return `${api.base.replace(/^http/, 'ws')}${path.startsWith('/') ? '' : '/'}${path}`;
}
