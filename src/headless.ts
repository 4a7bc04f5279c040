/**
 * Connects from screens of your own, or from none: values in, a connection out. No element, no styles, no framework; runs in
 * Node as well, where no window has to be opened. See `docs/headless.md`.
 * @module
 */

export type { Aborted, ClientError, InputMissing, PopupUnavailable } from './client/client-error.js';
export type { ConnectClientOptions } from './client/client-options.js';
export { type ClientAnswer, type ConnectClient, createConnectClient } from './client/connect-client.js';
export type { ConnectField, ConnectForm, ConnectValues } from './client/connect-form.js';
export type { CallOptions, ConnectOrder } from './client/connect-order.js';
export type { ConnectStep, WaitingStep } from './client/connect-step.js';
export type { ConnectError, ConnectErrorCode } from './protocol/connect-error.js';
export type { Connection } from './protocol/connection.js';
export type { Integration } from './protocol/integration.js';
export type { Result } from './protocol/result.js';
export type { EndUser, Session } from './protocol/session.js';
