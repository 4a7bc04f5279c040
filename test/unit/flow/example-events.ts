import type { EventOf, FlowEvent } from '../../../src/flow/event.js';
import type { ConnectError } from '../../../src/protocol/connect-error.js';
import type { Connection } from '../../../src/protocol/connection.js';
import { integrations, keyForm, popupForm, session } from './example-states.js';

/** Stands for anything that a person types; must never be found in a state or in what the host hears. */
export const canary = 'typed-canary-4711';

/** Fills all fields of the example forms. */
export const typed: ReadonlyMap<string, string> = new Map([
  ['credentials.apiKey', canary],
  ['params.subdomain', canary],
]);

/** What the backend answers when a connection was made. */
export const connection: Connection = { connectionId: 'c-1', providerConfigKey: 'crm', isPending: false };

const errorExamples: readonly ConnectError[] = [
  { code: 'session_expired', serverCode: 'unknown_connect_session_token', status: 401 },
  { code: 'session_invalid', status: 401 },
  { code: 'network' },
  { code: 'server_error', status: 502 },
  { code: 'rate_limited', retryAfterMs: 1_000 },
  { code: 'credentials_rejected', words: 'The key is wrong.' },
  { code: 'input_rejected', fields: ['apiKey'] },
  { code: 'access_denied' },
];

/** Makes events of every type, with payloads that lead to different ends; replies are of the given visit. */
export function exampleEvents(visit: number): readonly FlowEvent[] {
  // Each failure is an object of its own, as it is when it comes from outside.
  const errors = errorExamples.map((error) => ({ ...error }));
  const table: { readonly [Type in FlowEvent['type']]: readonly EventOf<Type>[] } = {
    'host.tokenGiven': [{ type: 'host.tokenGiven' }],
    'host.sessionRenewed': [
      { type: 'host.sessionRenewed', session: session(), origin: 'given' },
      { type: 'host.sessionRenewed', session: session(), origin: 'asked' },
      { type: 'host.sessionRenewed', session: session({ isReconnecting: true }), origin: 'asked' },
    ],
    'host.closed': [
      { type: 'host.closed', reason: 'host' },
      { type: 'host.closed', reason: 'removed' },
    ],
    'user.searched': [{ type: 'user.searched' }],
    'user.considered': ['crm', 'unknown'].map((key) => ({ type: 'user.considered', key })),
    'user.integrationChosen': ['crm', 'mail', 'unknown'].map((key) => ({
      type: 'user.integrationChosen',
      key,
    })),
    'user.submitted': [typed, new Map<string, string>()].map((values) => ({
      type: 'user.submitted',
      typed: values,
    })),
    'user.typed': [true, false].map((differs) => ({ type: 'user.typed', differs })),
    'user.left': [{ type: 'user.left' }],
    'user.stayed': [{ type: 'user.stayed' }],
    'user.wentBack': [{ type: 'user.wentBack' }],
    'user.retried': [{ type: 'user.retried' }],
    'user.popupReopened': [{ type: 'user.popupReopened' }],
    'user.popupShown': [{ type: 'user.popupShown' }],
    'user.linkFollowed': [{ type: 'user.linkFollowed' }],
    'user.claimedFinished': [{ type: 'user.claimedFinished' }],
    'user.handedOff': (['device', 'colleague'] as const).map((to) => ({ type: 'user.handedOff', to })),
    'user.cancelled': [{ type: 'user.cancelled' }],
    'user.returned': [{ type: 'user.returned' }],
    'user.closed': (['done', 'dismissed', 'escape', 'outside'] as const).map((reason) => ({
      type: 'user.closed',
      reason,
    })),
    'api.loaded': [null, 'mail', 'unknown'].flatMap((wanted) =>
      [integrations, integrations.slice(0, 1), []].map((list) => ({
        type: 'api.loaded',
        visit,
        session: session(),
        integrations: list,
        wanted,
      })),
    ),
    'api.loadFailed': errors.map((error) => ({ type: 'api.loadFailed', visit, error })),
    'api.prepared': [keyForm, popupForm].map((form) => ({ type: 'api.prepared', visit, form })),
    'api.prepareFailed': errors.map((error) => ({ type: 'api.prepareFailed', visit, error })),
    'api.connectionMade': [{ type: 'api.connectionMade', visit, connection }],
    'api.refused': errors.map((error) => ({ type: 'api.refused', visit, error })),
    'api.sessionChecked': [null, ['crm'], ['crm', 'mail']].map((allowedIntegrations) => ({
      type: 'api.sessionChecked',
      visit,
      session: session({ allowedIntegrations }),
    })),
    'api.sessionCheckFailed': errors.map((error) => ({ type: 'api.sessionCheckFailed', visit, error })),
    'popup.opened': [{ type: 'popup.opened', visit }],
    'popup.addressed': [{ type: 'popup.addressed', visit }],
    'popup.unsure': [{ type: 'popup.unsure', visit }],
    'popup.lost': [false, true].map((isFinal) => ({ type: 'popup.lost', isFinal, visit })),
    'popup.silent': [false, true].map((isBehind) => ({ type: 'popup.silent', isBehind, visit })),
    'page.resumed': [{ type: 'page.resumed', visit }],
    'popup.rang': [
      { type: 'popup.rang', visit, rang: { outcome: 'success' } },
      { type: 'popup.rang', visit, rang: { outcome: 'error', error: { code: 'provider_refused' } } },
    ],
    'socket.succeeded': [{ type: 'socket.succeeded', visit, connection }],
    'socket.refused': errors.map((error) => ({ type: 'socket.refused', visit, error })),
    'socket.died': [{ type: 'socket.died', visit }],
    'clock.graceEnded': [{ type: 'clock.graceEnded', visit }],
    'clock.tokenOverdue': [{ type: 'clock.tokenOverdue', visit }],
    'host.linkMade': [true, false].map((canTell) => ({ type: 'host.linkMade', visit, canTell })),
    'host.linkFailed': [{ type: 'host.linkFailed', visit }],
    'clock.linkExpired': [{ type: 'clock.linkExpired', visit }],
    'clock.askDue': [{ type: 'clock.askDue', visit }],
    'host.connectionResolved': ['c-1', null].map((connectionId) => ({
      type: 'host.connectionResolved',
      visit,
      connectionId,
    })),
  };
  return Object.values(table).flat();
}

/** Tells whether an event answers an earlier order. */
export function isReply(event: FlowEvent): event is Extract<FlowEvent, { readonly visit: number }> {
  return 'visit' in event;
}
