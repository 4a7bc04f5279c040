import Nango, { type AuthOptions } from '@nangohq/frontend';
import { vi } from 'vitest';
import { WebSocket } from 'ws';
import type { PageCall } from './page-model.js';

/** Has the real client, unchanged, make a call of the page's. */
export async function callRealClient(
  api: string,
  token: string,
  integrationKey: string,
  call: PageCall,
): Promise<void> {
  vi.stubGlobal('WebSocket', WebSocket);
  vi.stubGlobal('open', openWindow);
  try {
    const nango = new Nango({ host: api, connectSessionToken: token });
    // The client's types do not know every kind of credentials that it sends.
    await (call.function === 'create'
      ? nango.create(integrationKey, call.options)
      : nango.auth(integrationKey, call.options as AuthOptions));
  } finally {
    vi.unstubAllGlobals();
  }
}

/** A window that goes where it is sent, as far as the API can tell. */
function openWindow() {
  return {
    closed: false,
    close() {},
    set location(address: string) {
      fetch(address).catch(() => {});
    },
  };
}
