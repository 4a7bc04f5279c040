import { describe, expect, it } from 'vitest';
import { readAgain } from '../../../src/platform/read-again.js';
import type { ConnectError } from '../../../src/protocol/connect-error.js';
import { fail, ok } from '../../../src/protocol/result.js';
import { settle } from '../../fakes/fake-api.js';
import { createFakeClock } from '../../fakes/fake-clock.js';

const network: ConnectError = { code: 'network' };
const aborted: ConnectError = { code: 'timeout' };

/** Reads what fails with the given errors, one after the other, and then goes well. */
function ask(errors: readonly ConnectError[], random = 0) {
  const clock = createFakeClock();
  const abort = new AbortController();
  const askedAtMs: number[] = [];
  const begunMs = clock.now();
  const read = async () => {
    if (abort.signal.aborted) return fail(aborted);
    askedAtMs.push(clock.now() - begunMs);
    const error = errors[askedAtMs.length - 1];
    return error ? fail(error) : ok('well');
  };
  const answer = readAgain(read, clock, abort.signal, () => random);
  return { answer, askedAtMs, clock, abort };
}

/** Lets time pass until nothing waits for it any more. */
async function lived({ answer, clock }: ReturnType<typeof ask>) {
  await settle();
  while (clock.waiting() > 0) {
    clock.advance(10);
    await settle();
  }
  return answer;
}

describe('a read that fails', () => {
  it.each<ConnectError>([
    network,
    { code: 'timeout', status: 408 },
    { code: 'server_error', status: 500 },
    { code: 'server_error', status: 503 },
    { code: 'timeout', status: 504 },
  ])('with %j is made again, and what it answers then counts', async (error) => {
    const asking = ask([error]);
    expect(await lived(asking)).toEqual(ok('well'));
    expect(asking.askedAtMs).toHaveLength(2);
  });

  it('three times is told after two seconds at most', async () => {
    const asking = ask([network, network, network]);
    expect(await lived(asking)).toEqual(fail(network));
    expect(asking.askedAtMs).toEqual([0, 500, 2_000]);
  });

  it('waits for another time each time, half as long at least', async () => {
    const asking = ask([network, network, network], 0.98);
    await lived(asking);
    expect(asking.askedAtMs).toEqual([0, 260, 1_030]);
  });

  it.each<ConnectError>([
    { code: 'session_expired', status: 401 },
    { code: 'unexpected_answer', status: 200 },
    { code: 'unexpected_answer', status: 404 },
    { code: 'unexpected_answer', status: 413 },
    { code: 'integration_not_allowed', status: 403 },
    { code: 'rate_limited', status: 429 },
    { code: 'rate_limited', status: 429, retryAfterMs: 20_000 },
    // Nobody has answered for half a minute.
    { code: 'timeout' },
  ])('with %j is not made again: that stays as it is', async (error) => {
    const asking = ask([error]);
    expect(await lived(asking)).toEqual(fail(error));
    expect(asking.askedAtMs).toEqual([0]);
  });

  it('because of a limit that ends in a moment is made again after that moment', async () => {
    const asking = ask([{ code: 'rate_limited', status: 429, retryAfterMs: 700 }]);
    expect(await lived(asking)).toEqual(ok('well'));
    expect(asking.askedAtMs).toEqual([0, 1_200]);
  });

  it('is given up with the widget, and leaves no timer', async () => {
    const asking = ask([network]);
    await settle();
    expect(asking.clock.waiting()).toBe(1);
    asking.abort.abort();
    expect(await asking.answer).toEqual(fail(aborted));
    expect(asking.clock.waiting()).toBe(0);
    expect(asking.askedAtMs).toEqual([0]);
  });

  it('because the widget was closed is not made again', async () => {
    const asking = ask([network]);
    asking.abort.abort();
    expect(await asking.answer).toEqual(fail(network));
    expect(asking.clock.waiting()).toBe(0);
  });
});
