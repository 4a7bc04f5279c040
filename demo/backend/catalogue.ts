import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { ProviderName } from './identifiers.js';

const TextMap = z.record(z.string(), z.string());

/** One input of a form. Strict, because a slip in the file would otherwise be seen by an end user first. */
const Field = z.strictObject({
  type: z.literal('string'),
  title: z.string(),
  description: z.string(),
  example: z.string().optional(),
  pattern: z.string().optional(),
  format: z.enum(['hostname', 'uri', 'uuid', 'email']).optional(),
  enum: z.array(z.string()).min(1).optional(),
  optional: z.boolean().optional(),
  default_value: z.string().optional(),
  secret: z.boolean().optional(),
  hidden: z.boolean().optional(),
  automated: z.boolean().optional(),
  order: z.number().optional(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  doc_section: z.string().optional(),
});

const Template = z.looseObject({
  display_name: z.string().min(1),
  auth_mode: z.string(),
  docs: z.url(),
  credentials: z.record(z.string(), Field).optional(),
  connection_config: z.record(z.string(), Field).optional(),
  authorization_url: z.string().optional(),
  authorization_params: TextMap.optional(),
  token_url: z.string().optional(),
  token_params: TextMap.optional(),
  token_request_auth_method: z.string().optional(),
  default_scopes: z.array(z.string()).optional(),
  scope_separator: z.string().optional(),
  disable_pkce: z.boolean().optional(),
  installation: z.string().optional(),
  proxy: z
    .looseObject({
      base_url: z.string(),
      headers: TextMap.optional(),
      verification: z
        .looseObject({ method: z.string(), endpoints: z.array(z.string()), headers: TextMap.optional() })
        .optional(),
    })
    .optional(),
});

/** A provider of the catalogue, with the keys of its file and its name. Keys that only a client reads pass untouched. */
export type Provider = z.infer<typeof Template> & { readonly name: string };

/** The providers that integrations can be made of. */
export interface Catalogue {
  find(name: string): Provider | undefined;
  /** Lists in the order of the file. */
  list(): readonly Provider[];
}

const FILES = ['demo.yaml', 'well-known.yaml'].map((name) => new URL(`catalogue/${name}`, import.meta.url));
const PROVIDER_ADDRESS = /\$\{demoProvider\}/g;

const Entry = z.looseObject({ alias: z.string().optional() });

/**
 * Reads the catalogue. `${demoProvider}` in it stands for the address of the demo's own provider, without a trailing
 * slash, and `alias` for all that another entry says. Throws when an entry is not a provider.
 */
export function readCatalogue(demoProviderUrl: string): Catalogue {
  const texts = FILES.map((file) => readFileSync(file, 'utf8').replace(PROVIDER_ADDRESS, demoProviderUrl));
  const entries = z.record(ProviderName, Entry).parse(Object.assign({}, ...texts.map((text) => parse(text))));

  function resolve({ alias, ...own }: z.infer<typeof Entry>): Record<string, unknown> {
    if (alias === undefined) return own;
    const other = entries[alias];
    if (other === undefined) throw new Error(`There is no provider ${alias} to be an alias of`);
    return { ...resolve(other), ...own };
  }

  const providers = new Map(
    Object.entries(entries).map(([name, entry]) => [name, { ...Template.parse(resolve(entry)), name }]),
  );
  return {
    find: (name) => providers.get(name),
    list: () => [...providers.values()],
  };
}
