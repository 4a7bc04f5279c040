import { freshAttempt } from '../../../src/flow/attempt.js';
import type { Course, Offer, StateName, StateOf, Task } from '../../../src/flow/state.js';
import { freshTask } from '../../../src/flow/task-step.js';
import type { Integration } from '../../../src/protocol/integration.js';
import type { Session } from '../../../src/protocol/session.js';
import { field, form } from '../../fixtures/forms.js';

/** Makes an integration of which nothing but the key matters. */
export function integration(key: string): Integration {
  return {
    key,
    provider: `provider-of-${key}`,
    name: `Name of ${key}`,
    logoUrl: null,
    apiKeyLabel: null,
    preconfigured: [],
  };
}

/** Makes a session for Ada that allows everything, with changes. */
export function session(change: Partial<Session> = {}): Session {
  return {
    endUser: {
      id: 'ada',
      displayName: 'Ada',
      email: null,
      organization: { id: 'engines', displayName: null },
    },
    allowedIntegrations: null,
    isReconnecting: false,
    websocketsPath: '/ws',
    answer: {},
    ...change,
  };
}

/** A form with one required secret. */
export const keyForm = form('API_KEY', [field('credentials', 'apiKey', { secret: true })]);

/** A form with one required field, after which the provider's page is opened. */
export const popupForm = form('OAUTH2', [field('params', 'subdomain')]);

/** One to type a key for, one to sign in at, one that asks for nothing. */
export const integrations = [integration('crm'), integration('mail'), integration('docs')] as const;

const [crm, mail] = integrations;

/** Several integrations to choose from. */
export const offer: Offer = { session: session(), integrations, settled: false };

/** Only one way to go. */
export const settledOffer: Offer = { ...offer, integrations: [crm], settled: true };

/** To type a key. */
export const keyTask: Task = freshTask(crm, keyForm);

/** To sign in at the provider. */
export const popupTask: Task = freshTask(mail, popupForm);

/** Of the widget in the middle of its life. */
export const course: Course = { visit: 7, attemptMayComplete: false, ready: true, leaving: null };

const connection = { connectionId: 'c-1', providerConfigKey: 'crm', isPending: false };

/** One state for each name; the tests of all states go through this table. */
export const exampleStates: { readonly [Name in StateName]: StateOf<Name> } = {
  waiting: { name: 'waiting', course: { ...course, ready: false } },
  loading: { name: 'loading', course: { ...course, ready: false } },
  choosing: { name: 'choosing', course, offer, searched: false },
  preparing: { name: 'preparing', course, offer, integration: crm },
  entering: { name: 'entering', course, offer, task: keyTask, remark: null },
  submitting: { name: 'submitting', course, offer, task: keyTask },
  authorizing: { name: 'authorizing', course, offer, task: popupTask, attempt: freshAttempt },
  handing: {
    name: 'handing',
    course,
    offer,
    task: keyTask,
    handoff: { to: 'device', link: 'making', host: 'silent', asked: 0 },
  },
  connected: { name: 'connected', course, offer, task: keyTask, connection },
  failed: { name: 'failed', course, error: { code: 'network' }, offer, integration: crm },
  closed: { name: 'closed', course, reason: 'dismissed' },
};

/** The popup form, ready to be submitted. */
export const enteringPopup: StateOf<'entering'> = { ...exampleStates.entering, task: popupTask };
