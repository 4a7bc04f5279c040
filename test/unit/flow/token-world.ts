import { createTokenKeeper, type TokenKeeper } from '../../../src/flow/token-keeper.js';
import type { ConnectError } from '../../../src/protocol/connect-error.js';
import { fail, ok, type Result } from '../../../src/protocol/result.js';
import type { Session } from '../../../src/protocol/session.js';
import { createFakeApi, type FakeApi } from '../../fakes/fake-api.js';
import { createFakeHost, type FakeHost } from '../../fakes/fake-host.js';

/** A token keeper among fakes, and what it adopted. */
export interface TokenWorld {
  readonly api: FakeApi;
  readonly host: FakeHost;
  readonly adopted: (readonly [Session, 'given' | 'asked'])[];
  readonly keeper: TokenKeeper;
  /** Of the requests. */
  readonly control: AbortController;
  /** Of the opening. */
  readonly life: AbortController;
}

/** Makes a keeper that knows no token. */
export function createTokenWorld(): TokenWorld {
  const [api, host] = [createFakeApi(), createFakeHost()];
  const [control, life] = [new AbortController(), new AbortController()];
  const adopted: (readonly [Session, 'given' | 'asked'])[] = [];
  const keeper = createTokenKeeper(api, host, (...each) => adopted.push(each), life.signal);
  return { api, host, adopted, keeper, control, life };
}

/** What the backend says of a token that was good once. */
export const expired = { code: 'session_expired' } as const;

/** Makes a request that only some tokens may make, and remembers with which it was made. */
export function requestFor(good: readonly string[], refusal: ConnectError = expired) {
  const made: string[] = [];
  const request = async (token: string): Promise<Result<string, ConnectError>> => {
    made.push(token);
    return good.includes(token) ? ok(`for ${token}`) : fail(refusal);
  };
  return { made, request };
}
