'use client';

/**
 * Shows or opens the widget from React 18 and later, and lets TypeScript know the tag `<connect-ui>` in JSX. See
 * `docs/react.md`.
 * @module
 */

import './react/jsx.js';

export type { ConnectUIElement } from './element/connect-ui-element.js';
export type { ConnectUIResult } from './element/open-connect-ui.js';
export type {
  ConnectErrorDetail,
  ConnectUIConsent,
  ConnectUIEvent,
} from './element/options.js';
export type { CloseDetail, StepDetail } from './flow/host-event.js';
export type { Connection } from './protocol/connection.js';
export { ConnectUI, type ConnectUIProps } from './react/connect-ui.js';
export { type ConnectUIControls, type UseConnectUIOptions, useConnectUI } from './react/use-connect-ui.js';
export type { Presentation } from './ui/presentation.js';
