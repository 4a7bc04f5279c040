/**
 * Opens the widget from code, over the page or where an element of yours stands. Nothing is registered by the import alone.
 * See `docs/element.md`.
 * @module
 */

import { defineConnectUI } from './element/define.js';
import { type ConnectUIHandle, openElement } from './element/open-connect-ui.js';
import type { ConnectUIOptions } from './element/options.js';

export type { Appearance, Colours, Variables } from './appearance/appearance.js';
export type { Theme } from './appearance/theme.js';
export { ConnectUIElement } from './element/connect-ui-element.js';
export { defineConnectUI } from './element/define.js';
export type { ConnectUIHandle, ConnectUIResult } from './element/open-connect-ui.js';
export type {
  ConnectErrorDetail,
  ConnectLink,
  ConnectUIConsent,
  ConnectUIEvent,
  ConnectUIEventDetails,
  ConnectUIOptions,
  ElementOptions,
} from './element/options.js';
export type { CloseDetail, CloseReason, StepDetail, StepName, ViewName } from './flow/host-event.js';
export type { ConnectErrorCode } from './protocol/connect-error.js';
export type { Connection } from './protocol/connection.js';
export type { CatalogueEntry } from './ui/picker/catalogue.js';
export type { Presentation } from './ui/presentation.js';

/**
 * Opens the widget over the page; registers the element if need be. Call it in a browser, from a press for instance. It opens
 * without a token, too, and waits for one. Never throws for what can be foreseen: that is an `error` event.
 */
export function openConnectUI(options: ConnectUIOptions): ConnectUIHandle {
  defineConnectUI();
  return openElement(options, Promise.resolve());
}
