import type {
  ApiKeyCredentials,
  AwsSigV4Credentials,
  BasicApiCredentials,
  JwtCredentials,
  OAuth2ClientCredentials,
  OAuthCredentialsOverride,
  SignatureCredentials,
  TBACredentials,
  TwoStepCredentials,
} from './credentials.js';

/** What to connect with, in the words of Nango's wire. */
export interface ConnectionConfig {
  /** What the catalogue calls connection config, by name. */
  params?: Record<string, string>;
  /** Legacy: signs the connection id that goes with a public key. */
  hmac?: string;
  /** Scopes of Slack users; not used with a session token, which has its own. */
  user_scope?: string[];
  /** More of the query of the provider's page, by name; `undefined` takes a parameter out. */
  authorization_params?: Record<string, string | undefined>;
  /** Connects an account that is installed from the provider's side; `credentials` has to be there, and may be empty. */
  installation?: 'outbound';
  /** What a provider of the mode `TWO_STEP` takes once, by name, and does not keep. */
  assertionOption?: Record<string, string>;
  /** What to connect with. Without it the provider's page opens in a window. */
  credentials?:
    | OAuthCredentialsOverride
    | BasicApiCredentials
    | ApiKeyCredentials
    | TBACredentials
    | JwtCredentials
    | TwoStepCredentials
    | OAuth2ClientCredentials
    | SignatureCredentials
    | AwsSigV4Credentials;
}

/** What `auth` and `reconnect` take. */
export type AuthOptions = {
  /** Whether a sign-in window that reads closed is a failure. One that is cut off from its page reads so, too. */
  detectClosedAuthWindow?: boolean;
} & (ConnectionConfig | OAuthCredentialsOverride);

/** How a client is made. */
export type NangoOptions = {
  /** Address of the API; a base path is kept. Default: `https://api.nango.dev`. */
  host?: string;
  /** Path of the result socket, from the root of the host. Default: `/`. */
  websocketsPath?: string;
  /** Width of the sign-in window, in CSS px. Default: 560. */
  width?: number;
  /** Height of the sign-in window, in CSS px. Default: 720. */
  height?: number;
  /** Taken and not used: what it would log holds tokens. */
  debug?: boolean;
} & (
  | { connectSessionToken?: string; publicKey?: never }
  | { connectSessionToken?: never; publicKey?: string }
);

/** What a connection leaves behind. */
export interface AuthResult {
  /** Key of the integration. */
  providerConfigKey: string;
  /** Id of the connection; check it on your server before you save it. */
  connectionId: string;
  /** True while somebody at the provider still has to approve. */
  isPending?: boolean;
}

/** What `auth` and `create` resolve with. */
export type AuthSuccess = AuthResult;
