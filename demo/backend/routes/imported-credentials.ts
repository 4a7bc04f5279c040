import { z } from 'zod';
import type { Backend } from '../backend.js';
import { type Acquire, type Acquired, type CredentialsInput, refused } from '../credentials/acquire.js';
import { renewals } from '../credentials/renewals.js';
import { acquireNothing, acquireTyped } from '../credentials/typed-credentials.js';

const Text = z.string().min(1);

const Client = z.strictObject({ client_id: z.string().optional(), client_secret: z.string().optional() });

/** ISO 8601 in UTC once it is parsed. */
const Time = z
  .union([z.string(), z.number()])
  .pipe(z.coerce.date())
  .transform((date) => date.toISOString());

const Installation = { app_id: Text, installation_id: Text };

/** Accepts credentials that were made elsewhere, by their type. */
export const ImportedCredentials = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('OAUTH2'),
    access_token: Text,
    refresh_token: Text.optional(),
    expires_at: Time.optional(),
    config_override: Client.optional(),
  }),
  z.strictObject({
    type: z.literal('OAUTH2_CC'),
    token: Text,
    client_id: Text,
    client_secret: z.string(),
    client_certificate: Text.optional(),
    client_private_key: Text.optional(),
    expires_at: Time.optional(),
  }),
  z.strictObject({ type: z.literal('OAUTH1'), oauth_token: Text, oauth_token_secret: Text }),
  z.strictObject({ type: z.literal('API_KEY'), apiKey: Text }),
  z.strictObject({ type: z.literal('BASIC'), username: z.string(), password: z.string() }),
  z.strictObject({
    type: z.literal('TBA'),
    token_id: Text,
    token_secret: Text,
    config_override: Client.optional(),
  }),
  z.strictObject({ type: z.literal('APP'), ...Installation }),
  z.strictObject({ type: z.literal('CUSTOM'), ...Installation }),
  z.strictObject({ type: z.literal('NONE') }),
]);

/** Credentials that were made elsewhere. */
export type ImportedCredentials = z.infer<typeof ImportedCredentials>;

/** Makes credentials to keep of imported ones: those that can be tried are tried, and an app's are fetched. */
export function acquireImported(
  backend: Backend,
  input: Omit<CredentialsInput, 'typed'>,
  { type, ...typed }: ImportedCredentials,
): Promise<Acquired> {
  return acquires[type](backend, { ...input, typed });
}

const keepWithRaw: Acquire = async (_, { provider: { auth_mode: type }, typed }) => ({
  ok: true,
  credentials: { type, ...typed, raw: typed },
});

const keep: Acquire = async (_, { provider: { auth_mode: type }, typed }) => ({
  ok: true,
  credentials: { type, ...typed },
});

const fetchOfApp: Acquire = async (backend, { typed, ...input }) => {
  const { auth_mode: type } = input.provider;
  const connectionConfig = { ...input.connectionConfig, ...typed };
  const acquired = await renewals[type]?.(backend, { ...input, connectionConfig, typed: { type } });
  if (acquired === undefined)
    return refused(400, 'invalid_body', `Credentials of ${type} cannot be imported.`);
  return acquired.ok
    ? { ...acquired, connectionConfig: { ...typed, ...acquired.connectionConfig } }
    : acquired;
};

const acquires: Readonly<Record<ImportedCredentials['type'], Acquire>> = {
  OAUTH2: keepWithRaw,
  OAUTH2_CC: keepWithRaw,
  OAUTH1: keepWithRaw,
  API_KEY: acquireTyped,
  BASIC: acquireTyped,
  TBA: keep,
  APP: fetchOfApp,
  CUSTOM: fetchOfApp,
  NONE: acquireNothing,
};
