/** How one auth mode goes over the wire. A mode that is not in the table is not supported yet. */
export interface AuthModeWire {
  /** `popup`: the person signs in at the provider's page. `post`: what was typed is sent. */
  readonly via: 'post' | 'popup';
  /** Path on the API, followed by the integration key. */
  readonly path: string;
  /** Inputs every provider of the mode has, in order. */
  readonly fields: readonly BuiltInField[];
}

interface BuiltInField {
  readonly name: string;
  readonly secret: boolean;
}

const wires = {
  API_KEY: { via: 'post', path: '/api-auth/api-key/', fields: [{ name: 'apiKey', secret: true }] },
  BASIC: {
    via: 'post',
    path: '/api-auth/basic/',
    fields: [
      { name: 'username', secret: false },
      { name: 'password', secret: true },
    ],
  },
  NONE: { via: 'post', path: '/auth/unauthenticated/', fields: [] },
  OAUTH2: { via: 'popup', path: '/oauth/connect/', fields: [] },
} as const satisfies Record<string, AuthModeWire>;

/** An auth mode that a form can be made for. */
export type AuthMode = keyof typeof wires;

/** Tells how a mode goes over the wire. */
export function wireOf(mode: AuthMode): AuthModeWire {
  return wires[mode];
}

/** Tells whether a word of the wire is a mode of the table. */
export function isAuthMode(word: string): word is AuthMode {
  return Object.hasOwn(wires, word);
}
