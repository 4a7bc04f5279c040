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

/** What to connect with. */
export interface ConnectionConfig {
  /** What the catalogue calls connection config, by name. */
  params?: Record<string, string>;
  hmac?: string;
  user_scope?: string[];
  authorization_params?: Record<string, string | undefined>;
  installation?: 'outbound';
  assertionOption?: Record<string, string>;
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

/** What `auth` takes. */
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
  /** Of the sign-in window, in CSS px. */
  width?: number;
  height?: number;
  /** Taken and not used: what it would log holds tokens. */
  debug?: boolean;
} & (
  | { connectSessionToken?: string; publicKey?: never }
  | { connectSessionToken?: never; publicKey?: string }
);

/** What a connection leaves behind. */
export interface AuthResult {
  providerConfigKey: string;
  connectionId: string;
  isPending?: boolean;
}

/** What `auth` and `create` resolve with. */
export type AuthSuccess = AuthResult;
