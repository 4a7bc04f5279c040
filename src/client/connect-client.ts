import { createTokenKeeper } from '../flow/token-keeper.js';
import { pageClock } from '../platform/clock.js';
import { apiAddress, defaultApiURL } from '../protocol/api-address.js';
import type { Connection } from '../protocol/connection.js';
import type { Integration } from '../protocol/integration.js';
import { fail, ok, type Result } from '../protocol/result.js';
import type { Session } from '../protocol/session.js';
import { aborted, unlessAborted } from './abort.js';
import type { ClientError } from './client-error.js';
import type { ConnectClientOptions } from './client-options.js';
import { createClientApi, createClientHost } from './client-ports.js';
import { type ConnectForm, shownForm } from './connect-form.js';
import { type CallOptions, type ConnectOrder, carryOut, tell } from './connect-order.js';
import type { Subject } from './connect-task.js';
import { createReadyTasks } from './ready-tasks.js';

/** What came of a call. Never rejects, unless it was called in a way that can never work. */
export type ClientAnswer<Value> = Promise<Result<Value, ClientError>>;

/** Connects accounts from screens of your own, or from none. */
export interface ConnectClient {
  /** Reads who connects, and what they may. */
  session(options?: CallOptions): ClientAnswer<Session>;
  /** Reads what can be connected. */
  integrations(options?: CallOptions): ClientAnswer<readonly Integration[]>;
  /**
   * Reads what a form for an integration needs, and makes ready what it takes to open a window in a press. Where
   * one will open, it keeps a line to the API until the connection is made or `signal` aborts.
   */
  provider(integration: string, options?: CallOptions): ClientAnswer<ConnectForm>;
  /**
   * Sends what was typed, or opens the provider's window, and answers the connection. Call it in the person's press:
   * the window is open when it returns if `provider` has answered before, and otherwise opens once that has been read.
   * Called again while a window is open, it shows that one and answers the same.
   */
  connect(order: ConnectOrder): ClientAnswer<Connection>;
}

/** Makes a client. Nothing is asked before its first call. */
export function createConnectClient(options: ConnectClientOptions = {}): ConnectClient {
  const address = apiAddress(options.apiURL ?? defaultApiURL);
  const api = createClientApi(address);
  const host = createClientHost(options);
  const never = new AbortController().signal;
  const tokens = createTokenKeeper(api, host, (...renewed) => tasks.renew(...renewed), never);
  const ports = { api, host, tokens, clock: pageClock };
  const tasks = createReadyTasks(address, ports, () => options.detectClosedPopup === 'fail');
  if (options.sessionToken) tokens.give(options.sessionToken);
  tokens.take();

  async function read(key: string, signal: AbortSignal): ClientAnswer<Subject> {
    const [session, integrations] = await Promise.all([
      tokens.lend((token) => api.session(token, signal), signal),
      tokens.lend((token) => api.integrations(token, signal), signal),
    ]);
    if (!session.ok) return session;
    if (!integrations.ok) return integrations;
    const integration = integrations.value.find((row) => row.key === key);
    if (!integration) return fail({ code: 'integration_not_allowed' });
    const form = await tokens.lend((token) => api.form(token, integration, session.value, signal), signal);
    return form.ok ? ok({ session: session.value, integration, form: form.value }) : form;
  }

  return {
    session: ({ signal = never } = {}) =>
      unlessAborted(signal, () => tokens.lend((token) => api.session(token, signal), signal)),
    integrations: ({ signal = never } = {}) =>
      unlessAborted(signal, () => tokens.lend((token) => api.integrations(token, signal), signal)),
    async provider(key, { signal = never } = {}) {
      const subject = await unlessAborted(signal, () => read(key, signal));
      return subject.ok ? ok(shownForm(tasks.add(subject.value, signal).form)) : subject;
    },
    async connect(order) {
      const { integration, signal = never, onStep } = order;
      if (signal.aborted) return aborted;
      const ready = tasks.find(integration);
      if (ready) return carryOut(ready, order, signal, tasks.end);
      tell(onStep, { name: 'preparing' });
      const subject = await unlessAborted(signal, () => read(integration, signal));
      // A task that nobody else has seen yet is at once under way.
      return subject.ok ? carryOut(tasks.add(subject.value, signal), order, signal, tasks.end) : subject;
    },
  };
}
