import type { Effect } from '../flow/effect.js';
import type { FlowEvent } from '../flow/event.js';
import { oneAtATime } from '../flow/one-at-a-time.js';
import { type State, type StateOf, start } from '../flow/state.js';
import { createTaskOrders, type TaskPorts } from '../flow/task-orders.js';
import { createTaskRules } from '../flow/task-rules.js';
import { freshTask } from '../flow/task-step.js';
import { transition } from '../flow/transition.js';
import { whileAuthorizing } from '../flow/while-authorizing.js';
import { type Form, opensPopup, type Typed } from '../form/form.js';
import { onPageFocus } from '../platform/page-focus.js';
import type { Integration } from '../protocol/integration.js';
import type { Session } from '../protocol/session.js';
import { type Outcome, outcomeOf } from './outcome.js';

/** One integration's form and its attempts, by the same rules as in the widget, without its screens. */
export interface ConnectTask {
  state(): State;
  /** Takes an event; what must happen in the person's press has happened when it returns. */
  send(event: FlowEvent): void;
  /**
   * Presses Connect; a window is open when it returns. `changed` hears the state each time it changes until the
   * outcome. Pressed while a window is open, it stands for that attempt.
   */
  connect(typed: Typed, changed: (state: State) => void): Promise<Outcome>;
}

/** What a task is about. */
export interface Subject {
  readonly session: Session;
  readonly integration: Integration;
  readonly form: Form;
}

/** The caller has what was typed and can look at it; only the server knows whether it is wrong. */
const taskRules = createTaskRules(whileAuthorizing, () => []);

/** Begins a task whose form is known: the result socket, where one is needed, is opened at once. */
export function createConnectTask({ session, integration, form }: Subject, ports: TaskPorts): ConnectTask {
  const beginning: StateOf<'entering'> = {
    name: 'entering',
    course: { ...start.course, ready: true },
    offer: { session, integrations: [integration], settled: true },
    task: freshTask(integration, form),
    remark: null,
  };
  let state: State = beginning;
  let requests = new AbortController();
  let stopFocus = () => {};
  const takeOrder = createTaskOrders(ports, { atMs: 0 });
  let pending: Pending | null = null;

  // An order may make news at once, as a popup that opens: it waits until the step it belongs to is complete.
  const send = oneAtATime<FlowEvent>((event) => {
    const step = transition(state, event, taskRules);
    const isNew = step.state !== state;
    state = step.state;
    for (const effect of step.effects) carryOut(effect, state.course.visit);
    if (isNew) tell();
  });

  function tell(): void {
    const outcome = outcomeOf(state);
    if (!outcome) return pending?.changed(state);
    pending?.settle(outcome);
    pending = null;
  }

  function carryOut(effect: Effect, visit: number): void {
    switch (effect.type) {
      case 'authorize':
        stopFocus = onPageFocus(() => send({ type: 'user.returned' }));
        break;
      case 'endAttempt':
        stopFocus();
        break;
      case 'abortRequests':
        requests.abort();
        requests = new AbortController();
    }
    takeOrder(effect, (news) => send({ ...news, visit }), requests.signal);
  }

  if (opensPopup(form)) ports.authorizer?.listen(session.websocketsPath);
  return {
    state: () => state,
    send,
    connect(typed, changed) {
      pending = pending ? { ...pending, changed } : pendingWith(changed);
      const { promise } = pending;
      send({ type: 'user.submitted', typed });
      return promise;
    },
  };
}

/** A press of Connect that has not come to its end. */
interface Pending {
  readonly promise: Promise<Outcome>;
  readonly settle: (outcome: Outcome) => void;
  readonly changed: (state: State) => void;
}

function pendingWith(changed: (state: State) => void): Pending {
  let settle: (outcome: Outcome) => void = () => {};
  const promise = new Promise<Outcome>((resolve) => {
    settle = resolve;
  });
  return { promise, settle, changed };
}
