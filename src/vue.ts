/**
 * Shows or opens the widget from Vue 3.3 and later, and lets TypeScript know the tag `<connect-ui>` in templates. See
 * `docs/vue.md`.
 * @module
 */

import './vue/global-components.js';

export type { ConnectUIElement } from './element/connect-ui-element.js';
export type { ConnectUIResult } from './element/open-connect-ui.js';
export type {
  ConnectErrorDetail,
  ConnectUIConsent,
  ConnectUIEvent,
} from './element/options.js';
export type { CloseDetail, StepDetail } from './flow/host-event.js';
export type { Connection } from './protocol/connection.js';
export type { Presentation } from './ui/presentation.js';
export { ConnectUI } from './vue/connect-ui.js';
export { type ConnectUIControls, type UseConnectUIOptions, useConnectUI } from './vue/use-connect-ui.js';
