import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Session } from '../protocol/session.js';
import type { Effect } from './effect.js';
import type { FlowEvent, News } from './event.js';
import { oneAtATime } from './one-at-a-time.js';
import type { Detour, HandoffWays, Ports, Prepared } from './ports.js';
import { type State, start } from './state.js';
import { stay } from './step.js';
import type { Hear, SessionReading, TakeOrder } from './task-orders.js';
import { createTokenKeeper } from './token-keeper.js';
import { type TaskRules, transition } from './transition.js';

/** One opening of the widget. */
export interface Flow {
  readonly state: ReadonlySignal<State>;
  /** Takes an event; orders that must happen in the person's press have happened when it returns. */
  send(event: FlowEvent): void;
  /** Takes the host's token; the same one again changes nothing. */
  giveToken(token: string): void;
  /** The ways around a popup; `null` before a form that opens one. */
  detour(): Detour | null;
  /** The way to another device; `null` before a form, and where nobody can be handed a link. */
  handoff(): HandoffWays | null;
}

/** How long a host may take to give its first token. */
const tokenOverdueMs = 10_000;

/** Starts an opening: keeps the state, carries out the orders of `transition` through the ports. */
export function createFlow({ api, host, clock }: Ports): Flow {
  const state = signal<State>(start);
  const life = new AbortController();
  const tokens = createTokenKeeper(api, host, adopted, life.signal);
  let requests = new AbortController();
  let prepared: Pick<Prepared, 'authorizer' | 'handoff'> = { authorizer: null };
  let taskRules: TaskRules = stay;
  let takeOrder: TakeOrder = () => {};
  const reading: SessionReading = { atMs: 0 };

  const cancelOverdue = clock.after(tokenOverdueMs, () => {
    send({ type: 'clock.tokenOverdue', visit: start.course.visit });
  });

  // An order may make news at once, as a popup that opens: it waits until the step it belongs to is complete.
  const send = oneAtATime<FlowEvent>((event) => {
    const step = transition(state.value, event, taskRules);
    state.value = step.state;
    for (const effect of step.effects) carryOut(effect, step.state.course.visit);
  });

  function carryOut(effect: Effect, visit: number): void {
    const { signal } = requests;
    const hear = (news: News) => send({ ...news, visit });
    switch (effect.type) {
      case 'emit':
        return host.hear(effect.event);
      case 'load':
        return void load(hear, signal);
      case 'warm':
        return api.warm(tokens.current() ?? '', effect.integration, life.signal);
      case 'prepare':
        return void prepare(effect, visit, hear, signal);
      case 'readSession':
        return void tokens.adopt();
      case 'abortRequests':
        cancelOverdue();
        requests.abort();
        requests = new AbortController();
        if (state.peek().name === 'closed') life.abort();
        return;
      default:
        return takeOrder(effect, hear, signal);
    }
  }

  function adopted(session: Session, origin: 'given' | 'asked'): void {
    reading.atMs = clock.now();
    send({ type: 'host.sessionRenewed', session, origin });
  }

  async function load(hear: Hear, signal: AbortSignal): Promise<void> {
    tokens.take();
    const [session, integrations] = await Promise.all([
      tokens.lend((token) => api.session(token, signal), signal),
      tokens.lend((token) => api.integrations(token, signal), signal),
    ]);
    if (!session.ok) return hear({ type: 'api.loadFailed', error: session.error });
    if (!integrations.ok) return hear({ type: 'api.loadFailed', error: integrations.error });
    reading.atMs = clock.now();
    const wanted = host.wanted();
    hear({ type: 'api.loaded', session: session.value, integrations: integrations.value, wanted });
  }

  async function prepare(
    { integration, session }: Extract<Effect, { type: 'prepare' }>,
    visit: number,
    hear: Hear,
    signal: AbortSignal,
  ): Promise<void> {
    const answer = await tokens.lend((token) => api.prepare(token, integration, session, signal), signal);
    if (!answer.ok) return hear({ type: 'api.prepareFailed', error: answer.error });
    // An answer that comes late must not take the place of what is in use.
    if (state.peek().course.visit !== visit) return;
    takeOrder({ type: 'endAttempt' }, hear, signal);
    prepared = answer.value;
    ({ taskRules } = answer.value);
    takeOrder = answer.value.createOrders({ api, tokens, host, clock, ...prepared }, reading);
    hear({ type: 'api.prepared', form: answer.value.form });
  }

  return {
    state,
    send,
    giveToken(token) {
      if (tokens.give(token)) send({ type: 'host.tokenGiven' });
    },
    detour: () => prepared.authorizer,
    handoff: () => prepared.handoff ?? null,
  };
}
