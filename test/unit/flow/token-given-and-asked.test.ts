import { beforeEach, describe, expect, it } from 'vitest';
import { ok } from '../../../src/protocol/result.js';
import { settle } from '../../fakes/fake-api.js';
import { session } from './example-states.js';
import { createTokenWorld, requestFor, type TokenWorld } from './token-world.js';

let world: TokenWorld;
beforeEach(() => {
  world = createTokenWorld();
  world.keeper.give('t-1');
  world.keeper.take();
});

describe('a host that answers with a token and sets the same as its own', () => {
  it.each([['first'], ['last']] as const)('has renewed once, when its own is read %s', async (order) => {
    const { api, host, adopted, keeper, control } = world;
    host.tokens = ['t-2'];
    const { fetchToken } = host;
    let own: Promise<boolean> = Promise.resolve(false);
    host.fetchToken = async () => {
      keeper.give('t-2');
      own = keeper.adopt();
      return fetchToken.call(host);
    };
    const { made, request } = requestFor(['t-2']);
    const answer = keeper.lend(request, control.signal);
    await settle();
    const readings = api.calls.filter(({ name, token }) => name === 'session' && token === 't-2');
    expect(readings).toHaveLength(2);
    if (order === 'last') readings.reverse();
    for (const reading of readings) await reading.answer(session());
    expect(await answer).toEqual(ok('for t-2'));
    expect(await own).toBe(order === 'first');
    // It was asked, so the token is an answer whichever way it came.
    expect([made, adopted]).toEqual([['t-1', 't-2'], [[session(), 'asked']]]);
  });
});

it('a request that is refused while a given token is read is made again with that one', async () => {
  const { api, host, keeper, control } = world;
  keeper.give('t-2');
  const own = keeper.adopt();
  const { made, request } = requestFor(['t-2']);
  const answer = keeper.lend(request, control.signal);
  await settle();
  for (const reading of api.calls.filter(({ name }) => name === 'session')) await reading.answer(session());
  expect(await own).toBe(true);
  expect(await answer).toEqual(ok('for t-2'));
  expect(made).toEqual(['t-1', 't-2']);
  expect(host.asked).toBeLessThanOrEqual(1);
});
