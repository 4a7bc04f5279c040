import { decoder, type JsonObject, readList, readObject, readOptional, readText } from './decode.js';

/** Who connects, as the host told the backend. */
export interface EndUser {
  readonly id: string;
  readonly displayName: string | null;
  readonly email: string | null;
  readonly organization: { readonly id: string; readonly displayName: string | null } | null;
}

/** What a session token allows. */
export interface Session {
  /** `null` for sessions that carry only tags. */
  readonly endUser: EndUser | null;
  /** Keys of the allowed integrations; `null` for no restriction. */
  readonly allowedIntegrations: readonly string[] | null;
  /** Values the host has fixed, by integration key and then by name of the field. */
  readonly connectionConfig: ReadonlyMap<string, JsonObject>;
  /** Guides of the host that replace the provider's, by integration key. */
  readonly guides: ReadonlyMap<string, string>;
  readonly isReconnecting: boolean;
  /** Path of the result socket; `null` stands for `/`. */
  readonly websocketsPath: string | null;
}

/**
 * Decodes the answer of `GET /connect/session`. Everything but `data` may be left out, as older servers do.
 */
export const decodeSession = decoder((value): Session => {
  const data = readObject(readObject(value).data);
  return {
    endUser: readOptional(data.endUser, readEndUser),
    allowedIntegrations: readOptional(data.allowed_integrations, (list) => readList(list, readText)),
    connectionConfig: readEach(data.integrations_config_defaults, ({ connection_config }) =>
      readOptional(connection_config, readObject),
    ),
    guides: readEach(data.overrides, ({ docs_connect }) => readOptional(docs_connect, readText)),
    isReconnecting: data.isReconnecting === true,
    websocketsPath: readOptional(data.websocketsPath, readText),
  };
});

function readEndUser(value: unknown): EndUser {
  const { email, organization } = readObject(value);
  return {
    ...readNamed(value),
    email: readOptional(email, readText),
    organization: readOptional(organization, readNamed),
  };
}

function readNamed(value: unknown): { readonly id: string; readonly displayName: string | null } {
  const { id, display_name } = readObject(value);
  return { id: readText(id), displayName: readOptional(display_name, readText) };
}

/** A map, because the keys come from outside and `__proto__` is a possible one. */
function readEach<T>(value: unknown, read: (entry: JsonObject) => T | null): ReadonlyMap<string, T> {
  const entries = new Map<string, T>();
  for (const [key, entry] of Object.entries(readOptional(value, readObject) ?? {})) {
    const found = read(readObject(entry));
    if (found !== null) entries.set(key, found);
  }
  return entries;
}
