import { type AuthMode, type AuthModeWire, wireOf } from '../protocol/auth-mode.js';

/** An integration of the test API, with a provider of its own of the same name. */
export interface TestIntegration {
  /** `providerConfigKey` in results. */
  readonly key: string;
  /** How the picker names it. Default: its key. */
  readonly name?: string;
  /** How it connects, in the words of the API. */
  readonly mode: AuthMode;
  /** Address of its logo. Default: none, which the picker shows as initials. */
  readonly logo?: string;
  /** More of the provider's entry, as the API words it: `credentials`, `connection_config`, `docs_connect`, … */
  readonly provider?: Readonly<Record<string, unknown>>;
}

/** One that asks for a key, one that opens a window, and one that asks for what its provider wants. */
export const ownIntegrations: readonly TestIntegration[] = [
  { key: 'notes', name: 'Notes', mode: 'API_KEY' },
  { key: 'mail', name: 'Mail', mode: 'OAUTH2' },
  {
    key: 'payroll',
    name: 'Payroll',
    mode: 'TWO_STEP',
    provider: {
      credentials: {
        clientId: { type: 'string', title: 'Client ID' },
        clientSecret: { type: 'string', title: 'Client secret', secret: true },
      },
    },
  },
];

/** Tells how an integration goes over the wire; throws for a mode that nobody knows. */
export function wireOfTest({ key, mode, provider }: TestIntegration): AuthModeWire {
  const { installation } = provider ?? {};
  const wire = wireOf(mode, typeof installation === 'string' ? installation : null);
  if (!wire) throw new Error(`${key} has no auth mode of this API: ${mode}.`);
  return wire;
}

const madeAt = '2026-01-05T09:00:00.000Z';

/** Makes a row of `GET /integrations`. */
export function rowOf({ key, name = key, logo = '' }: TestIntegration): object {
  return {
    unique_key: key,
    provider: key,
    display_name: name,
    logo,
    forward_webhooks: true,
    created_at: madeAt,
    updated_at: madeAt,
  };
}

/** Makes what `GET /providers/:provider` tells. */
export function entryOf({ key, name = key, mode, logo = '', provider }: TestIntegration): object {
  return {
    display_name: name,
    auth_mode: mode,
    docs: `https://docs.example.com/${key}`,
    ...provider,
    name: key,
    logo_url: logo,
  };
}
