import { beforeEach, describe, expect, it } from 'vitest';
import { settle } from '../../fakes/fake-api.js';
import { popupForm, session } from './example-states.js';
import { createWorld, type World } from './runner-world.js';

let world: World;
beforeEach(async () => {
  world = createWorld();
  await world.toForm(popupForm);
});

describe('the popup', () => {
  it('has its socket before the person presses Connect', () => {
    expect(world.authorizer.calls).toEqual(['listen /ws']);
  });

  it('opens before the press is over', () => {
    const { authorizer, submit } = world;
    void submit();
    expect(authorizer.calls).toContain('open');
    expect(authorizer.token).toBe('t-1');
  });

  it('opens before the host hears of it, which may do slow things', () => {
    const { host, authorizer, submit } = world;
    const order: string[] = [];
    const { open } = authorizer;
    authorizer.open = (...args) => {
      order.push('open');
      open.apply(authorizer, args);
    };
    host.hear = (event) => order.push(event.type);
    void submit();
    expect(order[0]).toBe('open');
  });

  it('has a plain link from when its address is known', async () => {
    const { authorizer, flow, submit } = world;
    await submit();
    expect(flow.state.value).toMatchObject({ attempt: { isAddressed: false } });
    authorizer.say({ type: 'popup.addressed' });
    expect(flow.state.value).toMatchObject({ attempt: { isAddressed: true } });
    expect(flow.detour()?.link()).toBe(authorizer.link());
  });
});

describe('the session check beside the popup', () => {
  it('closes it when the token turns out expired', async () => {
    const { api, authorizer, stateName, submit } = world;
    await submit();
    await api.last('session').refuse({ code: 'session_expired' });
    expect(stateName()).toBe('entering');
    expect(authorizer.calls).toContain('end');
  });

  it('that comes after the callback page rang success costs nobody the success', async () => {
    const { api, host, authorizer, clock, stateName, submit } = world;
    await submit();
    authorizer.say({ type: 'popup.rang', rang: { outcome: 'success' } });
    await api.last('session').refuse({ code: 'session_expired' });
    expect(stateName()).toBe('authorizing');
    clock.advance(5_000);
    await settle();
    expect(stateName()).toBe('connected');
    expect(host.only('error')).toEqual([]);
  });

  it('before the person presses renews an expired token without a word', async () => {
    const { api, host, clock, flow } = world;
    const shown = flow.state.value;
    host.tokens = ['t-2'];
    clock.advance(60_000);
    flow.send({ type: 'user.returned' });
    await api.last('session').refuse({ code: 'session_expired' });
    await api.last('session').answer(session());
    expect(flow.state.value).toEqual(shown);
    expect(host.only('error')).toEqual([]);
    expect(host.steps().at(-1)).toBe('session_renewed');
  });
});

describe('the host', () => {
  it('is asked five seconds after the callback page rang, when the socket stays silent', async () => {
    const { host, authorizer, clock, stateName, submit } = world;
    host.connections.set('mail', 'c-9');
    await submit();
    authorizer.say({ type: 'popup.rang', rang: { outcome: 'success' } });
    clock.advance(4_999);
    await settle();
    expect(stateName()).toBe('authorizing');
    clock.advance(1);
    await settle();
    expect(host.only('connect').map(({ detail }) => detail)).toEqual([
      { connectionId: 'c-9', providerConfigKey: 'mail', isPending: false },
    ]);
  });

  it('that knows the connection is believed, though the token would be refused by now', async () => {
    const { api, host, flow, stateName, submit } = world;
    await submit();
    await api.last('session').answer(session());
    const asked = api.calls.length;
    host.connections.set('mail', 'c-9');
    flow.send({ type: 'user.claimedFinished' });
    await settle();
    expect([stateName(), api.calls.length]).toEqual(['connected', asked]);
  });

  it('that knows of none has the session looked at, which may be the reason', async () => {
    const { api, flow, submit } = world;
    await submit();
    await api.last('session').answer(session());
    const asked = api.calls.length;
    flow.send({ type: 'user.claimedFinished' });
    await settle();
    expect(flow.state.value).toMatchObject({ attempt: { answer: 'checking' } });
    expect(api.calls.slice(asked).map(({ name }) => name)).toEqual(['session']);
    await api.last('session').refuse({ code: 'session_expired' });
    expect(flow.state.value).toMatchObject({ name: 'entering', course: { attemptMayComplete: false } });
  });
});
