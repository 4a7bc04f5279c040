import type { AuthErrorType } from './auth-error.js';
import type { AuthResult } from './auth-options.js';

/** Brings a token to the page in the frame. */
export interface ConnectUIEventToken {
  type: 'session_token';
  sessionToken: string;
}

/** The page listens. */
export interface ConnectUIEventReady {
  type: 'ready';
}

/** The person closed it, or was done. */
export interface ConnectUIEventClose {
  type: 'close';
}

/** A connection was made. */
export interface ConnectUIEventConnect {
  type: 'connect';
  payload: AuthResult;
}

/** An attempt failed; the dialog stays open. */
export interface ConnectUIEventError {
  type: 'error';
  payload: {
    errorType: AuthErrorType;
    errorMessage: string;
  };
}

/** The look was changed in a dashboard's preview. */
export interface ConnectUIEventSettingsChanged {
  type: 'settings_changed';
  payload: ConnectUISettings;
}

/** How an environment's dialog looks. */
export interface ConnectUISettings {
  theme: { light: { primary: string }; dark: { primary: string } };
  defaultTheme: Theme;
  showWatermark: boolean;
}

/** A colour scheme. */
export type Theme = 'light' | 'dark' | 'system';

/** What `onEvent` hears. */
export type ConnectUIEvent =
  | ConnectUIEventReady
  | ConnectUIEventClose
  | ConnectUIEventConnect
  | ConnectUIEventError
  | ConnectUIEventSettingsChanged;

/** Hears the dialog. */
export type OnConnectEvent = (event: ConnectUIEvent) => Promise<void> | void;
