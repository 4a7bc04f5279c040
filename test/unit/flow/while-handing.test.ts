import { describe, expect, it } from 'vitest';
import type { FlowEvent } from '../../../src/flow/event.js';
import type { State, StateOf } from '../../../src/flow/state.js';
import type { Step } from '../../../src/flow/step.js';
import { authorizing, during, refusal, success } from './example-attempts.js';
import { enteringPopup, exampleStates, keyTask } from './example-states.js';
import { heard, heardNames, orderNames, orders } from './heard.js';
import { transition } from './transition.js';

const { entering, submitting, handing: making } = exampleStates;
/** A link is out, and the host can tell. */
const handing: StateOf<'handing'> = {
  ...making,
  course: { ...making.course, attemptMayComplete: true },
  handoff: { ...making.handoff, link: 'open', host: 'idle' },
};
const { visit } = handing.course;
const ask = { type: 'resolveConnection', integration: keyTask.integration };

/** Lives through events of the same visit, one after the other; answers the last step. */
function lived(state: State, ...events: readonly FlowEvent[]): Step {
  return events.reduce<Step>((step, event) => transition(step.state, event), { state, effects: [] });
}

const due = { type: 'clock.askDue', visit } as const;
const none = { type: 'host.connectionResolved', visit, connectionId: null } as const;
const done = { type: 'host.connectionResolved', visit, connectionId: 'c-9' } as const;

describe('a person who wants to go on elsewhere', () => {
  it.each([
    ['a form of keys', entering],
    ['a form with a sign-in', enteringPopup],
    ['a sign-in whose window does not come', authorizing],
  ])('gets a link from %s, and what was begun there is ended first', (_, state) => {
    const step = transition(state, { type: 'user.handedOff', to: 'colleague' });
    expect(step.state).toMatchObject({
      name: 'handing',
      task: state.task,
      handoff: { to: 'colleague', link: 'making', asked: 0 },
    });
    expect(orderNames(step)).toEqual(['endAttempt', 'makeLink']);
    expect(heardNames(step)).toEqual(state.name === 'entering' ? ['view:waiting'] : []);
  });

  it('leaves a window out of reach that may still finish', () => {
    const step = transition(during({ popup: 'lost' }), { type: 'user.handedOff', to: 'browser' });
    expect(step.state.course.attemptMayComplete).toBe(true);
  });

  it.each([
    ['details are under way', submitting],
    ['the provider said yes', during({ rang: success })],
    ['the provider said no', during({ rang: refusal })],
    ['a link is out', handing],
  ])('stays where %s', (_, state) => {
    expect(transition(state, { type: 'user.handedOff', to: 'device' })).toEqual({ state, effects: [] });
  });
});

describe('a link that was made', () => {
  it('is told to the host as a step, and the host is left alone for five seconds', () => {
    const step = transition(making, { type: 'host.linkMade', visit, canTell: true });
    expect(step.state).toMatchObject({ handoff: { link: 'open', host: 'idle' } });
    expect(heard(step)).toEqual([{ type: 'step', detail: { name: 'handoff', integration: 'crm' } }]);
    expect(orders(step)).toEqual([{ type: 'awaitOther', ms: 5_000 }]);
  });

  it('may complete from then on, whatever the person does here', () => {
    const { state } = transition(making, { type: 'host.linkMade', visit, canTell: true });
    expect(state.course.attemptMayComplete).toBe(true);
    const [told] = heard(transition(state, { type: 'user.closed', reason: 'dismissed' }));
    expect(told).toMatchObject({ type: 'close', detail: { step: 'view:waiting', attemptMayComplete: true } });
  });

  it('is not asked about where the host cannot tell', () => {
    const { state, effects } = transition(making, { type: 'host.linkMade', visit, canTell: false });
    expect(state).toMatchObject({ handoff: { link: 'open', host: 'silent' } });
    expect(effects).toHaveLength(1);
    for (const event of [due, { type: 'user.returned' }] as const)
      expect(transition(state, event).effects).toEqual([]);
  });

  it('is said not to be where the host made none, and another one can be asked for', () => {
    const { state } = transition(making, { type: 'host.linkFailed', visit });
    expect(state).toMatchObject({ handoff: { link: 'failed' } });
    expect(orderNames(transition(state, { type: 'user.retried' }))).toEqual(['endAttempt', 'makeLink']);
  });
});

