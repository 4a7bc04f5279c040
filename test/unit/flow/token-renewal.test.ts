import { beforeEach, describe, expect, it } from 'vitest';
import { createTokenKeeper, isAboutToken } from '../../../src/flow/token-keeper.js';
import type { PlainErrorCode } from '../../../src/protocol/connect-error.js';
import { fail, ok } from '../../../src/protocol/result.js';
import { settle } from '../../fakes/fake-api.js';
import { session } from './example-states.js';
import { createTokenWorld, expired, requestFor, type TokenWorld } from './token-world.js';

let world: TokenWorld;
beforeEach(() => {
  world = createTokenWorld();
});

describe('a request that is refused because of the token', () => {
  it.each([[expired], [{ code: 'session_invalid' } as const]])(
    'is made once more with another, after it is known what that allows: %j',
    async (refusal) => {
      const { api, host, adopted, keeper, control } = world;
      keeper.give('t-1');
      keeper.take();
      host.tokens = ['t-2'];
      const { made, request } = requestFor(['t-2'], refusal);
      const answer = keeper.lend(request, control.signal);
      await settle();
      expect(made).toEqual(['t-1']);
      await api.last('session').answer(session());
      expect(await answer).toEqual(ok('for t-2'));
      expect([made, adopted.length]).toEqual([['t-1', 't-2'], 1]);
    },
  );

  it('shares one renewal with all others', async () => {
    const { api, host, keeper, control } = world;
    keeper.give('t-1');
    keeper.take();
    host.tokens = ['t-2', 't-3'];
    const { request } = requestFor(['t-2']);
    const answers = [keeper.lend(request, control.signal), keeper.lend(request, control.signal)];
    await settle();
    await api.last('session').answer(session());
    expect(await Promise.all(answers)).toEqual([ok('for t-2'), ok('for t-2')]);
    expect(host.asked).toBe(1);
  });

  it.each([[[]], [['t-1']]])('ends as expired when the host offers nothing new: %j', async (tokens) => {
    const { api, host, keeper, control } = world;
    keeper.give('t-1');
    keeper.take();
    host.tokens = [...tokens];
    const { made, request } = requestFor([]);
    expect(await keeper.lend(request, control.signal)).toEqual(fail(expired));
    expect([made, api.calls]).toEqual([['t-1'], []]);
  });

  it('begins no renewal when nobody waits for it any more', async () => {
    const { host, keeper, control } = world;
    keeper.give('t-1');
    keeper.take();
    host.tokens = ['t-2'];
    const answer = keeper.lend(requestFor([]).request, control.signal);
    control.abort();
    expect([await answer, host.asked]).toEqual([fail(expired), 0]);
  });

  it('is not made again once it is given up, so that nothing typed is sent for somebody else', async () => {
    const { api, host, control, life } = world;
    host.tokens = ['t-2'];
    const { made, request } = requestFor(['t-2']);
    const keeper = createTokenKeeper(api, host, () => control.abort(), life.signal);
    keeper.give('t-1');
    keeper.take();
    const answer = keeper.lend(request, control.signal);
    await settle();
    await api.last('session').answer(session({ endUser: null }));
    expect(await answer).toEqual(fail(expired));
    expect(made).toEqual(['t-1']);
  });
});

describe('a renewal', () => {
  it('is the answer to a question, if not of a token that the host gave by itself', async () => {
    const { api, host, adopted, keeper } = world;
    host.tokens = ['t-1'];
    const asked = keeper.renew();
    await settle();
    await api.last('session').answer(session());
    keeper.give('t-2');
    const given = keeper.renew();
    await api.last('session').answer(session());
    expect([await asked, await given]).toEqual([true, true]);
    expect([adopted.map(([, origin]) => origin), host.asked]).toEqual([['asked', 'given'], 1]);
  });

  it('outlives the request that began it, which is not made again', async () => {
    const { api, host, adopted, keeper, control } = world;
    keeper.give('t-1');
    keeper.take();
    host.tokens = ['t-2'];
    const { made, request } = requestFor(['t-2']);
    const answer = keeper.lend(request, control.signal);
    await settle();
    control.abort();
    expect(api.last('session').signal.aborted).toBe(false);
    const other = keeper.lend(request, new AbortController().signal);
    await api.last('session').answer(session());
    expect([await answer, await other]).toEqual([fail(expired), ok('for t-2')]);
    expect([made, adopted.length, host.asked]).toEqual([['t-1', 't-1', 't-2'], 1, 1]);
  });

  it('ends with the opening', async () => {
    const { api, host, adopted, keeper, life } = world;
    host.tokens = ['t-1'];
    const isRenewed = keeper.renew();
    await settle();
    life.abort();
    expect(api.last('session').signal.aborted).toBe(true);
    await api.last('session').answer(session());
    expect([await isRenewed, adopted, keeper.current()]).toEqual([false, [], null]);
  });

  it('does not ask the host for anything once the opening has ended', async () => {
    const { api, host, keeper, life } = world;
    keeper.give('t-1');
    const isRenewed = keeper.renew();
    life.abort();
    await api.last('session').refuse({ code: 'network' });
    expect([await isRenewed, host.asked]).toEqual([false, 0]);
  });

  it('that failed does not stand in the way of the next', async () => {
    const { api, host, keeper } = world;
    expect(await keeper.renew()).toBe(false);
    host.tokens = ['t-1'];
    const isRenewed = keeper.renew();
    await settle();
    await api.last('session').answer(session());
    expect(await isRenewed).toBe(true);
  });
});

describe('when token and way to fetch one come together', () => {
  it('a late fetched token does not push out the one that was taken into use meanwhile', async () => {
    const { host, keeper, control } = world;
    let give: (token: string) => void = () => {};
    host.fetchToken = () => new Promise((resolve) => (give = resolve));
    const answer = keeper.lend(requestFor(['t-1', 't-2']).request, control.signal);
    keeper.give('t-2');
    keeper.take();
    give('t-1');
    await answer;
    expect(keeper.current()).toBe('t-2');
  });

  it('a token that was given but could not be read is tried when the one in use expires', async () => {
    const { api, keeper, control } = world;
    keeper.give('t-1');
    keeper.take();
    keeper.give('t-2');
    const isAdopted = keeper.adopt();
    await api.last('session').refuse({ code: 'network' });
    expect(await isAdopted).toBe(false);
    const { made, request } = requestFor(['t-2']);
    const answer = keeper.lend(request, control.signal);
    await settle();
    await api.last('session').answer(session());
    expect(await answer).toEqual(ok('for t-2'));
    expect(made).toEqual(['t-1', 't-2']);
  });
});

it.each<[PlainErrorCode, boolean]>([
  ['session_expired', true],
  ['session_invalid', true],
  ['session_unavailable', false],
  ['credentials_rejected', false],
  ['integration_not_allowed', false],
  ['network', false],
])('of %s it is %s that another token could help', (code, isHelped) => {
  expect(isAboutToken({ code })).toBe(isHelped);
});
