import { vi } from 'vitest';
import { createPorts } from '../../src/element/ports.js';
import { createFlow, type Flow } from '../../src/flow/runner.js';
import type { State } from '../../src/flow/state.js';
import type { Form, Typed } from '../../src/form/form.js';
import { createFakeClock } from '../fakes/fake-clock.js';
import { createFakeHost, type FakeHost } from '../fakes/fake-host.js';
import { FakeWebSocket } from '../fakes/fake-web-socket.js';
import type { HostileAnswer, HostileApi } from '../fixtures/hostile-answers.js';

/** Where the hostile API is. */
export const apiURL = 'https://api.example.test/base';

/** One opening under a hostile API, driven as far as it goes. */
export interface HostileOpening {
  readonly host: FakeHost;
  /** Every state in which it waited for a person, in order. */
  readonly states: readonly State[];
  /** Each address that was asked, connected to, or opened. */
  readonly reached: readonly string[];
}

/** States that pass by themselves. */
const busy = ['waiting', 'loading', 'preparing', 'submitting'];

/** Waits until somebody has to act. */
function rest({ state }: Flow): Promise<State> {
  return new Promise((resolve) => {
    const stop = state.subscribe((current) => {
      if (busy.includes(current.name)) return;
      queueMicrotask(() => stop());
      resolve(current);
    });
  });
}

/** Types something of its own into every field, or chooses its last choice. */
function typedInto({ fields }: Form): Typed {
  return new Map(fields.map(({ id, choices }, at) => [id, choices ? (choices.at(-1) ?? '') : `typed ${at}`]));
}

function respond({ status, body }: HostileAnswer): Response {
  return new Response(JSON.stringify(body) ?? '', {
    status,
    headers: { 'content-type': 'application/json' },
  });
}

/**
 * Opens the flow on the real ports, with a hostile API in the place of the network: chooses, fills everything in, presses
 * Connect, and closes. `see` is told each state in which it waits for somebody.
 */
export async function openHostile(
  api: HostileApi,
  see: (state: State) => Promise<void> = async () => {},
): Promise<HostileOpening> {
  const reached: string[] = [];
  const states: State[] = [];
  // No finger points in jsdom.
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  FakeWebSocket.install();
  vi.stubGlobal('open', (address: string) => {
    // A window that waits for its address is empty.
    if (address !== '') reached.push(address);
    return null;
  });
  const answerOf = (path: string) => {
    if (path.endsWith('/connect/session')) return api.session;
    if (path.endsWith('/integrations')) return api.integrations;
    return path.includes('/providers/') ? api.provider : api.submitted;
  };
  const ask = async (address: string, { method }: RequestInit) => {
    reached.push(address);
    return respond(method === 'POST' ? api.submitted : answerOf(new URL(address).pathname));
  };
  const host = createFakeHost();
  const ports = createPorts(
    () => ({ apiURL }),
    host,
    () => 'en',
    ask,
  );
  const flow = createFlow({ ...ports, clock: createFakeClock() });
  const look = async () => {
    const state = await rest(flow);
    states.push(state);
    await see(state);
    return state;
  };

  flow.giveToken('nango_connect_session_hostile');
  let state = await look();
  if (state.name === 'choosing') {
    const [wanted] = state.offer.integrations;
    if (wanted) {
      flow.send({ type: 'user.integrationChosen', key: wanted.key });
      state = await look();
    }
  }
  // What looks unusual is sent at the second press.
  for (let press = 0; press < 2 && state.name === 'entering'; press += 1) {
    flow.send({ type: 'user.submitted', typed: typedInto(state.task.form) });
    state = await look();
  }
  if (state.name === 'authorizing') {
    const { error } = Object(api.submitted.body);
    const { code, message } = Object(error);
    FakeWebSocket.last().acknowledge('socket');
    FakeWebSocket.last().say({ message_type: 'error', error_type: code ?? '', error_desc: message });
    await look();
  }
  reached.push(...FakeWebSocket.opened.map(({ url }) => url.replace(/^ws/, 'http')));
  flow.send({ type: 'host.closed', reason: 'removed' });
  return { host, states, reached };
}
