import { freshAttempt } from '../../../src/flow/attempt.js';
import type { Field, Form } from '../../../src/flow/form.js';
import type { Course, Offer, StateName, StateOf, Task } from '../../../src/flow/state.js';
import type { Integration } from '../../../src/protocol/integration.js';
import type { Session } from '../../../src/protocol/session.js';

/** Makes an integration of which nothing but the key matters. */
export function integration(key: string): Integration {
  return { key, provider: `provider-of-${key}`, name: `Name of ${key}`, logoUrl: null, apiKeyLabel: null };
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
    connectionConfig: new Map(),
    guides: new Map(),
    isReconnecting: false,
    websocketsPath: '/ws',
    ...change,
  };
}

/** Makes a field of which nothing but the name matters. */
export function field(group: Field['group'], name: string, change: Partial<Field> = {}): Field {
  return {
    id: `${group}.${name}`,
    group,
    name,
    label: null,
    description: null,
    example: null,
    secret: false,
    required: true,
    choices: null,
    prefix: null,
    suffix: null,
    initial: '',
    ...change,
  };
}

const nothingFixed = { credentials: new Map<string, string>(), params: new Map<string, string>() };

/** A form with one required secret. */
export const keyForm: Form = {
  mode: 'API_KEY',
  opensPopup: false,
  fields: [field('credentials', 'apiKey', { secret: true })],
  fixed: nothingFixed,
  guideUrl: null,
};

/** A form with one required field, after which the provider's page is opened. */
export const popupForm: Form = {
  ...keyForm,
  mode: 'OAUTH2',
  opensPopup: true,
  fields: [field('params', 'subdomain')],
};

/** One to type a key for, one to sign in at, one that asks for nothing. */
export const integrations = [integration('crm'), integration('mail'), integration('docs')] as const;

const [crm, mail] = integrations;

/** Several integrations to choose from. */
export const offer: Offer = { session: session(), integrations, settled: false };

/** Only one way to go. */
export const settledOffer: Offer = { ...offer, integrations: [crm], settled: true };

/** To type a key. */
export const keyTask: Task = { integration: crm, form: keyForm };

/** To sign in at the provider. */
export const popupTask: Task = { integration: mail, form: popupForm };

/** Of the widget in the middle of its life. */
export const course: Course = { visit: 7, attemptMayComplete: false, ready: true };

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
  connected: { name: 'connected', course, offer, task: keyTask, connection },
  failed: { name: 'failed', course, error: { code: 'network' }, offer, integration: crm },
  closed: { name: 'closed', course, reason: 'dismissed' },
};

/** The popup form, ready to be submitted. */
export const enteringPopup: StateOf<'entering'> = { ...exampleStates.entering, task: popupTask };
