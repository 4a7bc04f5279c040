import { describe, expect, it } from 'vitest';
import type { EventOf, FlowEvent } from '../../../src/flow/event.js';
import { start } from '../../../src/flow/state.js';
import { exampleStates, integrations, session } from './example-states.js';
import { heard, heardNames, orderNames, orders } from './heard.js';
import { transition } from './transition.js';

const { waiting, loading, choosing, preparing, connected, failed } = exampleStates;
const [crm, mail] = integrations;
const visit = 7;
const back: FlowEvent = { type: 'user.wentBack' };
const settled = { ...choosing.offer, settled: true };

function loaded(change: Partial<EventOf<'api.loaded'>> = {}): EventOf<'api.loaded'> {
  return { type: 'api.loaded', visit, session: session(), integrations, wanted: null, ...change };
}

describe('while the host has given no token', () => {
  it('the widget waits, and loads as soon as one is there', () => {
    const step = transition(start, { type: 'host.tokenGiven' });
    expect(step.state).toMatchObject({ name: 'loading', course: { visit: 1 } });
    expect(orderNames(step)).toEqual(['abortRequests', 'load']);
    expect(heardNames(step)).toEqual(['view:loading']);
  });

  it('the person is told when it takes too long', () => {
    const step = transition(start, { type: 'clock.tokenOverdue', visit: 0 });
    expect(step.state).toMatchObject({ name: 'failed', error: { code: 'session_unavailable' }, offer: null });
    expect(heardNames(step)).toEqual(['error', 'view:failed']);
  });

  it('the clock means nothing once a token is there', () => {
    const { state } = transition(start, { type: 'host.tokenGiven' });
    expect(transition(state, { type: 'clock.tokenOverdue', visit: 0 })).toEqual({ state, effects: [] });
  });

  it('a token that comes after all starts the widget', () => {
    const { state } = transition(start, { type: 'clock.tokenOverdue', visit: 0 });
    const step = transition(state, { type: 'host.tokenGiven' });
    expect(step.state.name).toBe('loading');
  });

  it('nothing the person does has a meaning', () => {
    for (const event of [back, { type: 'user.retried' }, { type: 'user.searched' }] satisfies FlowEvent[])
      expect(transition(waiting, event)).toEqual({ state: waiting, effects: [] });
  });
});

describe('while session and integrations are on the way', () => {
  it('several integrations lead to the picker', () => {
    const step = transition(loading, loaded());
    expect(step.state).toMatchObject({ name: 'choosing', searched: false, offer: { settled: false } });
    expect(heardNames(step)).toEqual(['ready', 'view:picker']);
  });

  it('none leads to the picker too, which says so', () => {
    const { state } = transition(loading, loaded({ integrations: [] }));
    expect(state).toMatchObject({ name: 'choosing', offer: { integrations: [] } });
  });

  it('exactly one leads straight to it, with nothing to go back to', () => {
    const step = transition(loading, loaded({ integrations: [mail] }));
    expect(step.state).toMatchObject({ name: 'preparing', integration: mail, offer: { settled: true } });
    expect(orders(step)).toEqual([{ type: 'prepare', integration: mail, session: session() }]);
    expect(heard(step)).toEqual([]);
  });

  it('the one that the host wants leads straight to it', () => {
    const step = transition(loading, loaded({ wanted: 'mail' }));
    expect(step.state).toMatchObject({ name: 'preparing', integration: mail, offer: { settled: true } });
    expect(heard(step)).toEqual([]);
  });

  it.each([[integrations], [[crm]], [[]]])('the host’s wish outside the list is not allowed', (list) => {
    const step = transition(loading, loaded({ wanted: 'unknown', integrations: list }));
    expect(step.state).toMatchObject({
      name: 'failed',
      error: { code: 'integration_not_allowed' },
      offer: null,
    });
    expect(heardNames(step)).toEqual(['error', 'view:failed']);
  });

  it('a failure is shown and told once, without the backend’s words', () => {
    const error = { code: 'server_error', status: 500, words: 'Oops.' } as const;
    const step = transition(loading, { type: 'api.loadFailed', visit, error });
    expect(step.state).toMatchObject({ name: 'failed', error, offer: null, integration: null });
    expect(heard(step)[0]).toEqual({ type: 'error', detail: { code: 'server_error', status: 500 } });
    expect(heardNames(step)).toEqual(['error', 'view:failed']);
  });

  it('another token starts over, and the answers for the first are stale', () => {
    const step = transition(loading, { type: 'host.tokenGiven' });
    expect(orderNames(step)).toEqual(['abortRequests', 'load']);
    expect(heard(step)).toEqual([]);
    expect(transition(step.state, loaded())).toEqual({ state: step.state, effects: [] });
  });
});

