import type { StepName } from '../src/index.js';
import type { TestBehaviour } from '../src/testing/behaviour.js';

/** What the demo's API comes to once a person presses *Connect*. */
export interface DemoOutcome {
  readonly name: string;
  /** What to do and to look at. */
  readonly hint: string;
  readonly behaviour: Partial<TestBehaviour>;
  /** The one integration that it is about; without it the person chooses. */
  readonly integration?: string;
  /** The step at which all session tokens so far expire. */
  readonly expiresOn?: StepName;
}

/** What there is to choose in the live demo, by key. */
export const outcomes: Readonly<Record<string, DemoOutcome>> = {
  connects: {
    name: 'It connects',
    hint: 'Choose Notes and type any key: nothing leaves this page.',
    behaviour: {},
  },
  'wrong-key': {
    name: 'Wrong key',
    hint: 'The provider refuses whatever key you type. It stays in the field, to be put right.',
    behaviour: { outcomes: { notes: 'credentials_rejected' } },
    integration: 'notes',
  },
  denied: {
    name: 'The person says no',
    hint: 'The sign-in window is imaginary here; in it, somebody has just refused.',
    behaviour: { outcomes: { mail: 'access_denied' } },
    integration: 'mail',
  },
  blocked: {
    name: 'Popup blocked',
    hint: 'No window opens. A plain link takes its place, which no blocker stops.',
    behaviour: { outcomes: { mail: 'blocked' } },
    integration: 'mail',
  },
  closed: {
    name: 'Window closed',
    hint: 'A window that reads closed may still be open elsewhere, so the widget asks.',
    behaviour: { outcomes: { mail: 'closed' } },
    integration: 'mail',
  },
  'two-step': {
    name: 'Two-step',
    hint: 'A provider that wants a client ID and a client secret, which the API exchanges for a token.',
    behaviour: {},
    integration: 'payroll',
  },
  slow: {
    name: 'Slow',
    hint: 'The API takes three seconds for every answer: what is shown in the meantime.',
    behaviour: { delayMs: 3000 },
  },
  expired: {
    name: 'Session expired',
    hint: 'The session ends while you type. It is renewed, and what you typed is still there.',
    behaviour: {},
    integration: 'notes',
    expiresOn: 'view:form',
  },
};
