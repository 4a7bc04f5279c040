import type { CloseDetail } from '../flow/host-event.js';
import type { Connection } from '../protocol/connection.js';
import type { ConnectUIElement } from './connect-ui-element.js';
import type { ConnectErrorDetail, ConnectUIEvent, ConnectUIOptions, ElementOptions } from './options.js';

/** How an opening ended, as far as a promise can tell: at the first connection or when it closes without one. */
export type ConnectUIResult =
  | { readonly status: 'connected'; readonly connection: Connection }
  | { readonly status: 'closed'; readonly reason: CloseDetail['reason']; readonly step: CloseDetail['step'] };

/** An opening that app code holds in its hands. */
export interface ConnectUIHandle {
  readonly element: ConnectUIElement;
  /** Settles at the first connection, before *Done* is pressed, or when the widget closes. Never rejects. */
  readonly result: Promise<ConnectUIResult>;
  /** Sets options while the widget is open; what was typed is kept. */
  update(options: Partial<ElementOptions>): void;
  /** Closes and removes the widget. Does nothing the second time. */
  close(): void;
}

/**
 * Makes an element, puts it into the page and removes it when it closes. `defined` settles when the element's
 * class is there; until then the element waits.
 */
export function openElement(
  { container, ...options }: ConnectUIOptions,
  defined: Promise<unknown>,
): ConnectUIHandle {
  const element = document.createElement('connect-ui');
  Object.assign(element, options);
  const result = new Promise<ConnectUIResult>((resolve) => {
    element.addEventListener('connect', ({ detail }) => resolve({ status: 'connected', connection: detail }));
    element.addEventListener('close', ({ detail: { reason, step } }) => {
      element.remove();
      resolve({ status: 'closed', reason, step });
    });
  });
  // The element cannot speak for itself before its class is there.
  const tell = (event: Extract<ConnectUIEvent, { type: 'error' | 'close' }>) => {
    element.dispatchEvent(new CustomEvent(event.type, { detail: event.detail }));
    options.onEvent?.(event);
  };
  const close = () => {
    if (element.close) return element.close();
    if (!element.isConnected) return;
    const detail: CloseDetail = { reason: 'host', step: 'view:loading', attemptMayComplete: false };
    tell({ type: 'close', detail });
  };
  defined.catch(() => {
    const detail: ConnectErrorDetail = {
      code: 'network',
      message: 'The connect widget could not be loaded.',
    };
    tell({ type: 'error', detail });
    close();
  });
  (container ?? document.body).append(element);
  return { element, result, update: (changed) => void Object.assign(element, changed), close };
}
