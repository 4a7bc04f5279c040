import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { FlowEvent } from '../../../src/flow/event.js';
import { type State, start } from '../../../src/flow/state.js';
import { contains } from './contains.js';
import { canary, exampleEvents, isReply } from './example-events.js';
import { exampleStates, session } from './example-states.js';
import { heard } from './heard.js';
import { breaking, reached } from './reached-states.js';
import { transition } from './transition.js';

const { states, passages } = reached;

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !(value instanceof Map) && !Object.isFrozen(value)) {
    for (const member of Object.values(value)) freeze(member);
    Object.freeze(value);
  }
  return value;
}

function isAsked(state: State, { type }: FlowEvent): boolean {
  return type === 'user.closed' && state.name !== 'connected' && 'task' in state && state.task.touched;
}

function hasPlace(state: State): boolean {
  return 'offer' in state && state.offer !== null;
}

describe('from wherever the person is', () => {
  it('every state can be reached from the start', () => {
    expect(new Set(states.map(({ name }) => name))).toEqual(new Set(Object.keys(exampleStates)));
    expect(states[0]).toBe(start);
  });

  it('host and person can close, in one step, and the host hears how', () => {
    const reasons = ['done', 'dismissed', 'escape', 'host', 'removed'];
    const broken = breaking(({ before, event, step }) => {
      if (event.type !== 'user.closed' && event.type !== 'host.closed') return false;
      if (before.name === 'closed' || !reasons.includes(event.reason)) return false;
      // Asked first, the person goes with the second step.
      const last = isAsked(before, event) ? transition(step.state, { type: 'user.left' }) : step;
      const told = heard(last).filter(({ type }) => type === 'close');
      return last.state.name !== 'closed' || told.length !== 1;
    });
    expect(broken).toEqual([]);
  });

  it('the person is asked before they lose what they typed, and only then', () => {
    const broken = breaking(
      ({ before, event, step }) =>
        event.type === 'user.closed' &&
        event.reason !== 'outside' &&
        (step.state.course.leaving !== null) !== isAsked(before, event),
    );
    expect(broken).toEqual([]);
  });

  it('a press beside the dialog closes too, unless something was begun or would be lost', () => {
    const outside = { type: 'user.closed', reason: 'outside' } as const;
    const kept = states.filter((state) => transition(state, outside).state.name !== 'closed');
    const expected = states.filter(
      (state) => ['submitting', 'authorizing', 'handing'].includes(state.name) || isAsked(state, outside),
    );
    expect(kept).toEqual(expected);
    expect(new Set(kept.map(({ name }) => name))).toEqual(
      new Set(['entering', 'submitting', 'authorizing', 'handing']),
    );
  });

  it('nothing happens after closing', () => {
    expect(breaking(({ before, step }) => before.name === 'closed' && step.state !== before)).toEqual([]);
    expect(breaking(({ before, step }) => before.name === 'closed' && step.effects.length > 0)).toEqual([]);
  });
});

describe('a reply to an earlier wait', () => {
  it('is dropped in every state', () => {
    const heeded = states.flatMap((state) =>
      exampleEvents(state.course.visit - 1)
        .filter(isReply)
        .filter((event) => {
          const step = transition(state, event);
          return step.state !== state || step.effects.length > 0;
        })
        .map((event) => [state.name, event.type]),
    );
    expect(heeded).toEqual([]);
  });

  it('is stale from the moment something newer is awaited, even when it arrives first', () => {
    const begins = new Set(['load', 'prepare', 'submit', 'authorize', 'listen']);
    const broken = breaking(
      ({ before, step }) =>
        step.effects.some(({ type }) => begins.has(type)) && step.state.course.visit <= before.course.visit,
    );
    expect(broken).toEqual([]);
  });

  it('never becomes young again', () => {
    expect(breaking(({ before, step }) => step.state.course.visit < before.course.visit)).toEqual([]);
  });
});

describe('what the person types', () => {
  it('is in no state', () => {
    // Where nothing changed, it was looked through on the way there.
    expect(breaking(({ before, step }) => step.state !== before && contains(step.state, canary))).toEqual([]);
  });

  it('is never told to the host', () => {
    expect(breaking(({ step }) => contains(heard(step), canary))).toEqual([]);
  });

  it('is in no order but the one that sends it', () => {
    const broken = breaking(({ step }) =>
      step.effects.some(
        (effect) => effect.type !== 'submit' && effect.type !== 'authorize' && contains(effect, canary),
      ),
    );
    expect(broken).toEqual([]);
    expect(passages.some(({ step }) => contains(step.effects, canary))).toBe(true);
  });
});

describe('another token', () => {
  it('leaves everybody in place until it is known what it allows', () => {
    for (const state of states.filter(hasPlace)) {
      expect(transition(state, { type: 'host.tokenGiven' })).toEqual({
        state,
        effects: [{ type: 'readSession' }],
      });
    }
  });

  it('keeps the person’s place when it is for the same person and purpose', () => {
    for (const state of states.filter(hasPlace)) {
      for (const origin of ['given', 'asked'] as const) {
        const { state: next } = transition(state, {
          type: 'host.sessionRenewed',
          session: session(),
          origin,
        });
        expect(next).toEqual(next.name === 'entering' ? { ...state, remark: next.remark } : state);
      }
    }
  });

  const grace = session({ endUser: { id: 'grace', displayName: null, email: null, organization: null } });
  const forGrace = { type: 'host.sessionRenewed', session: grace, origin: 'asked' } as const;

  it('starts over when it is for somebody else', () => {
    for (const state of states.filter((one) => hasPlace(one) && one.name !== 'connected')) {
      const step = transition(state, forGrace);
      expect(step.state.name).toBe('loading');
      expect(contains(step.state, 'ada')).toBe(false);
      expect(step.effects).toEqual(
        expect.arrayContaining([{ type: 'endAttempt' }, { type: 'abortRequests' }, { type: 'load' }]),
      );
    }
  });

  it('leads nowhere from a success that somebody else made', () => {
    for (const state of states.filter(({ name }) => name === 'connected')) {
      const { state: after } = transition(state, forGrace);
      expect(after.name).toBe('connected');
      expect(transition(after, { type: 'user.wentBack' }).state).toBe(after);
    }
  });
});

describe('a transition', () => {
  it('changes nothing that it is given', () => {
    for (const { before, event } of passages) {
      freeze(event);
      transition(freeze(before), event);
    }
  });

  it('answers the same to the same', () => {
    expect(
      breaking(({ before, event, step }) => !isDeepStrictEqual(transition(before, event), step)),
    ).toEqual([]);
  });

  it('builds each state of its own parts only', () => {
    for (const state of states) {
      expect(Object.keys(state).sort()).toEqual(Object.keys(exampleStates[state.name]).sort());
    }
  });
});