describe('the host', () => {
  it('is asked when it is time, and when the person is back', () => {
    for (const event of [due, { type: 'user.returned' }] as const)
      expect(transition(handing, event).effects).toEqual([ask]);
  });

  it('is not asked again before it has answered', () => {
    const { state } = transition(handing, due);
    expect(transition(state, due).effects).toEqual([]);
    expect(transition(state, { type: 'user.returned' }).effects).toEqual([]);
  });

  it('is asked ever more rarely, down to twice a minute', () => {
    let state: State = handing;
    const pauses: number[] = [];
    for (let turn = 0; turn < 10; turn += 1) {
      const step = lived(state, due, none);
      pauses.push(
        ...step.effects.flatMap((effect) => (effect.type === 'awaitOther' ? [effect.ms / 1_000] : [])),
      );
      state = step.state;
    }
    expect(pauses).toEqual([5, 5, 8, 12, 18, 27, 30, 30, 30, 30]);
  });

  it('that knows the connection ends it in success, told once', () => {
    const step = lived(handing, due, done);
    expect(step.state).toMatchObject({
      name: 'connected',
      connection: { connectionId: 'c-9', isPending: false },
    });
    expect(orderNames(step)).toEqual(['endAttempt']);
    expect(heardNames(step)).toEqual(['connect', 'view:success']);
    expect(transition(step.state, done).effects).toEqual([]);
  });

  it('that knows it while the person is asked whether to leave need not wait for that', () => {
    const touched = { ...handing, task: { ...keyTask, touched: true } };
    const asked = transition(touched, { type: 'user.closed', reason: 'escape' });
    expect(asked.state).toMatchObject({ name: 'handing', course: { leaving: 'escape' } });
    expect(lived(asked.state, due, done).state).toMatchObject({
      name: 'connected',
      course: { leaving: null },
    });
  });
});

describe('a link that has expired', () => {
  const expiry = { type: 'clock.linkExpired', visit } as const;

  it('is asked about once more, and then no more by itself', () => {
    const step = transition(handing, expiry);
    expect(step.state).toMatchObject({ handoff: { link: 'expired' } });
    expect(step.effects).toEqual([ask]);
    expect(transition(step.state, none).effects).toEqual([]);
  });

  it('was used in time, if the host knows', () => {
    expect(lived(handing, expiry, done).state.name).toBe('connected');
    expect(lived(handing, expiry, none, { type: 'user.returned' }, done).state.name).toBe('connected');
  });

  it('gives way to a new one, to which the old one’s answers mean nothing', () => {
    const { state } = transition(handing, expiry);
    const again = transition(state, { type: 'user.retried' });
    expect(again.state).toMatchObject({ name: 'handing', handoff: { link: 'making', asked: 0 } });
    expect(orderNames(again)).toEqual(['endAttempt', 'makeLink']);
    expect(again.state.course.visit).toBe(visit + 1);
    expect(transition(again.state, none)).toEqual({ state: again.state, effects: [] });
  });

  it('is not replaced while it still works', () => {
    expect(transition(handing, { type: 'user.retried' })).toEqual({ state: handing, effects: [] });
  });
});

describe('a person who waits no longer', () => {
  it.each(['user.cancelled', 'user.wentBack'] as const)('is back at the form as they left it: %s', (type) => {
    const task = { ...keyTask, touched: true };
    const step = transition({ ...handing, task }, { type });
    expect(step.state).toMatchObject({
      name: 'entering',
      task,
      remark: null,
      course: { attemptMayComplete: true },
    });
    expect(orderNames(step)).toEqual(['endAttempt']);
  });

  it('has the socket of a sign-in opened anew', () => {
    const step = transition({ ...handing, task: enteringPopup.task }, { type: 'user.cancelled' });
    expect(orderNames(step)).toEqual(['endAttempt', 'listen']);
  });

  it('does not end it by a press beside the dialog', () => {
    expect(transition(handing, { type: 'user.closed', reason: 'outside' }).state.name).toBe('handing');
  });
});
