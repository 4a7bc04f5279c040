/** How one auth mode goes over the wire. */
export interface AuthModeWire {
  /** `popup`: the person signs in at the provider's page. `post`: what was typed is sent. */
  readonly via: 'post' | 'popup';
  /** Path on the API, followed by the integration key. */
  readonly path: string;
  /** Inputs every provider of the mode has, in order. */
  readonly fields: readonly BuiltInField[];
  /** True where the catalogue may add credentials of its own; elsewhere the backend refuses any other name. */
  readonly takesMore: boolean;
  /** What the body says of its kind; `null` where it must not. */
  readonly type: string | null;
  /** True where somebody at the provider has yet to act, although the answer does not say so. */
  readonly staysPending: boolean;
}

/** An input that a mode asks for whether or not the catalogue describes it. */
export interface BuiltInField {
  readonly name: string;
  readonly secret: boolean;
}

const shown = (name: string): BuiltInField => ({ name, secret: false });
const masked = (name: string): BuiltInField => ({ name, secret: true });

function post(path: string, fields: readonly BuiltInField[], type: string | null = null): AuthModeWire {
  return { via: 'post', path, fields, takesMore: false, type, staysPending: false };
}

const popup: AuthModeWire = { ...post('/oauth/connect/', []), via: 'popup' };
const account = [shown('username'), masked('password')];

/** Names the inputs with which a person signs in to an app of their own instead of the integration's. */
export const clientOverrides = {
  id: shown('oauth_client_id_override'),
  secret: masked('oauth_client_secret_override'),
  refreshToken: masked('oauth_refresh_token_override'),
} as const;

const wires = {
  API_KEY: post('/api-auth/api-key/', [masked('apiKey')]),
  BASIC: post('/api-auth/basic/', account),
  NONE: post('/auth/unauthenticated/', []),
  OAUTH2_CC: post('/oauth2/auth/', [
    shown('client_id'),
    masked('client_secret'),
    masked('client_certificate'),
    masked('client_private_key'),
  ]),
  JWT: { ...post('/auth/jwt/', [], 'JWT'), takesMore: true },
  TWO_STEP: { ...post('/auth/two-step/', [], 'TWO_STEP'), takesMore: true },
  TBA: post('/auth/tba/', [
    clientOverrides.id,
    clientOverrides.secret,
    masked('token_id'),
    masked('token_secret'),
  ]),
  BILL: post('/auth/bill/', [...account, shown('organization_id'), masked('dev_key')]),
  SIGNATURE: post('/auth/signature/', account, 'SIGNATURE'),
  AWS_SIGV4: post('/auth/aws-sigv4/', [shown('role_arn')]),
  OAUTH1: popup,
  OAUTH2: popup,
  APP: popup,
  CUSTOM: popup,
  MCP_OAUTH2: popup,
  MCP_OAUTH2_GENERIC: popup,
  INSTALL_PLUGIN: popup,
} as const satisfies Record<string, AuthModeWire>;

/** An account that is connected from the provider's side, whatever its mode. */
const outbound: AuthModeWire = { ...post('/auth/oauth-outbound/', []), staysPending: true };

/** An auth mode that a form can be made for. */
export type AuthMode = keyof typeof wires;

/** Tells how a mode, installed in a way, goes over the wire; `null` for words of a later server. */
export function wireOf(mode: string, installation: string | null): AuthModeWire | null {
  if (!isAuthMode(mode)) return null;
  if (installation === null) return wires[mode];
  return installation === 'outbound' && mode === 'OAUTH2' ? outbound : null;
}

function isAuthMode(word: string): word is AuthMode {
  return Object.hasOwn(wires, word);
}
