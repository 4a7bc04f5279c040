import type { CloseDetail } from '../flow/host-event.js';
import type { Connection } from '../protocol/connection.js';
import type { ConnectUIElement } from './connect-ui-element.js';
import { notLoaded } from './not-loaded.js';
import type { ConnectUIEvent, ConnectUIOptions, ElementOptions } from './options.js';

/**
 * How an opening ended, as far as a promise can tell: at the first connection or when it closes without one. A failure is no
 * end, because the person may try again; the event `error` tells of it.
 */
export type ConnectUIResult =
  | { readonly status: 'connected'; readonly connection: Connection }
  | { readonly status: 'closed'; readonly reason: CloseDetail['reason']; readonly step: CloseDetail['step'] };

/** An opening that app code holds in its hands. */
export interface ConnectUIHandle {
  /** The element, in the page until the widget closes; listen to its events here. */
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
  { container, lang, ...options }: ConnectUIOptions,
  defined: Promise<unknown>,
): ConnectUIHandle {
  const element = document.createElement('connect-ui');
  Object.assign(element, options);
  if (lang) element.lang = lang;
  // Some browsers give no focus to what is pressed.
  element.anchor ??= window.event?.target as Element | undefined;
  let isClosed = false;
  const result = new Promise<ConnectUIResult>((resolve) => {
    element.addEventListener('connect', ({ detail }) => resolve({ status: 'connected', connection: detail }));
    element.addEventListener('close', ({ detail: { reason, step } }) => {
      isClosed = true;
      element.remove();
      resolve({ status: 'closed', reason, step });
    });
  });
  // Before its class is there the element cannot speak for itself.
  const tell = (event: Extract<ConnectUIEvent, { type: 'error' | 'close' }>) => {
    if (isClosed) return;
    element.dispatchEvent(new CustomEvent(event.type, { detail: event.detail }));
    try {
      element.onEvent?.(event);
    } catch (thrown) {
      reportError(thrown);
    }
  };
  const tellClosed = (reason: 'host' | 'removed') =>
    tell({ type: 'close', detail: { reason, step: 'view:loading', attemptMayComplete: false } });
  const close = () => {
    if (isClosed) return;
    element.close?.();
    // Within the page its class speaks for itself, if need be after the step that is under way.
    if (!element.close || !element.isConnected) tellClosed('host');
  };
  defined.then(
    // Only what is in the page by then gets the class; taken out before, nobody else would tell.
    () => element.isConnected || element.close || tellClosed('removed'),
    () => {
      tell(notLoaded);
      tellClosed('host');
    },
  );
  (container ?? document.body).append(element);
  return { element, result, update: (changed) => void Object.assign(element, changed), close };
}
