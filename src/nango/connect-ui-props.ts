import type { OnConnectEvent, Theme } from './connect-ui-event.js';

/** How the dialog is opened. */
export interface ConnectUIProps {
  /** Session token that the host's backend got from the API; may come later by `setSessionToken`. */
  sessionToken?: string | undefined;
  /** Address of a page to show in a frame; without it our own widget is shown. */
  baseURL?: string;
  /** Address of the API. Default: `https://api.nango.dev`. */
  apiURL?: string;
  /** Hears every event. */
  onEvent?: OnConnectEvent;
  /** Whether a sign-in window that reads closed is a failure. One that is cut off from its page reads so, too. */
  detectClosedAuthWindow?: boolean;
  /** Language, as a BCP 47 tag. */
  lang?: string;
  /** Colour scheme, whatever the person's system prefers. */
  themeOverride?: Theme;
}
