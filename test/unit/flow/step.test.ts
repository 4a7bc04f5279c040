import { describe, expect, it } from 'vitest';
import { emit, emitError, emitStep, nextVisit, prepare, reload, stay, to } from '../../../src/flow/step.js';
import { backToForm, connect, enter } from '../../../src/flow/task-step.js';
import { connection } from './example-events.js';
import { course, exampleStates, integrations, keyTask, offer, popupTask } from './example-states.js';
import { orderNames } from './heard.js';

const [crm] = integrations;
const { choosing } = exampleStates;

describe('steps', () => {
  it('stay where nothing is to be done', () => {
    const step = stay(choosing);
    expect(step.state).toBe(choosing);
    expect(step.effects).toEqual([]);
  });

  it('give orders in the order they are written', () => {
    const effects = [{ type: 'endAttempt' }, { type: 'load' }] as const;
    expect(to(choosing, ...effects)).toEqual({ state: choosing, effects });
  });

  it('make earlier replies stale and change nothing else', () => {
    expect(nextVisit(course)).toEqual({ ...course, visit: course.visit + 1 });
  });
});

describe('what the host hears', () => {
  it('names the integration by its key, where there is one', () => {
    expect(emitStep('select', crm)).toEqual(
      emit({ type: 'step', detail: { name: 'select', integration: 'crm' } }),
    );
    expect(emitStep('search')).toEqual(emit({ type: 'step', detail: { name: 'search' } }));
  });

  it('has all of an error but the words of others', () => {
    const error = {
      code: 'rate_limited',
      status: 429,
      serverCode: 'too_many_request',
      retryAfterMs: 5,
    } as const;
    expect(emitError({ ...error, words: 'Your key sk_123 …' })).toEqual(
      emit({ type: 'error', detail: error }),
    );
  });
});

describe('preparing an integration', () => {
  it('asks for its form under the session of the offer, and tells nobody that it was chosen', () => {
    const step = prepare(course, offer, crm);
    expect(step.state).toEqual({ name: 'preparing', course: nextVisit(course), offer, integration: crm });
    expect(step.effects).toEqual([{ type: 'prepare', integration: crm, session: offer.session }]);
  });
});

describe('showing a form', () => {
  it('listens for the result only where a popup will follow', () => {
    expect(enter(course, offer, keyTask, null).effects).toEqual([]);
    expect(enter(course, offer, popupTask, null).effects).toEqual([
      { type: 'listen', websocketsPath: '/ws' },
    ]);
  });

  it('does what has to be done first, first', () => {
    const step = enter(course, offer, popupTask, null, { type: 'endAttempt' });
    expect(orderNames(step)).toEqual(['endAttempt', 'listen']);
  });

  it('again, tells the reason once and renews only an expired session', () => {
    const rejected = backToForm(course, offer, keyTask, { code: 'credentials_rejected' });
    expect(rejected.effects).toEqual([emitError({ code: 'credentials_rejected' })]);
    const expired = backToForm(course, offer, keyTask, { code: 'session_expired' });
    expect(expired.effects).toEqual([{ type: 'renewSession' }, emitError({ code: 'session_expired' })]);
  });
});

describe('ending', () => {
  it('in success tells the connection once', () => {
    const step = connect(course, offer, keyTask, connection);
    expect(step.state).toMatchObject({ name: 'connected', connection });
    expect(step.effects).toEqual([emit({ type: 'connect', detail: connection })]);
  });

  it('to begin anew stops what is under way before it loads', () => {
    const step = reload({ ...course, attemptMayComplete: true });
    expect(step.state).toEqual({
      name: 'loading',
      course: { ...course, visit: course.visit + 1, attemptMayComplete: true },
    });
    expect(orderNames(step)).toEqual(['abortRequests', 'load']);
  });
});
