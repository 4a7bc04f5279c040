import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { ProviderName } from './identifiers.js';

const TextMap = z.record(z.string(), z.string());
const Scalars = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const Params = z.record(z.string(), z.unknown());

/** One input of a form. Only clients read the rest of it. */
const Fields = z.record(
  z.string(),
  z.looseObject({ default_value: z.string().optional(), automated: z.boolean().optional() }),
);

/** What the owner of an integration fills in, and when that counts. */
const ConfigFields = z.record(
  z.string(),
  z.looseObject({
    default_value: z.string().optional(),
    optional: z.boolean().optional(),
    enum: z.array(z.string()).optional(),
    format: z.string().optional(),
    pattern: z.string().optional(),
    visible_when: z.object({ field: z.string(), equals: z.string() }).optional(),
  }),
);

const ProxyTemplate = z.looseObject({
  base_url: z.string(),
  headers: TextMap.optional(),
  query: TextMap.optional(),
  retry: z
    .looseObject({ at: z.array(z.string()).optional(), after: z.array(z.string()).optional() })
    .or(z.looseObject({ at: z.string().optional(), after: z.string().optional() }))
    .optional(),
  verification: z
    .looseObject({
      method: z.string().optional(),
      endpoints: z.array(z.string()),
      headers: TextMap.optional(),
      data: z.unknown().optional(),
    })
    .optional(),
});

/** What the backend reads of a provider. Keys that only a client reads pass untouched. */
const Template = z.looseObject({
  display_name: z.string().min(1),
  auth_mode: z.string(),
  installation: z.string().optional(),
  credentials: Fields.optional(),
  connection_config: Fields.optional(),
  integration_config: ConfigFields.optional(),
  assertion_option: Fields.optional(),
  request_url: z.string().optional(),
  request_params: TextMap.optional(),
  signature_method: z.enum(['HMAC-SHA1', 'HMAC-SHA256', 'PLAINTEXT']).optional(),
  authorization_url: z.string().optional(),
  authorization_params: Scalars.optional(),
  authorization_code_param_in_callback: z.string().optional(),
  /** By auth mode where signing in takes two of them. */
  token_url: z.union([z.string(), TextMap]).optional(),
  token_params: Params.optional(),
  token_headers: TextMap.optional(),
  token_request_auth_method: z.string().optional(),
  token_request_method: z.string().optional(),
  token_response: z
    .looseObject({
      token: z.string(),
      refresh_token: z.string().optional(),
      token_expiration: z.string().optional(),
      token_expiration_strategy: z.string().optional(),
    })
    .optional(),
  token_expires_in_ms: z.number().optional(),
  additional_steps: z
    .array(
      z.looseObject({
        token_url: z.string(),
        token_params: Params.optional(),
        token_headers: TextMap.optional(),
        token_request_method: z.string().optional(),
        body_format: z.string().optional(),
      }),
    )
    .optional(),
  body_format: z.string().optional(),
  refresh_url: z.string().optional(),
  refresh_params: Params.optional(),
  refresh_token_params: Params.optional(),
  refresh_token_headers: TextMap.optional(),
  redirect_uri_metadata: z.array(z.string()).optional(),
  token_response_metadata: z.array(z.string()).optional(),
  default_scopes: z.array(z.string()).optional(),
  scope_separator: z.string().optional(),
  disable_pkce: z.boolean().optional(),
  require_client_certificate: z.boolean().optional(),
  client_registration: z.string().optional(),
  registration_url: z.string().optional(),
  registration_params: Params.optional(),
  assertion: z
    .looseObject({ key: z.string().optional(), header: Params.optional(), payload: Params.optional() })
    .optional(),
  signature: z.looseObject({ protocol: z.string() }).optional(),
  token: z
    .looseObject({
      expires_in_ms: z.number(),
      signing_key: z.string().optional(),
      header: Params.optional(),
      payload: Params.optional(),
    })
    .optional(),
  webhook_routing_script: z.string().optional(),
  authorization_code_param_in_webhook: z.string().optional(),
  webhook_response_metadata: z.array(z.string()).optional(),
  proxy: ProxyTemplate.partial({ base_url: true }).optional(),
});

/** A provider of the catalogue, with the keys of its file and its name. */
export type Provider = z.infer<typeof Template> & { readonly name: string };

/** The providers that integrations can be made of. */
export interface Catalogue {
  find(name: string): Provider | undefined;
  /** Lists in the order of the file. */
  list(): readonly Provider[];
}

const FOLDER = new URL('catalogue/', import.meta.url);
const PROVIDER_ADDRESS = /\$\{demoProvider\}/g;

const Entries = z.record(ProviderName, z.looseObject({ alias: z.string().optional() }));

/**
 * Reads the catalogue: the files in `catalogue/`, or one other file in their format, for instance Nango's
 * `providers.yaml`. In it `${demoProvider}` stands for the address of the demo's own provider, without a trailing slash,
 * and `alias` for all that another entry says. Throws when an entry is not a provider.
 */
export function readCatalogue(demoProviderUrl: string, otherFile?: string): Catalogue {
  const files =
    otherFile === undefined
      ? readdirSync(FOLDER)
          .sort()
          .map((name) => new URL(name, FOLDER))
      : [otherFile];
  const texts = files.map((file) => readFileSync(file, 'utf8').replace(PROVIDER_ADDRESS, demoProviderUrl));
  const entries = Entries.parse(Object.assign({}, ...texts.map((text) => parse(text))));

  function resolve({ alias, ...own }: z.infer<typeof Entries>[string]): Record<string, unknown> {
    if (alias === undefined) return own;
    const other = entries[alias];
    if (other === undefined) throw new Error(`There is no provider ${alias} to be an alias of`);
    return { ...resolve(other), ...own };
  }

  const providers = new Map(
    Object.entries(entries).map(([name, entry]) => [name, { ...parseTemplate(name, resolve(entry)), name }]),
  );
  return {
    find: (name) => providers.get(name),
    list: () => [...providers.values()],
  };
}

function parseTemplate(name: string, template: unknown) {
  const parsed = Template.safeParse(template);
  if (parsed.success) return parsed.data;
  throw new Error(`The provider ${name} of the catalogue is not one: ${z.prettifyError(parsed.error)}`);
}
