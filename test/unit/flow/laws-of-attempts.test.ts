import { describe, expect, it } from 'vitest';
import type { State } from '../../../src/flow/state.js';
import { opensPopup } from '../../../src/form/form.js';
import { breaking, type Passage, reached } from './reached-states.js';

const { passages } = reached;

describe('an attempt that may still complete', () => {
  it('is never forgotten', () => {
    expect(
      breaking(
        ({ before, step }) => before.course.attemptMayComplete && !step.state.course.attemptMayComplete,
      ),
    ).toEqual([]);
  });

  it('is every request that was sent and is left without its answer', () => {
    const broken = breaking(({ before, event, step }) => {
      if (before.name !== 'submitting' || step.state.name === 'submitting') return false;
      const undecided = ['timeout', 'network', 'unexpected_answer', 'server_error'];
      const isRefusal = event.type === 'api.refused' && !undecided.includes(event.error.code);
      const isAnswer = event.type === 'api.connectionMade' || isRefusal;
      return !isAnswer && !step.state.course.attemptMayComplete;
    });
    expect(broken).toEqual([]);
  });

  it('is every window that a plain link opened', () => {
    const followed = passages.filter(
      ({ before, event }) => before.name === 'authorizing' && event.type === 'user.linkFollowed',
    );
    expect(followed.length).toBeGreaterThan(0);
    for (const { step } of followed) expect(step.state.course.attemptMayComplete).toBe(true);
  });

  it('is every window out of reach that is left without a last word', () => {
    const lastWords = ['socket.succeeded', 'socket.refused', 'clock.graceEnded', 'host.connectionResolved'];
    const broken = breaking(({ before, event, step }) => {
      if (before.name !== 'authorizing' || step.state.name === 'authorizing') return false;
      if (lastWords.includes(event.type) || before.attempt.rang?.outcome === 'error') return false;
      // A page that was refused at its first step was never at the provider; an expired token may have been good then.
      const wasNeverGood = event.type === 'api.sessionCheckFailed' && event.error.code === 'session_invalid';
      if (event.type === 'api.sessionChecked' || wasNeverGood) return false;
      return before.attempt.popup !== 'open' && !step.state.course.attemptMayComplete;
    });
    expect(broken).toEqual([]);
  });
});

describe('the provider’s window and the result socket', () => {
  const mayListen = (state: State) =>
    state.name === 'authorizing' || (state.name === 'entering' && opensPopup(state.task.form));

  it('are ended on every way out, before anything new is opened', () => {
    const broken = breaking(({ before, step }) => {
      if (!mayListen(before) || mayListen(step.state)) return false;
      const types = step.effects.map(({ type }) => type);
      const ends = types.indexOf('endAttempt');
      return ends === -1 || types.slice(0, ends).some((type) => type === 'listen' || type === 'authorize');
    });
    expect(broken).toEqual([]);
  });

  it('are opened first of all when the person presses Connect', () => {
    const opening = passages.filter(({ step }) => step.effects.some(({ type }) => type === 'authorize'));
    expect(opening.length).toBeGreaterThan(0);
    for (const { step } of opening) {
      // A retry puts away the attempt before, which takes no time.
      const [first] = step.effects.filter(({ type }) => type !== 'endAttempt');
      expect(first?.type).toBe('authorize');
    }
  });

  it('listen anew whenever the form of a popup is shown again', () => {
    for (const { before, step } of passages) {
      const isShown = step.state.name === 'entering' && opensPopup(step.state.task.form);
      if (isShown && before.name !== 'entering')
        expect(step.effects).toContainEqual({ type: 'listen', websocketsPath: '/ws' });
    }
  });
});

describe('a callback page that rang success', () => {
  it('leaves no session check anything to decide', () => {
    const broken = breaking(({ before, event, step }) => {
      const isCheck = event.type === 'api.sessionChecked' || event.type === 'api.sessionCheckFailed';
      if (!isCheck || before.name !== 'authorizing' || before.attempt.rang?.outcome !== 'success')
        return false;
      return step.state !== before || step.effects.length > 0;
    });
    expect(broken).toEqual([]);
  });
});

describe('a window that is lost from sight', () => {
  it('never ends an attempt in an error, unless the host asked for that', () => {
    const broken = breaking(
      ({ before, event, step }) =>
        before.name === 'authorizing' &&
        event.type === 'popup.lost' &&
        step.state.name !== 'authorizing' &&
        (!event.isFinal || before.attempt.rang !== null || before.attempt.popup === 'lost'),
    );
    expect(broken).toEqual([]);
  });

  it('is the only reason to say that it was closed', () => {
    const saysClosed = ({ step: { effects } }: Passage) =>
      effects.some(
        (effect) =>
          effect.type === 'emit' &&
          effect.event.type === 'error' &&
          effect.event.detail.code === 'popup_closed',
      );
    expect(
      breaking(
        (passage) => saysClosed(passage) && !(passage.event.type === 'popup.lost' && passage.event.isFinal),
      ),
    ).toEqual([]);
    expect(passages.some(saysClosed)).toBe(true);
  });
});

describe('the host, which might take an older connection for this one,', () => {
  it('is not asked by itself where the window is in sight and has not rung', () => {
    const broken = breaking(({ before, event, step }) => {
      if (before.name !== 'authorizing' || step.state.name !== 'authorizing') return false;
      if (
        event.type === 'user.claimedFinished' ||
        step.state.attempt.rang ||
        event.type === 'clock.graceEnded'
      )
        return false;
      return (
        step.state.attempt.popup === 'open' && step.effects.some(({ type }) => type === 'resolveConnection')
      );
    });
    expect(broken).toEqual([]);
  });
});
