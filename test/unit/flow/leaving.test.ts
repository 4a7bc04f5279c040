import { describe, expect, it } from 'vitest';
import { freshAttempt } from '../../../src/flow/attempt.js';
import type { UserAct } from '../../../src/flow/event.js';
import type { Filled } from '../../../src/flow/leaving.js';
import type { Leaving, State } from '../../../src/flow/state.js';
import { connection } from './example-events.js';
import { exampleStates, session, settledOffer } from './example-states.js';
import { heard, heardNames, orderNames } from './heard.js';
import { reached } from './reached-states.js';
import { transition } from './transition.js';

const { entering, submitting, authorizing } = exampleStates;

/** The same state, with something in the form that the person put there. */
function typedIn<Some extends Filled>(state: Some): Some {
  return { ...state, task: { ...state.task, touched: true } };
}

/** The same state, with the question asked. */
function asked<Some extends Filled>(state: Some, leaving: Leaving = 'escape'): Some {
  return { ...typedIn(state), course: { ...state.course, leaving } };
}

function isFilled(state: State): state is Filled {
  return state.name === 'entering' || state.name === 'submitting' || state.name === 'authorizing';
}

const closed = (reason: 'dismissed' | 'escape' | 'outside'): UserAct => ({ type: 'user.closed', reason });
const filled = [entering, submitting, authorizing] as const;
const unasked = reached.states.filter(({ course }) => course.leaving === null);
const everyTypedIn = unasked.filter(isFilled).filter(({ task }) => task.touched);

describe('a form with something typed in it', () => {
  it('is not left before the person was asked, wherever they are, and goes on as it was', () => {
    expect(new Set(everyTypedIn.map(({ name }) => name)).size).toBe(filled.length);
    for (const state of everyTypedIn) {
      for (const reason of ['dismissed', 'escape'] as const) {
        expect(transition(state, closed(reason))).toEqual({ state: asked(state, reason), effects: [] });
      }
    }
  });

  it('is asked about after a press beside the dialog', () => {
    expect(transition(typedIn(entering), closed('outside')).state).toEqual(asked(entering, 'outside'));
  });

  it.each([submitting, authorizing])('takes no press beside the dialog for a wish while $name', (state) => {
    const before = typedIn(state);
    const effects = state.name === 'authorizing' ? [{ type: 'showPopup' }] : [];
    expect(transition(before, closed('outside'))).toEqual({ state: before, effects });
  });

  it.each([entering, authorizing])('is asked about on the way back to the picker from $name', (state) => {
    const step = transition(typedIn(state), { type: 'user.wentBack' });
    expect(step).toEqual({ state: asked(state, 'back'), effects: [] });
  });

  it('keeps what was typed on the way back from a sign-in when there is no picker', () => {
    const before = { ...typedIn(authorizing), offer: settledOffer };
    const { state } = transition(before, { type: 'user.wentBack' });
    expect(state).toMatchObject({ name: 'entering', task: { touched: true }, course: { leaving: null } });
  });

  it.each(filled)('is closed by the host from $name without a question', (state) => {
    for (const before of [typedIn(state), asked(state)]) {
      for (const reason of ['host', 'removed'] as const) {
        const step = transition(before, { type: 'host.closed', reason });
        expect(step.state).toMatchObject({ name: 'closed', reason, course: { leaving: null } });
      }
    }
  });
});

describe('a form with nothing typed in it', () => {
  it.each(filled)('is closed from $name at once', (state) => {
    expect(transition(state, closed('escape')).state).toMatchObject({ name: 'closed', reason: 'escape' });
  });

  it.each([entering, authorizing])('leads from $name back to the picker at once', (state) => {
    expect(transition(state, { type: 'user.wentBack' }).state.name).toBe('choosing');
  });

  it('is one again when the person takes back all that was typed', () => {
    const { state: typed } = transition(entering, { type: 'user.typed', differs: true });
    expect(transition(typed, closed('escape')).state).toEqual(asked(entering));
    const { state: emptied } = transition(typed, { type: 'user.typed', differs: false });
    expect(transition(emptied, closed('escape')).state.name).toBe('closed');
  });
});

