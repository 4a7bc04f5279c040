import { createClientApi } from '../client/client-ports.js';
import { type ConnectTask, createConnectTask } from '../client/connect-task.js';
import type { Authorizer } from '../flow/ports.js';
import { createTokenKeeper } from '../flow/token-keeper.js';
import type { Form } from '../form/form.js';
import { enNango } from '../i18n/en-nango.js';
import { createAuthorizer } from '../platform/authorizer.js';
import { pageClock } from '../platform/clock.js';
import { openPopup, type WindowSize } from '../platform/popup-window.js';
import type { ApiAddress } from '../protocol/api-address.js';
import type { Integration } from '../protocol/integration.js';
import type { Session } from '../protocol/session.js';
import { AuthError, authErrorOf } from './auth-error.js';
import type { AuthSuccess } from './auth-options.js';
import type { AuthRight } from './auth-query.js';

/** What a sign-in window is opened for. */
export interface PopupOrder {
  readonly address: ApiAddress;
  readonly right: AuthRight;
  /** Key of the integration. */
  readonly key: string;
  /** Texts that the caller put in, which no error may repeat. */
  readonly typed: ReadonlyMap<string, string>;
  /** Path of the result socket, from the root of the host. */
  readonly websocketsPath: string;
  readonly size: WindowSize;
  /** Whether a window that reads closed is a failure. */
  readonly isLossFinal: boolean;
  /** Answers path and query of the provider's page, from the root of the host. */
  path(socketId: string | null): string;
}

/** One sign-in window. */
export interface PopupAttempt {
  readonly result: Promise<AuthSuccess>;
  /** Closes what is open; the result never settles then. */
  end(): void;
}

/** Opens a sign-in window before it returns, by the same rules as the widget. */
export function startAttempt(order: PopupOrder): PopupAttempt {
  let said: string | undefined;
  const task = createTask(order, (words) => {
    said = words;
  });
  const end = () => task.send({ type: 'host.closed', reason: 'host' });
  const result = new Promise<AuthSuccess>((resolve, reject) => {
    const outcome = task.connect(order.typed, (state) => {
      if (state.name !== 'authorizing' || state.attempt.popup !== 'unsure') return;
      // Nobody here could show a link in its place.
      reject(new AuthError(enNango.blocked_by_browser, 'blocked_by_browser'));
      end();
    });
    void outcome.then((ended) => {
      if (!ended.ok) {
        if (ended.error.code !== 'aborted') reject(authErrorOf(ended.error, said));
        return;
      }
      const { connectionId, providerConfigKey, isPending } = ended.value;
      if (connectionId === null) reject(new AuthError(enNango.unheard, 'unknown_error'));
      else resolve({ providerConfigKey, connectionId, isPending });
    });
  });
  return { result, end };
}

function createTask(order: PopupOrder, heard: (words: string | undefined) => void): ConnectTask {
  const { address, right, websocketsPath, size, isLossFinal, path } = order;
  const api = createClientApi(address);
  const host = { fetchToken: async () => null, resolveConnection: async () => null };
  const tokens = createTokenKeeper(api, host, () => {}, new AbortController().signal);
  // A public key has no session to look at.
  if (right.type === 'connect_session_token') tokens.give(right.value);
  tokens.take();
  // Both paths start at the root of the host here, unlike ours.
  const root = { base: address.origin, origin: address.origin };
  const ways = {
    path: (_: string, __: unknown, id: string | null) => path(id),
    open: (url: string) => openPopup(url, size),
  };
  const popup = createAuthorizer(root, pageClock, () => isLossFinal, ways);
  const authorizer: Authorizer = {
    ...popup,
    open: (token, ordered, hear) =>
      popup.open(token, ordered, (event) => {
        if (event.type === 'socket.refused') heard(event.said);
        hear(event);
      }),
  };
  const subject = { session: sessionWith(websocketsPath), integration: integrationOf(order.key), form };
  return createConnectTask(subject, { api, host, tokens, clock: pageClock, authorizer });
}

const nothing = new Map<string, never>();

/** Everything about the sign-in is in its address already. */
const form: Form = {
  wire: { via: 'popup', path: '', fields: [], takesMore: false, type: null, staysPending: false },
  fields: [],
  fixed: { credentials: nothing, params: nothing, assertion: nothing },
  externalId: null,
  guideUrl: null,
};

/** Nothing is known of the session until it is looked at beside the window. */
function sessionWith(websocketsPath: string): Session {
  return {
    endUser: null,
    allowedIntegrations: null,
    isReconnecting: false,
    websocketsPath,
    answer: {},
  };
}

function integrationOf(key: string): Integration {
  return { key, provider: '', name: key, logoUrl: null, apiKeyLabel: null, preconfigured: [] };
}
