/** An app of the person's own, in the place of the integration's. */
export interface OAuthCredentialsOverride {
  oauth_client_id_override: string;
  oauth_client_secret_override: string;
  oauth_refresh_token_override?: string;
}

/** For `BASIC`. */
export interface BasicApiCredentials {
  username?: string;
  password?: string;
}

/** For `API_KEY`. */
export interface ApiKeyCredentials {
  apiKey?: string;
}

/** For `TBA`. */
export interface TBACredentials {
  token_id: string;
  token_secret: string;
  oauth_client_id_override?: string;
  oauth_client_secret_override?: string;
}

/** For `JWT`: what the provider asks for, by name. */
export interface JwtCredentials {
  type?: 'JWT';
  // biome-ignore lint/suspicious/noExplicitAny: hosts read these as Nango's types let them.
  [key: string]: any;
}

/** For `OAUTH2_CC`. */
export interface OAuth2ClientCredentials {
  client_id: string;
  client_secret?: string;
  client_certificate?: string;
  client_private_key?: string;
}

/** For `BILL`. */
export interface BillCredentials {
  username: string;
  password: string;
  organization_id: string;
  dev_key: string;
}

/** For `TWO_STEP`: what the provider asks for, by name. */
export interface TwoStepCredentials {
  type: 'TWO_STEP';
  // biome-ignore lint/suspicious/noExplicitAny: hosts read these as Nango's types let them.
  [key: string]: any;
}

/** For `SIGNATURE`. */
export interface SignatureCredentials {
  type: 'SIGNATURE';
  username: string;
  password: string;
}

/** For `AWS_SIGV4`. */
export interface AwsSigV4Credentials {
  type: 'AWS_SIGV4';
  role_arn: string;
  region?: string;
}