describe('the person who stays', () => {
  it.each(filled)('is where they were: $name', (state) => {
    const step = transition(asked(state), { type: 'user.stayed' });
    expect(step).toEqual({ state: typedIn(state), effects: [] });
  });

  it('is asked again the next time', () => {
    const { state } = transition(asked(entering), { type: 'user.stayed' });
    expect(transition(state, closed('dismissed')).state).toEqual(asked(entering, 'dismissed'));
  });
});

describe('the person who leaves', () => {
  it.each(filled)('closes from $name, in the way first chosen', (state) => {
    for (const reason of ['dismissed', 'escape'] as const) {
      const step = transition(asked(state, reason), { type: 'user.left' });
      expect(step.state).toMatchObject({ name: 'closed', reason, course: { leaving: null } });
      expect(orderNames(step)).toEqual(['endAttempt', 'abortRequests']);
      expect(heard(step)).toMatchObject([{ type: 'close', detail: { reason } }]);
    }
  });

  it('closes a form beside which they pressed', () => {
    const step = transition(asked(entering, 'outside'), { type: 'user.left' });
    expect(step.state).toMatchObject({ name: 'closed', reason: 'outside' });
  });

  it('is told of as one whose attempt may still complete', () => {
    const lost = { ...authorizing, attempt: { ...freshAttempt, popup: 'lost' } } as const;
    for (const state of [submitting, lost]) {
      const step = transition(asked(state), { type: 'user.left' });
      expect(heard(step)).toMatchObject([{ detail: { attemptMayComplete: true } }]);
    }
  });

  it.each([entering, authorizing])('goes from $name to the picker, and the sign-in ends', (state) => {
    const step = transition(asked(state, 'back'), { type: 'user.left' });
    expect(step.state).toMatchObject({ name: 'choosing', course: { leaving: null } });
    expect(orderNames(step)).toContain('endAttempt');
    expect(heardNames(step)).toEqual(['view:picker']);
  });
});

describe('an answer without a question', () => {
  it('changes nothing', () => {
    for (const state of unasked) {
      for (const type of ['user.left', 'user.stayed'] as const) {
        expect(transition(state, { type })).toEqual({ state, effects: [] });
      }
    }
  });
});

describe('while the person is asked', () => {
  const { visit } = entering.course;

  it('a success ends the question', () => {
    const made = transition(asked(submitting), { type: 'api.connectionMade', visit, connection });
    const heardOf = transition(asked(authorizing), { type: 'socket.succeeded', visit, connection });
    for (const step of [made, heardOf]) {
      expect(step.state).toMatchObject({ name: 'connected', course: { leaving: null } });
      expect(heardNames(step)).toEqual(['connect', 'view:success']);
      expect(transition(step.state, { type: 'user.left' })).toEqual({ state: step.state, effects: [] });
    }
  });

  it('a refusal ends the question and keeps what was typed', () => {
    const { state } = transition(asked(submitting), {
      type: 'api.refused',
      visit,
      error: { code: 'credentials_rejected' },
    });
    expect(state).toMatchObject({ name: 'entering', task: { touched: true }, course: { leaving: null } });
  });

  it('what happens at the provider’s page is heard, and the question stays', () => {
    const { state } = transition(asked(authorizing), { type: 'popup.lost', isFinal: false, visit });
    expect(state).toMatchObject({ attempt: { popup: 'lost' }, course: { leaving: 'escape' } });
  });

  it('a renewed token for the same person changes nothing', () => {
    const { state } = transition(asked(entering), {
      type: 'host.sessionRenewed',
      session: session(),
      origin: 'given',
    });
    expect(state).toEqual(asked(entering));
  });

  it('a token for somebody else ends the question with the form', () => {
    const grace = { id: 'grace', displayName: null, email: null, organization: null };
    const { state } = transition(asked(entering), {
      type: 'host.sessionRenewed',
      session: session({ endUser: grace }),
      origin: 'given',
    });
    expect(state).toMatchObject({ name: 'loading', course: { leaving: null } });
  });

  it('no other visit begins with the question', () => {
    const asking = reached.passages.filter(({ before }) => before.course.leaving !== null);
    expect(asking.length).toBeGreaterThan(0);
    for (const { before, step } of asking) {
      const { visit, leaving } = step.state.course;
      if (visit !== before.course.visit) expect(leaving).toBeNull();
    }
  });
});
