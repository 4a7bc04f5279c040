/** An app of the person's own, in the place of the integration's. */
export interface OAuthCredentialsOverride {
  /** Client ID of the app. */
  oauth_client_id_override: string;
  /** Client secret of the app. */
  oauth_client_secret_override: string;
  /** A refresh token that the app has already; counts only beside one of the others. */
  oauth_refresh_token_override?: string;
}

/** For `BASIC`. One of the two may be left out, as some providers want it. */
export interface BasicApiCredentials {
  /** Name of the account at the provider. */
  username?: string;
  /** Its password. */
  password?: string;
}

/** For `API_KEY`. */
export interface ApiKeyCredentials {
  /** The key, as the provider shows it. */
  apiKey?: string;
}

/** For `TBA`. */
export interface TBACredentials {
  /** Id of the access token. */
  token_id: string;
  /** Secret of the access token. */
  token_secret: string;
  /** Client ID of an app of the person's own. */
  oauth_client_id_override?: string;
  /** Client secret of that app. */
  oauth_client_secret_override?: string;
}

/** For `JWT`: what the provider asks for, by name. */
export interface JwtCredentials {
  type?: 'JWT';
  /** A value, by its name in the provider's entry. */
  // biome-ignore lint/suspicious/noExplicitAny: hosts read these as Nango's types let them.
  [key: string]: any;
}

/** For `OAUTH2_CC`. */
export interface OAuth2ClientCredentials {
  /** Client ID. */
  client_id: string;
  /** Client secret; or else a private key. */
  client_secret?: string;
  /** Client certificate, as PEM. */
  client_certificate?: string;
  /** Private key of the certificate, as PEM. */
  client_private_key?: string;
}

/** For `BILL`. */
export interface BillCredentials {
  /** Name of the account at the provider. */
  username: string;
  /** Its password. */
  password: string;
  /** Id of the organization that the account belongs to. */
  organization_id: string;
  /** Developer key. */
  dev_key: string;
}

/** For `TWO_STEP`: what the provider asks for, by name. */
export interface TwoStepCredentials {
  type: 'TWO_STEP';
  /** A value, by its name in the provider's entry. */
  // biome-ignore lint/suspicious/noExplicitAny: hosts read these as Nango's types let them.
  [key: string]: any;
}

/** For `SIGNATURE`. */
export interface SignatureCredentials {
  type: 'SIGNATURE';
  /** Name of the account at the provider. */
  username: string;
  /** Its password. */
  password: string;
}

/** For `AWS_SIGV4`. */
export interface AwsSigV4Credentials {
  type: 'AWS_SIGV4';
  /** ARN of the IAM role to take on. */
  role_arn: string;
  /** Region to sign for, such as `eu-west-1`; the integration's own where it is left out. */
  region?: string;
}
