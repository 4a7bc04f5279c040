import { describe, expect, it } from 'vitest';
import type { State } from '../../../src/flow/state.js';
import { viewOf } from '../../../src/flow/view.js';
import { heard, heardNames } from './heard.js';
import { breaking, type Passage, reached } from './reached-states.js';

const { passages } = reached;

function countOf({ step }: Passage, type: string): number {
  return heard(step).filter((event) => event.type === type).length;
}

/** The failure that a state shows. */
function failureOf(state: State): object | null {
  if (state.name === 'failed') return state.error;
  return state.name === 'entering' && state.remark?.type === 'problem' ? state.remark.error : null;
}

describe('the host hears `connect`', () => {
  it('once for each connection, whichever way it was made', () => {
    const broken = breaking((passage) => {
      const isNew = passage.before.name !== 'connected' && passage.step.state.name === 'connected';
      return countOf(passage, 'connect') !== (isNew ? 1 : 0);
    });
    expect(broken).toEqual([]);
    expect(passages.some((passage) => countOf(passage, 'connect') === 1)).toBe(true);
  });

  it('with the connection that the person sees', () => {
    for (const { step } of passages) {
      const told = heard(step).find((event) => event.type === 'connect');
      if (told) expect(step.state).toMatchObject({ name: 'connected', connection: told.detail });
    }
  });
});

describe('the host hears `error`', () => {
  it('once for each failure that is shown, and never besides', () => {
    const broken = breaking((passage) => {
      const failure = failureOf(passage.step.state);
      const isNew = failure !== null && failure !== failureOf(passage.before);
      return countOf(passage, 'error') !== (isNew ? 1 : 0);
    });
    expect(broken).toEqual([]);
  });

  it('without the words of others, which may quote anything', () => {
    for (const event of passages.flatMap(({ step }) => heard(step))) {
      if (event.type === 'error') expect(event.detail).not.toHaveProperty('words');
    }
  });
});

describe('the host hears `ready`', () => {
  it('once for each opening, with the first screen that a person can act on', () => {
    const broken = breaking((passage) => {
      const { before, step } = passage;
      const isFirst = !before.course.ready && step.state.course.ready;
      return countOf(passage, 'ready') !== (isFirst ? 1 : 0);
    });
    expect(broken).toEqual([]);
  });

  it('on every way to such a screen, and never takes it back', () => {
    const views = new Set(['view:picker', 'view:form', 'view:waiting', 'view:success']);
    const broken = breaking(({ before, step: { state } }) => {
      const isShown = views.has(viewOf(state) ?? '');
      return (isShown && !state.course.ready) || (before.course.ready && !state.course.ready);
    });
    expect(broken).toEqual([]);
  });

  it('before it hears of the view', () => {
    for (const { step } of passages) {
      const names = heardNames(step);
      if (names.includes('ready')) expect(names.at(-2)).toBe('ready');
    }
  });
});

describe('the host hears of views', () => {
  it('on each change of screen, as the last word of the step', () => {
    const broken = breaking(({ before, step }) => {
      const view = viewOf(step.state);
      // Loading begins the person's way, though the host's token was waited for behind the same skeleton.
      const begins = before.name === 'waiting' && step.state.name === 'loading';
      const isTold = view !== null && (view !== viewOf(before) || begins);
      const names = heardNames(step);
      const views = names.filter((name) => name.startsWith('view:'));
      return views.join() !== (isTold ? view : '') || (isTold && names.at(-1) !== view);
    });
    expect(broken).toEqual([]);
  });

  it('with the integration, where there is a task', () => {
    for (const { step } of passages) {
      const last = heard(step).at(-1);
      if (last?.type !== 'step' || !last.detail.name.startsWith('view:')) continue;
      const key = 'task' in step.state ? step.state.task.integration.key : undefined;
      expect(last.detail.integration).toBe(key);
    }
  });
});

describe('the host hears `select`', () => {
  it('exactly when the person chooses from the list', () => {
    const broken = breaking(({ before, event, step }) => {
      const isChosen = event.type === 'user.integrationChosen' && step.state !== before;
      const told = heardNames(step).filter((name) => name === 'select');
      return told.length !== (isChosen ? 1 : 0);
    });
    expect(broken).toEqual([]);
    expect(passages.some(({ step }) => heardNames(step).includes('select'))).toBe(true);
  });
});

describe('the host hears `close`', () => {
  it('once, with the view that was left', () => {
    const broken = breaking((passage) => {
      const closes = passage.before.name !== 'closed' && passage.step.state.name === 'closed';
      return countOf(passage, 'close') !== (closes ? 1 : 0);
    });
    expect(broken).toEqual([]);
    for (const { before, step } of passages) {
      const told = heard(step).find((event) => event.type === 'close');
      if (told) expect(told.detail.step).toBe(viewOf(before));
    }
  });

  it('with the same word on unfinished attempts that the state has', () => {
    for (const { step } of passages) {
      const told = heard(step).find((event) => event.type === 'close');
      if (told) expect(told.detail.attemptMayComplete).toBe(step.state.course.attemptMayComplete);
    }
  });
});
