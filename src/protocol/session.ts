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
  const data = readObject(readObject(value, 'answer').data, 'data');
  return {
    endUser: readOptional(data.endUser, 'data.endUser', readEndUser),
    allowedIntegrations: readOptional(data.allowed_integrations, 'data.allowed_integrations', (list, at) =>
      readList(list, at, readText),
    ),
    connectionConfig: readEach(
      data.integrations_config_defaults,
      'data.integrations_config_defaults',
      (entry, at) => readOptional(readObject(entry, at).connection_config, at, readObject),
    ),
    guides: readEach(data.overrides, 'data.overrides', (entry, at) =>
      readOptional(readObject(entry, at).docs_connect, at, readText),
    ),
    isReconnecting: data.isReconnecting === true,
    websocketsPath: readOptional(data.websocketsPath, 'data.websocketsPath', readText),
  };
});

function readEndUser(value: unknown, at: string): EndUser {
  const endUser = readObject(value, at);
  return {
    id: readText(endUser.id, `${at}.id`),
    displayName: readOptional(endUser.display_name, `${at}.display_name`, readText),
    email: readOptional(endUser.email, `${at}.email`, readText),
    organization: readOptional(endUser.organization, `${at}.organization`, (organization, orgAt) => {
      const { id, display_name } = readObject(organization, orgAt);
      return {
        id: readText(id, `${orgAt}.id`),
        displayName: readOptional(display_name, `${orgAt}.display_name`, readText),
      };
    }),
  };
}

/** A map, because the keys come from outside and `__proto__` is a possible one. */
function readEach<T>(
  value: unknown,
  at: string,
  read: (entry: unknown, at: string) => T | null,
): ReadonlyMap<string, T> {
  const entries = new Map<string, T>();
  for (const [key, entry] of Object.entries(readOptional(value, at, readObject) ?? {})) {
    const found = read(entry, `${at}.${key}`);
    if (found !== null) entries.set(key, found);
  }
  return entries;
}
