import type { Answer, Api } from '../../src/flow/ports.js';
import type { ConnectError } from '../../src/protocol/connect-error.js';
import { fail, ok } from '../../src/protocol/result.js';

/** One request that waits for its answer, so that a test decides what comes first. */
export interface PendingCall {
  readonly name: keyof Api;
  readonly token: string;
  readonly args: readonly unknown[];
  readonly signal: AbortSignal;
  answer(value: unknown): Promise<void>;
  refuse(error: ConnectError): Promise<void>;
}

/** A backend of which every answer is given by hand. */
export interface FakeApi extends Api {
  readonly calls: readonly PendingCall[];
  /** The newest call of a name; throws when there is none. */
  last(name: keyof Api): PendingCall;
}

export function createFakeApi(): FakeApi {
  const calls: PendingCall[] = [];
  function wait<T>(name: keyof Api, token: string, args: readonly unknown[], signal: AbortSignal): Answer<T> {
    return new Promise((resolve) => {
      calls.push({
        name,
        token,
        args,
        signal,
        answer: (value) => settle(() => resolve(ok(value as T))),
        refuse: (error) => settle(() => resolve(fail(error))),
      });
    });
  }
  return {
    calls,
    last(name) {
      const call = calls.findLast((each) => each.name === name);
      if (!call) throw new Error(`${name} was not asked`);
      return call;
    },
    session: (token, signal) => wait('session', token, [], signal),
    integrations: (token, signal) => wait('integrations', token, [], signal),
    warm: (token, integration, signal) => void wait('warm', token, [integration], signal),
    prepare: (token, integration, session, signal) => wait('prepare', token, [integration, session], signal),
    submit: (token, order, signal) => wait('submit', token, [order], signal),
  };
}

/** Lets everything that hangs on a promise happen. */
export async function settle(first: () => void = () => {}): Promise<void> {
  first();
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}
