import { decoder, type JsonObject, readList, readObject, readOptional, readText } from './decode.js';

/** Who connects, as the host told the backend: `endUser` on the wire, in our words. */
export interface EndUser {
  /** The host's own id of them. */
  readonly id: string;
  /** Their name; `null` where the host told none. */
  readonly displayName: string | null;
  /** Their address; `null` where the host told none. */
  readonly email: string | null;
  /** Whom they belong to, by the host's own id; `null` for nobody. */
  readonly organization: { readonly id: string; readonly displayName: string | null } | null;
}

/** What a session token allows: the answer of `GET /connect/session`, in our words. */
export interface Session {
  /** `null` for sessions that carry only tags. */
  readonly endUser: EndUser | null;
  /** Keys of the allowed integrations; `null` for no restriction. */
  readonly allowedIntegrations: readonly string[] | null;
  /** True where the session renews a connection that is there. */
  readonly isReconnecting: boolean;
  /** Path of the result socket; `null` stands for `/`. */
  readonly websocketsPath: string | null;
  /** All that the backend said of it, for what is read only when it is needed. */
  readonly answer: JsonObject;
}

/**
 * Decodes the answer of `GET /connect/session`. Everything but `data` may be left out, as older servers do.
 */
export const decodeSession = decoder((value): Session => {
  const data = readObject(readObject(value).data);
  return {
    endUser: readOptional(data.endUser, readEndUser),
    allowedIntegrations: readOptional(data.allowed_integrations, (list) => readList(list, readText)),
    isReconnecting: data.isReconnecting === true,
    websocketsPath: readOptional(data.websocketsPath, readText),
    answer: data,
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
