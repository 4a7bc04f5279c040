import { beforeEach, describe, expect, it } from 'vitest';
import type { AttemptEvent } from '../../../src/flow/ports.js';
import { settle } from '../../fakes/fake-api.js';
import { popupAddress } from '../../fixtures/detour.js';
import { contains } from './contains.js';
import { canary } from './example-events.js';
import { popupForm, session } from './example-states.js';
import { createWorld, type World } from './runner-world.js';

let world: World;
beforeEach(async () => {
  world = createWorld();
  await world.toForm(popupForm);
});

/** Loses the window where nothing can be heard any more, of which the host knows nothing. */
async function toUnconfirmed(): Promise<void> {
  const { api, authorizer, submit } = world;
  await submit();
  await api.last('session').answer(session());
  authorizer.say({ type: 'socket.died' });
  authorizer.say({ type: 'popup.lost', isFinal: false });
  await settle();
  await api.last('session').answer(session());
  expect(world.flow.state.value).toMatchObject({ attempt: { answer: 'unconfirmed' } });
}

describe('a token, a link and what was typed', () => {
  it('are in no state, and the host hears none of them, whatever becomes of the attempt', async () => {
    const { authorizer, flow, host, submit } = world;
    const states: unknown[] = [];
    flow.state.subscribe((state) => states.push(state));
    const news: readonly AttemptEvent[] = [
      { type: 'popup.addressed' },
      { type: 'popup.silent', isBehind: true },
      { type: 'popup.unsure' },
      { type: 'popup.lost', isFinal: false },
      { type: 'socket.died' },
      { type: 'page.resumed' },
    ];
    await submit();
    expect(authorizer.token).toBe('t-1');
    expect(contains(authorizer.order, canary)).toBe(true);
    for (const event of news) await settle(() => authorizer.say(event));
    for (const type of ['user.linkFollowed', 'user.popupReopened', 'user.claimedFinished'] as const) {
      await settle(() => flow.send({ type }));
    }
    await settle(() => flow.send({ type: 'user.closed', reason: 'dismissed' }));
    await settle(() => flow.send({ type: 'user.left' }));
    expect(flow.state.value.name).toBe('closed');
    expect(states.length).toBeGreaterThan(8);
    for (const secret of ['t-1', popupAddress, canary]) {
      expect([secret, contains(states, secret), contains(host.heard, secret)]).toEqual([
        secret,
        false,
        false,
      ]);
    }
  });
});

describe('Retry, where it cannot be told whether it worked,', () => {
  it('puts the first attempt away and opens the next before the press is over', async () => {
    const { authorizer, submit } = world;
    await toUnconfirmed();
    authorizer.calls.length = 0;
    void submit();
    expect(authorizer.calls).toEqual(['end', 'open']);
    expect(contains(authorizer.order, canary)).toBe(true);
  });

  it('has the host told, when the person gives up, that something may complete', async () => {
    const { flow, host, submit } = world;
    await toUnconfirmed();
    await submit();
    flow.send({ type: 'host.closed', reason: 'host' });
    expect(host.only('close')).toMatchObject([{ detail: { attemptMayComplete: true } }]);
    expect(host.only('error')).toEqual([]);
  });
});

describe('a window lost from sight where nothing can be heard', () => {
  it('ends in success by itself when the host knows the connection', async () => {
    const { authorizer, host, stateName, submit } = world;
    await submit();
    authorizer.say({ type: 'socket.died' });
    host.connections.set('mail', 'c-9');
    await settle();
    expect(stateName()).toBe('authorizing');
    await settle(() => authorizer.say({ type: 'popup.lost', isFinal: false }));
    expect(host.only('connect')).toMatchObject([{ detail: { connectionId: 'c-9' } }]);
    expect(stateName()).toBe('connected');
  });

  it('ends in success when the network is back, and the host knows by then', async () => {
    const { authorizer, host, stateName } = world;
    await toUnconfirmed();
    host.connections.set('mail', 'c-9');
    await settle(() => authorizer.say({ type: 'page.resumed' }));
    expect(stateName()).toBe('connected');
  });
});

it('shows the window when Connect is pressed twice, and opens no second one', async () => {
  const { authorizer, flow, submit } = world;
  await submit();
  const { visit } = flow.state.value.course;
  await submit();
  expect(authorizer.calls.filter((call) => call === 'open')).toHaveLength(1);
  expect(authorizer.calls.at(-1)).toBe('show');
  expect(flow.state.value.course.visit).toBe(visit);
});
