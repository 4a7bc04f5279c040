import { beforeEach, describe, expect, it } from 'vitest';
import { fail, ok } from '../../../src/protocol/result.js';
import { session } from './example-states.js';
import { createTokenWorld, expired, requestFor, type TokenWorld } from './token-world.js';

let world: TokenWorld;
beforeEach(() => {
  world = createTokenWorld();
});

describe('a token of the host', () => {
  it('is news once', () => {
    const { keeper } = world;
    expect(keeper.give('t-1')).toBe(true);
    expect(keeper.give('t-1')).toBe(false);
    keeper.take();
    expect(keeper.give('t-1')).toBe(false);
    expect(keeper.give('t-2')).toBe(true);
  });

  it('is in use from a start on', () => {
    const { keeper } = world;
    keeper.give('t-1');
    expect(keeper.current()).toBeNull();
    keeper.take();
    expect(keeper.current()).toBe('t-1');
  });

  it('replaces a working one only once it is known what it allows', async () => {
    const { api, adopted, keeper } = world;
    keeper.give('t-1');
    keeper.take();
    keeper.give('t-2');
    const isAdopted = keeper.adopt();
    expect([keeper.current(), adopted]).toEqual(['t-1', []]);
    await api.last('session').answer(session());
    expect(await isAdopted).toBe(true);
    expect([keeper.current(), adopted]).toEqual(['t-2', [[session(), 'given']]]);
  });

  it('that does not work is not taken into use', async () => {
    const { api, adopted, keeper } = world;
    keeper.give('t-1');
    keeper.take();
    keeper.give('t-2');
    const isAdopted = keeper.adopt();
    await api.last('session').refuse(expired);
    expect(await isAdopted).toBe(false);
    expect([keeper.current(), adopted]).toEqual(['t-1', []]);
  });

  it('is outdone by a newer one, even when the answer for it comes last', async () => {
    const { api, adopted, keeper } = world;
    keeper.give('t-1');
    const first = keeper.adopt();
    const firstCall = api.last('session');
    keeper.give('t-2');
    const second = keeper.adopt();
    await api.last('session').answer(session());
    await firstCall.answer(session({ isReconnecting: true }));
    expect([await first, await second]).toEqual([false, true]);
    expect([keeper.current(), adopted]).toEqual(['t-2', [[session(), 'given']]]);
  });

  it('is not taken into use after the opening has ended', async () => {
    const { api, keeper, life } = world;
    keeper.give('t-1');
    const isAdopted = keeper.adopt();
    expect(api.last('session').signal).toBe(life.signal);
    life.abort();
    await api.last('session').answer(session());
    expect(await isAdopted).toBe(false);
    expect(keeper.current()).toBeNull();
  });
});

describe('a request', () => {
  it('is made with the token in use', async () => {
    const { host, keeper, control } = world;
    keeper.give('t-1');
    keeper.take();
    const { made, request } = requestFor(['t-1']);
    expect(await keeper.lend(request, control.signal)).toEqual(ok('for t-1'));
    expect([made, host.asked]).toEqual([['t-1'], 0]);
  });

  it('has the host asked where there is no token, once for all that need one', async () => {
    const { host, keeper, control } = world;
    host.tokens = ['t-1', 't-2'];
    const { made, request } = requestFor(['t-1']);
    await Promise.all([keeper.lend(request, control.signal), keeper.lend(request, control.signal)]);
    expect([made, host.asked]).toEqual([['t-1', 't-1'], 1]);
  });

  it('is not made without a token', async () => {
    const { keeper, control } = world;
    const { made, request } = requestFor([]);
    expect(await keeper.lend(request, control.signal)).toEqual(fail({ code: 'session_unavailable' }));
    expect(made).toEqual([]);
  });

  it('is not made again for another failure', async () => {
    const { host, keeper, control } = world;
    keeper.give('t-1');
    keeper.take();
    host.tokens = ['t-2'];
    const answer = await keeper.lend(async () => fail({ code: 'network' }), control.signal);
    expect([answer, host.asked]).toEqual([fail({ code: 'network' }), 0]);
  });
});
