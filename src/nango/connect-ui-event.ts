import type { AuthErrorType } from './auth-error.js';
import type { AuthResult } from './auth-options.js';

/** Brings a token to the page in the frame. */
export interface ConnectUIEventToken {
  type: 'session_token';
  /** The token, at first or anew. */
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
  /** Which one. */
  payload: AuthResult;
}

/** An attempt failed; the dialog stays open. */
export interface ConnectUIEventError {
  type: 'error';
  /** Why: `errorMessage` is a sentence. */
  payload: {
    errorType: AuthErrorType;
    errorMessage: string;
  };
}

/** The look was changed in a dashboard's preview. */
export interface ConnectUIEventSettingsChanged {
  type: 'settings_changed';
  /** How it looks now. */
  payload: ConnectUISettings;
}

/** How an environment's dialog looks: `connectUISettings` of Nango's wire. */
export interface ConnectUISettings {
  /** Its colour in light and in dark, as CSS has it. */
  theme: { light: { primary: string }; dark: { primary: string } };
  /** The scheme for whom none is chosen. */
  defaultTheme: Theme;
  /** Whether it says who made it. */
  showWatermark: boolean;
}

/** A colour scheme; `system` is that of the person's device. */
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
