/** How a client is made. */
export interface ConnectClientOptions {
  /** Address of the API; a base path is kept. Default: `https://api.nango.dev`. */
  readonly apiURL?: string | undefined;
  /** Session token that the host's backend got from the API. */
  readonly sessionToken?: string | undefined;
  /** Gets a session token: for the start where none is given, and again when one has expired. */
  readonly fetchSessionToken?: (() => Promise<string>) | undefined;
  /**
   * Answers the id of the connection just made with an integration, or `null`. Asked only when the id could not
   * be heard from the API directly.
   */
  readonly resolveConnection?:
    | ((query: { readonly integration: string }) => Promise<string | null>)
    | undefined;
  /**
   * What a sign-in window that reads closed means. `ask` (default): a step with `popup: 'lost'`, because a window that
   * is cut off by `Cross-Origin-Opener-Policy` reads closed while it is open. `fail`: the error `popup_closed`.
   */
  readonly detectClosedPopup?: 'ask' | 'fail' | undefined;
}
