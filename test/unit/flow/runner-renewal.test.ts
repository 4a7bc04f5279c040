import { beforeEach, describe, expect, it } from 'vitest';
import { settle } from '../../fakes/fake-api.js';
import { connection } from './example-events.js';
import { integrations, keyForm, session } from './example-states.js';
import { createWorld, someoneElse, type World } from './runner-world.js';

const expired = { code: 'session_expired' } as const;
const invalid = { code: 'session_invalid' } as const;

let world: World;
beforeEach(() => {
  world = createWorld();
});

describe('a token that is refused', () => {
  it.each([[expired], [invalid]])('at the start is replaced once for both requests: %j', async (error) => {
    const { api, host, flow, stateName } = world;
    host.tokens = ['t-2'];
    flow.giveToken('t-1');
    await settle();
    const [oldSession, oldIntegrations] = api.calls;
    await Promise.all([oldSession?.refuse(error), oldIntegrations?.refuse(error)]);
    await api.last('session').answer(session());
    expect(host.asked).toBe(1);
    await api.last('session').answer(session());
    await api.last('integrations').answer(integrations);
    expect(stateName()).toBe('choosing');
  });

  it.each([[expired], [invalid]])(
    'has what was typed sent again under another, once that is known to be of the same person: %j',
    async (error) => {
      const { api, host, stateName, toForm, submit } = world;
      await toForm(keyForm);
      host.tokens = ['t-2'];
      await submit();
      await api.last('submit').refuse(error);
      expect(api.last('session').token).toBe('t-2');
      await api.last('session').answer(session());
      expect(api.last('submit').token).toBe('t-2');
      await api.last('submit').answer(connection);
      expect(stateName()).toBe('connected');
      expect(host.steps()).toContain('session_renewed');
      expect(host.only('error')).toEqual([]);
    },
  );

  it('never has what one person typed sent under the token of another', async () => {
    const { api, host, stateName, toForm, submit } = world;
    await toForm(keyForm);
    host.tokens = ['t-2'];
    await submit();
    await api.last('submit').refuse(expired);
    await api.last('session').answer(someoneElse);
    expect(api.calls.filter(({ name }) => name === 'submit')).toHaveLength(1);
    expect(stateName()).toBe('loading');
  });

  it('returns the person to the form with the reason when the host has no other', async () => {
    const { api, host, flow, toForm, submit } = world;
    await toForm(keyForm);
    await submit();
    await api.last('submit').refuse(expired);
    expect(flow.state.value).toMatchObject({ name: 'entering', remark: { type: 'problem', error: expired } });
    expect(host.only('error')).toHaveLength(1);
  });
});

describe('a renewal', () => {
  it('goes on for everybody when the person leaves the request that began it', async () => {
    const { api, host, flow, toPicker, choose } = world;
    await toPicker();
    host.tokens = ['t-2'];
    await choose('crm');
    const left = api.last('prepare');
    await left.refuse(expired);
    flow.send({ type: 'user.wentBack' });
    expect(left.signal.aborted).toBe(true);
    expect(api.last('session').signal.aborted).toBe(false);
    await api.last('session').answer(session());
    await choose('crm');
    expect([api.last('prepare').token, host.asked]).toEqual(['t-2', 1]);
    expect(api.calls.filter(({ name }) => name === 'prepare')).toHaveLength(2);
  });

  it('ends with the opening', async () => {
    const { api, host, flow, toForm, submit } = world;
    await toForm(keyForm);
    host.tokens = ['t-2'];
    await submit();
    await api.last('submit').refuse(expired);
    flow.send({ type: 'user.closed', reason: 'dismissed' });
    expect(api.last('session').signal.aborted).toBe(true);
    await api.last('session').answer(session());
    expect(host.steps()).not.toContain('session_renewed');
    expect(host.asked).toBe(1);
  });
});

describe('a token that the host gives by itself', () => {
  it('for the same person costs nothing of the form', async () => {
    const { api, flow, toForm, submit } = world;
    await toForm(keyForm);
    await submit();
    await api.last('submit').refuse(expired);
    flow.giveToken('t-2');
    await settle();
    await api.last('session').answer(session());
    expect(flow.state.value).toMatchObject({ name: 'entering', remark: { type: 'renewed' } });
    await submit();
    expect(api.last('submit').token).toBe('t-2');
  });

  it.each([
    ['names nobody', session({ endUser: null })],
    ['renews some connection', session({ isReconnecting: true })],
  ])('starts over when its session %s, which the same answer to a question does not', async (_, rights) => {
    const { api, host, flow, stateName, toForm, submit } = world;
    await toForm(keyForm, rights);
    host.tokens = ['t-2'];
    await submit();
    await api.last('submit').refuse(expired);
    await api.last('session').answer(rights);
    expect([stateName(), api.last('submit').token]).toEqual(['submitting', 't-2']);
    flow.giveToken('t-3');
    await settle();
    await api.last('session').answer(rights);
    expect([stateName(), api.last('integrations').token]).toEqual(['loading', 't-3']);
  });

  it('for somebody else leaves the success on the screen', async () => {
    const { api, flow, toForm, submit } = world;
    await toForm(keyForm);
    await submit();
    await api.last('submit').answer(connection);
    flow.giveToken('t-2');
    await settle();
    await api.last('session').answer(someoneElse);
    expect(flow.state.value).toMatchObject({ name: 'connected', connection, offer: { settled: true } });
  });
});
