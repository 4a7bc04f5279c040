import type { State } from '../flow/state.js';
import type { TaskPorts } from '../flow/task-orders.js';
import type { Form } from '../form/form.js';
import { createAuthorizer } from '../platform/authorizer.js';
import type { ApiAddress } from '../protocol/api-address.js';
import type { Session } from '../protocol/session.js';
import { onAbort } from './abort.js';
import { type ConnectTask, createConnectTask, type Subject } from './connect-task.js';

/** A task that waits for its press, or is under way. */
export interface ReadyTask extends ConnectTask {
  readonly key: string;
  readonly form: Form;
  /** Answers the address of the provider's page; `null` where no window could be opened. */
  readonly link: (() => string | null) | null;
}

/** The tasks of a client that are not over. */
export interface ReadyTasks {
  /** Finds the task of an integration that a press goes to. */
  find(key: string): ReadyTask | undefined;
  /** Keeps a task until the signal aborts. One that waited for the same integration goes; one with a window stays. */
  add(subject: Subject, signal: AbortSignal): ReadyTask;
  /** Ends a task with its window, socket and timers. */
  end(task: ReadyTask): void;
  /** Tells all of them that another token is in use. */
  renew(session: Session, origin: 'given' | 'asked'): void;
}

/** Where a task can take a press: one that sends what was typed is done with its own. */
const usable: readonly State['name'][] = ['entering', 'authorizing'];

/** Makes the keeper of a client's tasks. `isLossFinal` tells whether a window that reads closed ends an attempt. */
export function createReadyTasks(
  address: ApiAddress | null,
  ports: Omit<TaskPorts, 'authorizer'>,
  isLossFinal: () => boolean,
): ReadyTasks {
  /** With what takes each off its signal, which may outlive many. */
  const tasks = new Map<ReadyTask, () => void>();

  function find(key: string): ReadyTask | undefined {
    return [...tasks.keys()].find((task) => task.key === key && usable.includes(task.state().name));
  }

  function forget(task: ReadyTask): void {
    tasks.get(task)?.();
    tasks.delete(task);
  }

  function end(task: ReadyTask): void {
    forget(task);
    task.send({ type: 'host.closed', reason: 'host' });
  }

  return {
    find,
    add(subject, signal) {
      const before = find(subject.integration.key);
      if (before?.state().name === 'authorizing') return before;
      if (before) end(before);
      for (const task of tasks.keys()) if (isOver(task.state())) forget(task);
      const { integration, form } = subject;
      const canOpen = address && 'window' in globalThis;
      const authorizer = canOpen ? createAuthorizer(address, ports.clock, isLossFinal) : null;
      const task = {
        ...createConnectTask(subject, { ...ports, authorizer }),
        key: integration.key,
        form,
        link: authorizer?.link ?? null,
      };
      tasks.set(
        task,
        onAbort(signal, () => end(task)),
      );
      return task;
    },
    end,
    renew(session, origin) {
      for (const task of tasks.keys()) {
        task.send({ type: 'host.sessionRenewed', session, origin });
      }
    },
  };
}

function isOver({ name }: State): boolean {
  return name !== 'submitting' && !usable.includes(name);
}
