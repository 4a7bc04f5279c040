import type { ConnectErrorDetail, ConnectUIEvent, ElementOptions } from '../element/options.js';
import type { CloseDetail, StepDetail } from '../flow/host-event.js';
import type { Connection } from '../protocol/connection.js';

/** What an app may listen to. Each may be another function at every render. */
export interface ConnectUIListeners {
  /** The first screen that a person can act on is there. */
  readonly onReady?: (() => void) | undefined;
  /** The person came to another view, or did something that a funnel counts. */
  readonly onStep?: ((detail: StepDetail) => void) | undefined;
  /** A connection was made; save its id after checking it on your server. */
  readonly onConnect?: ((connection: Connection) => void) | undefined;
  /** Something failed; branch on `code`. */
  readonly onError?: ((error: ConnectErrorDetail) => void) | undefined;
  /** The person closed the widget, or the app did by `close()`. Not called when it is taken out of the page. */
  readonly onClose?: ((detail: CloseDetail) => void) | undefined;
}

/** What a component takes: the element's options, and a listener for each of its events. */
export interface ComponentOptions extends Readonly<ElementOptions>, ConnectUIListeners {}

/** Names of the element's options. */
export const optionNames = Object.keys({
  sessionToken: true,
  fetchSessionToken: true,
  apiURL: true,
  integration: true,
  connected: true,
  featured: true,
  catalogue: true,
  icons: true,
  messages: true,
  appearance: true,
  recents: true,
  presentation: true,
  anchor: true,
  reason: true,
  consent: true,
  resolveConnection: true,
  createConnectLink: true,
  detectClosedPopup: true,
  isolated: true,
  pageUrl: true,
  onEvent: true,
} satisfies Record<keyof ElementOptions, true>) as readonly (keyof ElementOptions)[];

/**
 * Tells as attributes what the element reads when it opens. A server writes them, so that it opens in its place and its
 * frame even where something registers it before the app has woken.
 */
export function attributesToOpenWith(options: ComponentOptions) {
  const { presentation, anchor, isolated, pageUrl, appearance } = options;
  return {
    presentation,
    anchor: typeof anchor === 'string' ? anchor : undefined,
    isolated: isolated ? 'true' : undefined,
    'page-url': pageUrl,
    appearance: appearance && JSON.stringify(appearance),
  };
}

/** Names of the listeners. */
export const listenerNames = Object.keys({
  onReady: true,
  onStep: true,
  onConnect: true,
  onError: true,
  onClose: true,
} satisfies Record<keyof ConnectUIListeners, true>) as readonly (keyof ConnectUIListeners)[];

/** Tells an event to the listener that is for it. */
export function tellListener(listeners: ConnectUIListeners, event: ConnectUIEvent): void {
  if (event.type === 'ready') listeners.onReady?.();
  else if (event.type === 'step') listeners.onStep?.(event.detail);
  else if (event.type === 'connect') listeners.onConnect?.(event.detail);
  else if (event.type === 'error') listeners.onError?.(event.detail);
  // Who takes a component out of the page has gone on already, maybe to another one of its kind.
  else if (event.detail.reason !== 'removed') listeners.onClose?.(event.detail);
}
