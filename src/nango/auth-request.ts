import type { ConnectionConfig } from './auth-options.js';

/** A request that connects at once. */
export interface PostAuth {
  readonly via: 'post';
  /** Path on the API, followed by the integration key. */
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>> | null;
}

/** How credentials go over the wire: sent, by the sign-in window, or not at all. */
export type AuthWay = PostAuth | { readonly via: 'popup' } | { readonly via: 'none' };

/** Without credentials. */
export const unauthenticated: PostAuth = { via: 'post', path: '/auth/unauthenticated/', body: null };

type Credentials = Readonly<Record<string, unknown>>;

/** How each kind of credentials is known, and what of it is sent. The first that fits counts. */
const kinds: readonly (readonly [
  fits: (given: Credentials) => boolean,
  path: string,
  names: readonly string[] | null,
])[] = [
  [({ type }) => type === 'TWO_STEP', '/auth/two-step/', null],
  [(given) => given.type === 'JWT' || has(given, 'privateKey'), '/auth/jwt/', null],
  [
    (given) => has(given, 'client_id') && (has(given, 'client_secret') || has(given, 'client_private_key')),
    '/oauth2/auth/',
    ['client_id', 'client_secret', 'client_certificate', 'client_private_key'],
  ],
  [
    (given) => has(given, 'token_id', 'token_secret'),
    '/auth/tba/',
    ['token_id', 'token_secret', 'oauth_client_id_override', 'oauth_client_secret_override'],
  ],
  [({ type }) => type === 'SIGNATURE', '/auth/signature/', ['type', 'username', 'password']],
  [
    (given) => has(given, 'username', 'password', 'organization_id', 'dev_key'),
    '/auth/bill/',
    ['username', 'password', 'organization_id', 'dev_key'],
  ],
  [({ type }) => type === 'AWS_SIGV4', '/auth/aws-sigv4/', ['role_arn', 'region']],
  [(given) => has(given, 'apiKey'), '/api-auth/api-key/', ['apiKey']],
  [(given) => has(given, 'username') || has(given, 'password'), '/api-auth/basic/', ['username', 'password']],
];

/** Names of an app of the person's own, which goes along to the sign-in window. */
export const overrides = [
  'oauth_client_id_override',
  'oauth_client_secret_override',
  'oauth_refresh_token_override',
] as const;

/** Tells by the credentials which way they go. */
export function wayOf({ installation, credentials, assertionOption }: ConnectionConfig): AuthWay {
  if (installation === 'outbound') return { via: 'post', path: '/auth/oauth-outbound/', body: null };
  if (!credentials) return { via: 'popup' };
  const given: Credentials = { ...credentials };
  const [, path, names] = kinds.find(([fits]) => fits(given)) ?? [];
  if (!path) {
    const isPopup = Object.keys(given).length === 0 || has(given, ...overrides.slice(0, 2));
    return { via: isPopup ? 'popup' : 'none' };
  }
  if (names) return { via: 'post', path, body: only(given, names) };
  const asserted = path === '/auth/two-step/' && assertionOption && Object.keys(assertionOption).length > 0;
  return { via: 'post', path, body: { ...given, ...(asserted && { assertionOption }) } };
}

function has(given: Credentials, ...names: readonly string[]): boolean {
  return names.every((name) => Object.hasOwn(given, name));
}

/** What is undefined is left out, but for the two halves of which one is often not needed. */
function only(given: Credentials, names: readonly string[]): Credentials {
  const named = names
    .filter((name) => Object.hasOwn(given, name))
    .map((name) => [name, given[name]] as const);
  const sent = named.flatMap(([name, value]) => {
    if (value === undefined) return mayBeEmpty.includes(name) ? [[name, '']] : [];
    return name === 'region' && value === '' ? [] : [[name, value]];
  });
  return Object.fromEntries(sent);
}

const mayBeEmpty: readonly string[] = ['apiKey', 'username', 'password'];
