import { beforeEach, expect, it } from 'vitest';
import { connection } from './example-events.js';
import { keyForm, popupForm } from './example-states.js';
import { createWorld, type World } from './runner-world.js';

let world: World;
beforeEach(() => {
  world = createWorld();
});

it('closing ends the attempt, and says that it may complete once out of reach', async () => {
  const { host, clock, authorizer, flow, toForm, submit } = world;
  await toForm(popupForm);
  await submit();
  authorizer.say({ type: 'popup.lost', isFinal: false });
  flow.send({ type: 'user.closed', reason: 'dismissed' });
  expect(authorizer.calls.at(-1)).toBe('end');
  expect(host.only('close')).toEqual([
    { type: 'close', detail: { reason: 'dismissed', step: 'view:waiting', attemptMayComplete: true } },
  ]);
  expect(clock.waiting()).toBe(0);
});

it('closing says so too when the backend never gave its word on what was sent', async () => {
  const { api, host, flow, toForm, submit } = world;
  await toForm(keyForm);
  await submit();
  await api.last('submit').refuse({ code: 'timeout' });
  flow.send({ type: 'user.closed', reason: 'dismissed' });
  expect(host.only('close')[0]?.detail).toEqual({
    reason: 'dismissed',
    step: 'view:form',
    attemptMayComplete: true,
  });
});

it('a listener of the host may close the widget in the middle of a step', async () => {
  const { api, host, flow, stateName, toForm, submit } = world;
  await toForm(keyForm);
  const { hear } = host;
  host.hear = (event) => {
    hear.call(host, event);
    if (event.type === 'connect') flow.send({ type: 'host.closed', reason: 'host' });
  };
  await submit();
  await api.last('submit').answer(connection);
  expect(stateName()).toBe('closed');
  expect(host.only('connect')).toHaveLength(1);
  expect(host.only('close')).toHaveLength(1);
});
