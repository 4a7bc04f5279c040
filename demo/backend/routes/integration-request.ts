import { createPrivateKey } from 'node:crypto';
import { z } from 'zod';
import type { Provider } from '../catalogue.js';
import { IntegrationKey, ProviderName } from '../identifiers.js';
import type { IntegrationCredentials } from '../storage/integrations.js';

const Identifier = z.string().min(1).max(255);
const Secret = z.string().min(1);

/** Joined by commas without spaces. */
const Scopes = z.union([z.string().max(0), z.string().regex(/^[a-zA-Z0-9:/_.*,-]+$/)]);

const PrivateKey = z.string().refine(isPkcs1, 'This is not a private RSA key in PKCS #1 PEM format');

const GitHubApp = { app_id: Identifier, app_link: z.url(), private_key: PrivateKey };

const CredentialsInput = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.enum(['OAUTH1', 'OAUTH2', 'TBA']),
    client_id: Identifier,
    client_secret: Secret,
    scopes: Scopes.optional(),
    webhook_secret: z.string().max(255).optional(),
  }),
  z.strictObject({ type: z.literal('APP'), ...GitHubApp }),
  z.strictObject({ type: z.literal('CUSTOM'), client_id: Identifier, client_secret: Secret, ...GitHubApp }),
]);

const names = {
  display_name: z.string().min(1).max(255).optional(),
  forward_webhooks: z.boolean().optional(),
};

const details = {
  credentials: CredentialsInput.optional(),
  integration_config: z.record(z.string(), z.string().max(8192)).optional(),
  custom: z.record(z.string(), z.string()).optional(),
};

/** Accepts the body of `POST /integrations/quickstart`. */
export const QuickstartRequest = z.strictObject({
  provider: ProviderName,
  unique_key: IntegrationKey,
  ...names,
});

/** Accepts the body of `POST /integrations`. */
export const NewIntegrationRequest = z.strictObject({ ...QuickstartRequest.shape, ...details });

/** Accepts the body of `PATCH /integrations/:uniqueKey`. */
export const ChangedIntegrationRequest = z.strictObject({
  unique_key: IntegrationKey.optional(),
  ...names,
  ...details,
});

/** What both kinds of request say about the insides of an integration. */
export type IntegrationDetails = Pick<z.infer<typeof ChangedIntegrationRequest>, keyof typeof details>;

/** Credentials to store, or why these do not go with the provider. */
export type DecidedCredentials =
  | { readonly ok: true; readonly credentials: IntegrationCredentials | null }
  | { readonly ok: false; readonly message: string };

const MODES_WITH_AN_APP: readonly string[] = ['OAUTH1', 'OAUTH2', 'APP', 'CUSTOM'];

/** Decides what an integration signs in with. What a request leaves out of an app stays as it was stored. */
export function decideCredentials(
  { auth_mode: authMode }: Provider,
  { credentials: given }: IntegrationDetails,
  stored: IntegrationCredentials | null,
): DecidedCredentials {
  if (given === undefined) {
    const isMissing = stored === null && MODES_WITH_AN_APP.includes(authMode);
    return isMissing
      ? { ok: false, message: `The auth mode ${authMode} needs credentials.` }
      : { ok: true, credentials: stored };
  }
  if (given.type !== authMode) {
    return {
      ok: false,
      message: `Credentials of type ${given.type} do not go with the auth mode ${authMode}.`,
    };
  }
  if (!('client_id' in given) || given.type === 'CUSTOM') return { ok: true, credentials: given };
  const before = stored?.type === given.type && 'scopes' in stored ? stored : undefined;
  return {
    ok: true,
    credentials: {
      ...given,
      scopes: given.scopes ?? before?.scopes ?? '',
      webhook_secret: given.webhook_secret ?? before?.webhook_secret,
    },
  };
}

function isPkcs1(text: string): boolean {
  if (!text.trim().startsWith('-----BEGIN RSA PRIVATE KEY-----')) return false;
  try {
    createPrivateKey(text);
    return true;
  } catch {
    return false;
  }
}
