import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Backend } from '../backend.js';
import type { Provider } from '../catalogue.js';
import type { Credentials } from '../storage/connections.js';
import type { Integration } from '../storage/integrations.js';

/** What credentials are made of. */
export interface CredentialsInput {
  readonly provider: Provider;
  readonly integration: Integration;
  readonly connectionConfig: Readonly<Record<string, unknown>>;
  /** What the person typed, as the endpoint checked it; at a renewal, the credentials as stored. */
  readonly typed: Readonly<Record<string, unknown>>;
  /** What the session adds to the request for a token. */
  readonly authorizationParams?: Readonly<Record<string, string>> | undefined;
  /** The credentials of the connection that a person makes again. */
  readonly previous?: Credentials | undefined;
}

/** Credentials that the provider accepts, or what to answer instead. */
export type Acquired =
  | {
      readonly ok: true;
      readonly credentials: Credentials;
      /** What the provider told besides, for the connection's config. */
      readonly connectionConfig?: Readonly<Record<string, unknown>>;
    }
  | Refused;

/** That there are no credentials, and what to answer instead. */
export interface Refused {
  readonly ok: false;
  readonly refusal: Refusal;
}

/** An error in the words of the wire. */
export interface Refusal {
  readonly status: ContentfulStatusCode;
  readonly error: { readonly code: string; readonly message?: string; readonly payload?: unknown };
  /** The provider will never accept these credentials again. */
  readonly isFinal?: boolean;
}

/** Turns what was typed into credentials, by asking the provider. One for each auth mode; renewals use the same. */
export type Acquire = (backend: Backend, input: CredentialsInput) => Promise<Acquired>;

/** Refuses credentials in the endpoint's own words. */
export function refused(status: ContentfulStatusCode, code: string, message?: string): Refused {
  return { ok: false, refusal: { status, error: message === undefined ? { code } : { code, message } } };
}

/** Refuses credentials in the shape that the wire uses for a provider's refusal: the payload quotes the provider. */
export function refusedByProvider(
  status: ContentfulStatusCode,
  code: string,
  message: string,
  payload: unknown = {},
): Refused {
  return { ok: false, refusal: { status, error: { message, code, payload } } };
}
