import { courseAfter } from './course-after.js';
import type { FlowEvent } from './event.js';
import type { Filled } from './leaving.js';
import type { Handoff, StateOf } from './state.js';
import { emitStep, nextVisit, type Step, stay, to } from './step.js';
import { connect, enter } from './task-step.js';

type Handing = StateOf<'handing'>;

/** How long the host is left alone before it is asked, the first times. */
const pausesMs: readonly number[] = [5_000, 5_000, 5_000, 8_000, 12_000, 18_000, 27_000];
/** And from then on. */
const longestPauseMs = 30_000;

/** Decides about going on elsewhere; `null` for what it means nothing to. */
export function handoffRules(state: Filled, event: FlowEvent): Step | null {
  if (event.type === 'user.handedOff') return handOff(state, event.to);
  return state.name === 'handing' ? whileHanding(state, event) : null;
}

function handOff(state: Filled, elsewhere: Handoff['to']): Step {
  const { offer, task } = state;
  // What was sent cannot be taken back, and what the provider has answered is about to be known.
  const isDecided = state.name === 'authorizing' && state.attempt.rang !== null;
  if (isDecided || state.name === 'submitting' || state.name === 'handing') return stay(state);
  return make({ name: 'handing', course: courseAfter(state), offer, task, handoff: fresh(elsewhere) });
}

function fresh(elsewhere: Handoff['to']): Handoff {
  return { to: elsewhere, link: 'making', host: 'silent', asked: 0 };
}

function make(state: Handing): Step {
  return to(state, { type: 'endAttempt' }, { type: 'makeLink', integration: state.task.integration });
}

function whileHanding(state: Handing, event: FlowEvent): Step | null {
  const { course, offer, task, handoff } = state;
  switch (event.type) {
    case 'host.linkMade':
      return afterLink(state, event.canTell);
    case 'host.linkFailed':
      return to(withHandoff(state, { link: 'failed' }));
    case 'clock.linkExpired':
      // Done in the last moment, it is known to the host all the same.
      return ask(withHandoff(state, { link: 'expired' }));
    case 'clock.askDue':
    case 'user.returned':
      return ask(state);
    case 'host.connectionResolved':
      return afterAnswer(state, event.connectionId);
    case 'user.retried':
      return handoff.link === 'failed' || handoff.link === 'expired'
        ? make({ ...state, course: nextVisit(course), handoff: fresh(handoff.to) })
        : stay(state);
    case 'user.cancelled':
    case 'user.wentBack':
      return enter(course, offer, task, null, { type: 'endAttempt' });
    default:
      return null;
  }
}

function afterLink(state: Handing, canTell: boolean): Step {
  const { course, task } = state;
  const open = withHandoff(state, { link: 'open', host: canTell ? 'idle' : 'silent' });
  // Whoever has the link may use it, whatever becomes of this page.
  const handed = { ...open, course: { ...course, attemptMayComplete: true } };
  const told = emitStep('handoff', task.integration);
  return canTell ? to(handed, told, pause(open)) : to(handed, told);
}

function afterAnswer(state: Handing, connectionId: string | null): Step {
  const { course, offer, task, handoff } = state;
  if (connectionId !== null) {
    const connection = { connectionId, providerConfigKey: task.integration.key, isPending: false };
    const { state: connected, effects } = connect(course, offer, task, connection);
    return to(connected, { type: 'endAttempt' }, ...effects);
  }
  if (handoff.host !== 'asking') return stay(state);
  const idle = withHandoff(state, { host: 'idle' });
  return handoff.link === 'open' ? to(idle, pause(idle)) : to(idle);
}

/** Asks the host whether it is done; not twice at once, lest an earlier no outdoes a later yes. */
function ask(state: Handing): Step {
  const { handoff, task } = state;
  if (handoff.host !== 'idle') return to(state);
  return to(withHandoff(state, { host: 'asking', asked: handoff.asked + 1 }), {
    type: 'resolveConnection',
    integration: task.integration,
  });
}

function pause({ handoff }: Handing) {
  return { type: 'awaitOther', ms: pausesMs[handoff.asked] ?? longestPauseMs } as const;
}

function withHandoff(state: Handing, change: Partial<Handoff>): Handing {
  return { ...state, handoff: { ...state.handoff, ...change } };
}
