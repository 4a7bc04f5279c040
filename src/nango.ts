/**
 * Stands in for `@nangohq/frontend`: same calls, types, requests and results. See `docs/migrating-from-nango.md`.
 * @module
 */

export { AuthError, type AuthErrorType, type ErrorHandler } from './nango/auth-error.js';
export type {
  AuthOptions,
  AuthResult,
  AuthSuccess,
  ConnectionConfig,
  NangoOptions,
} from './nango/auth-options.js';
export { ConnectUI } from './nango/connect-ui.js';
export type {
  ConnectUIEvent,
  ConnectUIEventClose,
  ConnectUIEventConnect,
  ConnectUIEventError,
  ConnectUIEventReady,
  ConnectUIEventSettingsChanged,
  ConnectUIEventToken,
  OnConnectEvent,
} from './nango/connect-ui-event.js';
export type { ConnectUIProps } from './nango/connect-ui-props.js';
export type {
  ApiKeyCredentials,
  AwsSigV4Credentials,
  BasicApiCredentials,
  BillCredentials,
  JwtCredentials,
  OAuth2ClientCredentials,
  OAuthCredentialsOverride,
  SignatureCredentials,
  TBACredentials,
  TwoStepCredentials,
} from './nango/credentials.js';
export { Nango, Nango as default } from './nango/nango.js';
