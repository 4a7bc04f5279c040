import { beforeEach, describe, expect, it } from 'vitest';
import { createTokenKeeper, type TokenKeeper } from '../../../src/flow/token-keeper.js';
import { fail, ok } from '../../../src/protocol/result.js';
import type { Session } from '../../../src/protocol/session.js';
import { createFakeApi, type FakeApi, settle } from '../../fakes/fake-api.js';
import { createFakeHost, type FakeHost } from '../../fakes/fake-host.js';
import { session } from './example-states.js';

const expired = { code: 'session_expired' } as const;

let api: FakeApi;
let host: FakeHost;
let adopted: Session[];
let keeper: TokenKeeper;
let control: AbortController;

beforeEach(() => {
  api = createFakeApi();
  host = createFakeHost();
  adopted = [];
  keeper = createTokenKeeper(api, host, (each) => adopted.push(each));
  control = new AbortController();
});

/** Makes a request that only some tokens may make, and remembers with which it was made. */
function requestFor(...good: readonly string[]) {
  const made: string[] = [];
  const request = async (token: string) => {
    made.push(token);
    return good.includes(token) ? ok(`for ${token}`) : fail(expired);
  };
  return { made, request };
}

describe('a token of the host', () => {
  it('is news once', () => {
    expect(keeper.give('t-1')).toBe(true);
    expect(keeper.give('t-1')).toBe(false);
    keeper.take();
    expect(keeper.give('t-1')).toBe(false);
    expect(keeper.give('t-2')).toBe(true);
  });

  it('is in use from a start on', () => {
    keeper.give('t-1');
    expect(keeper.current()).toBeNull();
    keeper.take();
    expect(keeper.current()).toBe('t-1');
  });

  it('replaces a working one only once it is known what it allows', async () => {
    keeper.give('t-1');
    keeper.take();
    keeper.give('t-2');
    const isAdopted = keeper.adopt(control.signal);
    expect([keeper.current(), adopted]).toEqual(['t-1', []]);
    await api.last('session').answer(session());
    expect(await isAdopted).toBe(true);
    expect([keeper.current(), adopted]).toEqual(['t-2', [session()]]);
  });

  it('that does not work is not taken into use', async () => {
    keeper.give('t-1');
    keeper.take();
    keeper.give('t-2');
    const isAdopted = keeper.adopt(control.signal);
    await api.last('session').refuse(expired);
    expect(await isAdopted).toBe(false);
    expect([keeper.current(), adopted]).toEqual(['t-1', []]);
  });

  it('is outdone by a newer one, even when the answer for it comes last', async () => {
    keeper.give('t-1');
    const first = keeper.adopt(control.signal);
    const firstCall = api.last('session');
    keeper.give('t-2');
    const second = keeper.adopt(control.signal);
    await api.last('session').answer(session());
    await firstCall.answer(session({ isReconnecting: true }));
    expect([await first, await second]).toEqual([false, true]);
    expect([keeper.current(), adopted]).toEqual(['t-2', [session()]]);
  });

  it('is not taken into use after the widget has gone on', async () => {
    keeper.give('t-1');
    const isAdopted = keeper.adopt(control.signal);
    control.abort();
    await api.last('session').answer(session());
    expect(await isAdopted).toBe(false);
    expect(keeper.current()).toBeNull();
  });
});

describe('a request', () => {
  it('is made with the token in use', async () => {
    keeper.give('t-1');
    keeper.take();
    const { made, request } = requestFor('t-1');
    expect(await keeper.lend(request, control.signal)).toEqual(ok('for t-1'));
    expect([made, host.asked]).toEqual([['t-1'], 0]);
  });

  it('has the host asked where there is no token, once for all that need one', async () => {
    host.tokens = ['t-1', 't-2'];
    const { made, request } = requestFor('t-1');
    await Promise.all([keeper.lend(request, control.signal), keeper.lend(request, control.signal)]);
    expect([made, host.asked]).toEqual([['t-1', 't-1'], 1]);
  });

  it('is not made without a token', async () => {
    const { made, request } = requestFor();
    expect(await keeper.lend(request, control.signal)).toEqual(fail({ code: 'session_unavailable' }));
    expect(made).toEqual([]);
  });

  it('is made once more with a renewed token, after it is known what that allows', async () => {
    keeper.give('t-1');
    keeper.take();
    host.tokens = ['t-2'];
    const { made, request } = requestFor('t-2');
    const answer = keeper.lend(request, control.signal);
    await settle();
    expect(made).toEqual(['t-1']);
    await api.last('session').answer(session());
    expect(await answer).toEqual(ok('for t-2'));
    expect([made, adopted.length]).toEqual([['t-1', 't-2'], 1]);
  });

  it('shares one renewal with all others', async () => {
    keeper.give('t-1');
    keeper.take();
    host.tokens = ['t-2', 't-3'];
    const { request } = requestFor('t-2');
    const answers = [keeper.lend(request, control.signal), keeper.lend(request, control.signal)];
    await settle();
    await api.last('session').answer(session());
    expect(await Promise.all(answers)).toEqual([ok('for t-2'), ok('for t-2')]);
    expect(host.asked).toBe(1);
  });

  it.each([[[]], [['t-1']]])('ends as expired when the host offers nothing new: %j', async (tokens) => {
    keeper.give('t-1');
    keeper.take();
    host.tokens = [...tokens];
    const { made, request } = requestFor();
    expect(await keeper.lend(request, control.signal)).toEqual(fail(expired));
    expect([made, api.calls]).toEqual([['t-1'], []]);
  });

  it('is not made again for another failure', async () => {
    keeper.give('t-1');
    keeper.take();
    host.tokens = ['t-2'];
    const answer = await keeper.lend(async () => fail({ code: 'network' }), control.signal);
    expect([answer, host.asked]).toEqual([fail({ code: 'network' }), 0]);
  });

  it('is not made again once it is given up, so that nothing typed is sent for somebody else', async () => {
    host.tokens = ['t-2'];
    const { made, request } = requestFor('t-2');
    keeper = createTokenKeeper(api, host, () => control.abort());
    keeper.give('t-1');
    keeper.take();
    const answer = keeper.lend(request, control.signal);
    await settle();
    await api.last('session').answer(session({ endUser: null }));
    expect(await answer).toEqual(fail(expired));
    expect(made).toEqual(['t-1']);
  });
});

describe('when token and way to fetch one come together', () => {
  it('a late fetched token does not push out the one that was taken into use meanwhile', async () => {
    let give: (token: string) => void = () => {};
    host.fetchToken = () => new Promise((resolve) => (give = resolve));
    const answer = keeper.lend(requestFor('t-1', 't-2').request, control.signal);
    keeper.give('t-2');
    keeper.take();
    give('t-1');
    await answer;
    expect(keeper.current()).toBe('t-2');
  });

  it('a token that was given but could not be read is tried when the one in use expires', async () => {
    keeper.give('t-1');
    keeper.take();
    keeper.give('t-2');
    const isAdopted = keeper.adopt(control.signal);
    await api.last('session').refuse({ code: 'network' });
    expect(await isAdopted).toBe(false);
    const { made, request } = requestFor('t-2');
    const answer = keeper.lend(request, control.signal);
    await settle();
    await api.last('session').answer(session());
    expect(await answer).toEqual(ok('for t-2'));
    expect(made).toEqual(['t-1', 't-2']);
  });
});
