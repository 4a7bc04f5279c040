import { decoder, type JsonObject, readList, readObject, readOptional, readText } from './decode.js';

/** How the catalogue describes one input; everything but its name may be left out. */
export interface FieldSchema {
  readonly title?: string;
  readonly description?: string;
  readonly example?: string;
  readonly enum?: readonly string[];
  readonly optional?: boolean;
  readonly default_value?: string;
  readonly secret?: boolean;
  readonly hidden?: boolean;
  readonly automated?: boolean;
  readonly order?: number;
  readonly prefix?: string;
  readonly suffix?: string;
  /** Source of a regular expression without flags; not always a valid one. */
  readonly pattern?: string;
  /** `hostname`, `uri`, `uuid`, `email`, or a word this version does not know. */
  readonly format?: string;
  /** Where in the guide it is explained, as `#anchor`. */
  readonly doc_section?: string;
}

/** Inputs by name, in the catalogue's order. */
export type FieldSchemas = ReadonlyMap<string, FieldSchema>;

/** The part of a catalogue entry that a form is made of. */
export interface Provider {
  /** One of the words of `auth-mode.ts`, or one this version does not know. */
  readonly auth_mode: string;
  /** `outbound` where the account is connected from the provider's side. */
  readonly installation: string | null;
  readonly credentials: FieldSchemas;
  readonly connection_config: FieldSchemas;
  /** Sent once and not kept. */
  readonly assertion_option: FieldSchemas;
  /** What the integration's owner may have filled in; `TWO_STEP` asks for what they did not. */
  readonly integration_config: FieldSchemas;
  readonly docs_connect: string | null;
  /** `private_key_jwt` where a key takes the place of the client secret. */
  readonly token_request_auth_method: string | null;
  readonly require_client_certificate: boolean;
}

/** Decodes the answer of `GET /providers/:provider`; what no form needs is dropped. */
export const decodeProvider = decoder((value): Provider => {
  const entry = readObject(readObject(value).data);
  return {
    auth_mode: readText(entry.auth_mode),
    installation: readOptional(entry.installation, readText),
    credentials: readSchemas(entry.credentials),
    connection_config: readSchemas(entry.connection_config),
    assertion_option: readSchemas(entry.assertion_option),
    integration_config: readSchemas(entry.integration_config),
    docs_connect: readOptional(entry.docs_connect, readText),
    token_request_auth_method: readOptional(entry.token_request_auth_method, readText),
    require_client_certificate: entry.require_client_certificate === true,
  };
});

/** A map, because the names come from outside and `__proto__` is a possible one. */
function readSchemas(value: unknown): FieldSchemas {
  const fields = Object.entries(readOptional(value, readObject) ?? {}).filter(([name]) => isSendable(name));
  return new Map(fields.map(([name, field]) => [name, readSchema(isObject(field) ? field : {})]));
}

/** Nothing can be sent under a name that is blank, or holds half a surrogate pair. */
function isSendable(name: string): boolean {
  return name.trim() !== '' && !/\p{Cs}/u.test(name);
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null;
}

/** A detail that cannot be read is left out: it must not keep anybody from connecting. */
function readSchema(field: JsonObject): FieldSchema {
  const { enum: choices, order } = field;
  return {
    ...kept(field, 'string', [
      'title',
      'description',
      'example',
      'default_value',
      'prefix',
      'suffix',
      'pattern',
      'format',
      'doc_section',
    ]),
    ...kept(field, 'boolean', ['optional', 'secret', 'hidden', 'automated']),
    ...(Number.isFinite(order) && { order: order as number }),
    ...(Array.isArray(choices) &&
      choices.length > 0 &&
      choices.every((choice) => typeof choice === 'string') && { enum: readList(choices, readText) }),
  };
}

function kept(field: JsonObject, type: 'string' | 'boolean', names: readonly string[]): FieldSchema {
  const own = names.filter((name) => Object.hasOwn(field, name));
  return Object.fromEntries(
    own.map((name) => [name, field[name]]).filter(([, value]) => typeof value === type),
  );
}
