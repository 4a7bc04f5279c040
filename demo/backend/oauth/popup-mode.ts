import type { Backend } from '../backend.js';
import type { Provider } from '../catalogue.js';
import type { Refusal } from '../credentials/acquire.js';
import type { StoredAuthorization } from '../storage/authorizations.js';
import type { ConnectSession } from '../storage/connect-sessions.js';
import type { Credentials } from '../storage/connections.js';
import type { Integration } from '../storage/integrations.js';
import type { OwnClient } from './oauth2/own-client.js';

/** How an auth mode sends people to a provider and what it makes of their coming back. */
export interface PopupMode {
  /** The integration needs a developer app of its own. */
  readonly needsApp: boolean;
  readonly setsStateCookie: boolean;
  /** Its connections get no tags of a session. */
  readonly isUntagged?: true;
  start(backend: Backend, request: StartRequest): Promise<Started>;
  finish(backend: Backend, request: FinishRequest): Promise<Finished>;
}

/** What is known when the popup opens. */
export interface StartRequest {
  readonly provider: Provider;
  readonly integration: Integration;
  readonly session: ConnectSession;
  readonly connectionConfig: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly state: string;
  /** To be used instead of the integration's app. */
  readonly ownClient: OwnClient | undefined;
}

/** Where the popup goes, and what to remember until it comes back; or a connection that needed nobody to go anywhere. */
export type Started =
  | {
      readonly ok: true;
      readonly url: string;
      readonly secrets: Readonly<Record<string, string>>;
      /** In place of what the page sent. */
      readonly connectionConfig?: Readonly<Record<string, unknown>>;
    }
  | NewConnection
  | AttemptFailure;

/** What is known when the popup comes back. */
export interface FinishRequest {
  readonly provider: Provider;
  readonly integration: Integration;
  readonly attempt: StoredAuthorization;
  readonly query: Readonly<Record<string, unknown>>;
}

/** The connection that an attempt made. A refusal is answered in the popup alone and told to nobody else. */
export type Finished = NewConnection | AttemptFailure | { readonly ok: false; readonly refusal: Refusal };

/** What makes a connection. */
export interface NewConnection {
  readonly ok: true;
  readonly credentials: Credentials;
  /** What the provider told besides. */
  readonly connectionConfig?: Readonly<Record<string, unknown>>;
  /** A connection that is known already and renewed instead of the attempt's own. */
  readonly connectionId?: string;
  /** Somebody at the provider has to approve before the credentials are of use. */
  readonly isPending?: boolean;
  /** The provider gave two tokens, one after the other: a new connection is announced with each of them. */
  readonly tookTwoSteps?: true;
}

/** Why an attempt made none. */
export interface AttemptFailure {
  readonly ok: false;
  /** The word of the result socket. */
  readonly type: string;
  readonly description: string;
  /** For the popup only: the provider's own words, as JSON. */
  readonly pageMessage?: string;
}

/** Fails an attempt. */
export function failedAttempt(type: string, description: string): AttemptFailure {
  return { ok: false, type, description };
}

/** Fails an attempt for which the integration has no developer app. */
export function withoutApp({ uniqueKey }: Integration): AttemptFailure {
  return failedAttempt('provider_config_err', `The integration "${uniqueKey}" has no OAuth app.`);
}
