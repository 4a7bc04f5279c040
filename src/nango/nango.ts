import { enNango } from '../i18n/en-nango.js';
import { signInSize, type WindowSize } from '../platform/popup-window.js';
import { type ApiAddress, apiAddress, defaultApiURL } from '../protocol/api-address.js';
import { pathSegment } from '../protocol/connect-requests.js';
import { AuthError } from './auth-error.js';
import type { AuthOptions, AuthSuccess, ConnectionConfig, NangoOptions } from './auth-options.js';
import { type AuthRight, authQuery, requestQuery, windowQuery } from './auth-query.js';
import { type PostAuth, unauthenticated, wayOf } from './auth-request.js';
import { ConnectUI } from './connect-ui.js';
import type { ConnectUIProps } from './connect-ui-props.js';
import { type PopupAttempt, startAttempt } from './popup-attempt.js';
import { sendAuth, typedIn } from './send-auth.js';

/** The sign-in window, as far as a host may handle it. */
export interface SignInWindow {
  /** Closes the window; what it was for never settles. */
  close(): void;
}

/** Has the public shape of Nango's client, so that a host changes nothing but its import. */
export class Nango {
  /** The sign-in window that is open; `null` for none. */
  win: SignInWindow | null = null;
  readonly #address: ApiAddress;
  readonly #right: AuthRight | null;
  readonly #websocketsPath: string;
  readonly #size: WindowSize;
  #attempt: PopupAttempt | null = null;

  /** Makes a client. Throws an `AuthError` (`invalid_host_url`) for a `host` that is no http(s) address. */
  constructor(config: NangoOptions = {}) {
    const {
      host = defaultApiURL,
      websocketsPath = '/',
      width,
      height,
      connectSessionToken,
      publicKey,
    } = config;
    const address = apiAddress(host);
    if (!address) throw new AuthError(enNango.invalid_host_url, 'invalid_host_url');
    this.#address = address;
    this.#right = rightOf(connectSessionToken, publicKey);
    const { pathname, search } = new URL(websocketsPath, address.base);
    this.#websocketsPath = pathname + search;
    this.#size = { widthPx: width ?? signInSize.widthPx, heightPx: height ?? signInSize.heightPx };
  }

  /** Connects an integration that takes no credentials. Rejects with an `AuthError`. */
  create(providerConfigKey: string, connectionConfig?: ConnectionConfig): Promise<AuthSuccess>;
  create(
    providerConfigKey: string,
    connectionId: string,
    connectionConfig?: ConnectionConfig,
  ): Promise<AuthSuccess>;
  async create(key: string, ...rest: Rest<ConnectionConfig>): Promise<AuthSuccess> {
    const right = this.#allowed();
    const { connectionId, options } = taken(rest);
    return this.#send(right, unauthenticated, key, connectionId, options);
  }

  /**
   * Connects an integration by what it is given, or by the provider's page, whose window is open when it returns. Rejects
   * with an `AuthError`; throws one (`missing_auth_token`) where the client was given no token.
   */
  auth(providerConfigKey: string, options?: AuthOptions): Promise<AuthSuccess>;
  auth(providerConfigKey: string, connectionId: string, options?: AuthOptions): Promise<AuthSuccess>;
  auth(key: string, ...rest: Rest<WindowConfig>): Promise<AuthSuccess> {
    const right = this.#allowed();
    const { connectionId, options } = taken(rest);
    if (options.installation === 'outbound' && !options.credentials) throw noCredentials();
    const way = wayOf(options);
    if (way.via === 'post') return this.#send(right, way, key, connectionId, options);
    return way.via === 'popup'
      ? this.#openWindow(right, key, connectionId, options)
      : Promise.reject(noCredentials());
  }

  /** Connects anew what a reconnect session names. Throws an `AuthError` (`missing_connect_session_token`) without a session. */
  reconnect(providerConfigKey: string, options?: AuthOptions): Promise<AuthSuccess> {
    if (this.#right?.type !== 'connect_session_token') {
      throw new AuthError(enNango.missing_connect_session_token, 'missing_connect_session_token');
    }
    return this.auth(providerConfigKey, options);
  }

  /** Closes the sign-in window that is open; what it was for never settles. */
  clear(): void {
    this.#attempt?.end();
    this.#attempt = null;
    this.win = null;
  }

  /** Shows the dialog in which a person chooses and connects. */
  openConnectUI(params: ConnectUIProps): ConnectUI {
    const sessionToken =
      params.sessionToken ?? (this.#right?.type === 'connect_session_token' ? this.#right.value : undefined);
    const apiURL = params.baseURL === undefined ? { apiURL: this.#address.base } : {};
    const dialog = new ConnectUI({ ...apiURL, ...params, sessionToken });
    dialog.open();
    return dialog;
  }

  #allowed(): AuthRight {
    if (this.#right) return this.#right;
    throw new AuthError(enNango.missing_auth_token, 'missing_auth_token');
  }

  #send(
    right: AuthRight,
    { path, body }: PostAuth,
    key: string,
    connectionId: string | null,
    config: ConnectionConfig,
  ): Promise<AuthSuccess> {
    const query = requestQuery(authQuery(right, connectionId, config, false));
    return sendAuth(this.#address, `${path}${pathSegment(key)}?${query}`, body, typedIn(config));
  }

  #openWindow(
    right: AuthRight,
    key: string,
    connectionId: string | null,
    config: WindowConfig,
  ): Promise<AuthSuccess> {
    if (!('window' in globalThis))
      return Promise.reject(new AuthError(enNango.blocked_by_browser, 'blocked_by_browser'));
    this.clear();
    const query = authQuery(right, connectionId, config, true);
    const folder = new URL(this.#address.base).pathname.replace(/\/$/, '');
    const attempt = startAttempt({
      address: this.#address,
      right,
      key,
      typed: typedIn(config),
      websocketsPath: this.#websocketsPath,
      size: this.#size,
      isLossFinal: config.detectClosedAuthWindow === true,
      path: (socketId) => `${folder}/oauth/connect/${pathSegment(key)}?${windowQuery(query, socketId)}`,
    });
    this.#attempt = attempt;
    this.win = { close: () => this.clear() };
    return attempt.result.finally(() => {
      if (this.#attempt === attempt) this.clear();
    });
  }
}

/** What a sign-in window may be opened with. */
type WindowConfig = ConnectionConfig & { readonly detectClosedAuthWindow?: boolean };

/** What may follow a key: a connection id of the caller's own, where servers still take it, and options. */
type Rest<Options> = readonly [idOrOptions?: string | Options | null, options?: Options];

function taken<Options extends object>([first, second]: Rest<Options>): {
  readonly connectionId: string | null;
  readonly options: Partial<Options>;
} {
  return typeof first === 'string' || !first
    ? { connectionId: first || null, options: second ?? {} }
    : { connectionId: null, options: first };
}

function rightOf(token: string | undefined, publicKey: string | undefined): AuthRight | null {
  if (token) return { type: 'connect_session_token', value: token };
  return publicKey ? { type: 'public_key', value: publicKey } : null;
}

function noCredentials(): AuthError {
  return new AuthError(enNango.missing_credentials, 'missing_credentials');
}