describe('while choosing', () => {
  it('an integration is selected by its key', () => {
    const step = transition(choosing, { type: 'user.integrationChosen', key: 'mail' });
    expect(step.state).toMatchObject({ name: 'preparing', integration: mail, offer: choosing.offer });
    expect(orderNames(step)).toEqual(['prepare']);
    expect(heardNames(step)).toEqual(['select', 'view:loading']);
  });

  it('a key outside the list selects nothing', () => {
    expect(transition(choosing, { type: 'user.integrationChosen', key: '__proto__' }).state).toBe(choosing);
  });

  it('what the person is about to choose is fetched ahead, and nobody hears of it', () => {
    const step = transition(choosing, { type: 'user.considered', key: 'mail' });
    expect(step.state).toBe(choosing);
    expect(step.effects).toEqual([{ type: 'warm', integration: mail }]);
    expect(transition(choosing, { type: 'user.considered', key: '__proto__' }).effects).toEqual([]);
  });

  it('the host hears of searching once, and never for what', () => {
    const first = transition(choosing, { type: 'user.searched' });
    expect(heard(first)).toEqual([{ type: 'step', detail: { name: 'search' } }]);
    expect(transition(first.state, { type: 'user.searched' }).effects).toEqual([]);
  });
});

describe('while a form is on the way', () => {
  it('the person can go back to the picker', () => {
    const step = transition(preparing, back);
    expect(step.state).toMatchObject({ name: 'choosing', offer: preparing.offer });
    expect(orderNames(step)).toEqual(['abortRequests']);
    expect(heardNames(step)).toEqual(['view:picker']);
  });

  it('there is no way back where there was no choice', () => {
    const state = { ...preparing, offer: settled };
    expect(transition(state, back)).toEqual({ state, effects: [] });
  });

  it('a failure is shown with the integration it is about', () => {
    const event = { type: 'api.prepareFailed', visit, error: { code: 'network' } } as const;
    const step = transition(preparing, event);
    expect(step.state).toMatchObject({ name: 'failed', error: event.error, integration: crm });
    expect(heardNames(step)).toEqual(['error', 'view:failed']);
  });
});

describe('after a failure', () => {
  it('trying again prepares the same integration, which nobody chose anew', () => {
    const step = transition(failed, { type: 'user.retried' });
    expect(step.state).toMatchObject({ name: 'preparing', integration: crm });
    expect(heardNames(step)).toEqual(['view:loading']);
  });

  it('trying again loads anew where even the list is missing', () => {
    const step = transition({ ...failed, offer: null, integration: null }, { type: 'user.retried' });
    expect(step.state.name).toBe('loading');
    expect(orderNames(step)).toEqual(['abortRequests', 'load']);
    expect(heardNames(step)).toEqual(['view:loading']);
  });

  it('the person can choose another integration, if there are any', () => {
    expect(transition(failed, back).state.name).toBe('choosing');
    expect(transition({ ...failed, offer: settled }, back).state.name).toBe('failed');
    expect(transition({ ...failed, offer: null }, back).state.name).toBe('failed');
  });
});

describe('once connected', () => {
  it('another account can be connected, which is a second connection', () => {
    const step = transition(connected, back);
    expect(step.state).toMatchObject({ name: 'choosing', offer: connected.offer });
    expect(heardNames(step)).toEqual(['view:picker']);
  });

  it('there is only *Done* where there was no choice', () => {
    const state = { ...connected, offer: settled };
    expect(transition(state, back)).toEqual({ state, effects: [] });
  });

  it('a second word on the same connection changes nothing', () => {
    const { connection } = connected;
    expect(transition(connected, { type: 'socket.succeeded', visit, connection }).effects).toEqual([]);
    expect(transition(connected, { type: 'api.connectionMade', visit, connection }).effects).toEqual([]);
  });
});
