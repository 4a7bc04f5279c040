import { beforeEach, describe, expect, it } from 'vitest';
import { createTaskOrders } from '../../../src/flow/task-orders.js';
import { settle } from '../../fakes/fake-api.js';
import { createFakeAuthorizer } from '../../fakes/fake-authorizer.js';
import { integrations, keyForm, popupForm, session } from './example-states.js';
import { createWorld, someoneElse, type World } from './runner-world.js';
import { taskRules } from './transition.js';

let world: World;
beforeEach(() => {
  world = createWorld();
});

describe('loading', () => {
  it('asks for the session and the integrations at once', async () => {
    const { api, flow } = world;
    flow.giveToken('t-1');
    await settle();
    expect(api.calls.map(({ name, token }) => [name, token])).toEqual([
      ['session', 't-1'],
      ['integrations', 't-1'],
    ]);
  });

  it('shows the picker whichever of the two comes first', async () => {
    const { api, flow, stateName } = world;
    flow.giveToken('t-1');
    await settle();
    await api.last('integrations').answer(integrations);
    expect(stateName()).toBe('loading');
    await api.last('session').answer(session());
    expect(stateName()).toBe('choosing');
  });

  it('asks the host for a token once when none was given, although two requests need it', async () => {
    const { api, host, flow } = world;
    host.tokens = ['t-asked'];
    flow.send({ type: 'host.tokenGiven' });
    await settle();
    expect(host.asked).toBe(1);
    expect(api.calls.map(({ token }) => token)).toEqual(['t-asked', 't-asked']);
  });

  it('says so when the host has no token to give', async () => {
    const { flow } = world;
    flow.send({ type: 'host.tokenGiven' });
    await settle();
    expect(flow.state.value).toMatchObject({ name: 'failed', error: { code: 'session_unavailable' } });
  });

  it('does not wait forever for a host that gives no token', async () => {
    const { clock, flow, stateName } = world;
    clock.advance(10_000);
    expect(flow.state.value).toMatchObject({ name: 'failed', error: { code: 'session_unavailable' } });
    flow.giveToken('t-late');
    expect(stateName()).toBe('loading');
  });

  it('drops the answers to a token that was replaced meanwhile, even when they come last', async () => {
    const { api, flow } = world;
    flow.giveToken('t-1');
    await settle();
    const [oldSession, oldIntegrations] = api.calls;
    flow.giveToken('t-2');
    await settle();
    await api.last('session').answer(session());
    await api.last('integrations').answer(integrations);
    await oldSession?.answer(someoneElse);
    await oldIntegrations?.answer([]);
    expect(flow.state.value).toMatchObject({ name: 'choosing', offer: { integrations, session: session() } });
    expect(oldSession?.signal.aborted).toBe(true);
  });

  it('keeps the place when the host gives the same token again', async () => {
    const { api, flow, stateName, toPicker } = world;
    await toPicker();
    const asked = api.calls.length;
    flow.giveToken('t-1');
    await settle();
    expect(stateName()).toBe('choosing');
    expect(api.calls).toHaveLength(asked);
  });
});

describe('a form that comes late', () => {
  it('does not bring its popup in place of the one in use', async () => {
    const { api, authorizer, flow, toPicker, choose, submit } = world;
    await toPicker();
    await choose('mail');
    const late = api.last('prepare');
    flow.send({ type: 'user.wentBack' });
    await choose('docs');
    await api
      .last('prepare')
      .answer({ form: popupForm, authorizer, taskRules, createOrders: createTaskOrders });
    const stray = createFakeAuthorizer();
    await late.answer({ form: popupForm, authorizer: stray, taskRules, createOrders: createTaskOrders });
    await submit();
    expect(flow.state.value).toMatchObject({ name: 'authorizing', task: { integration: { key: 'docs' } } });
    expect(authorizer.calls).toEqual(['listen /ws', 'open']);
    expect(stray.calls).toEqual([]);
    expect(flow.detour()?.link()).toBe(authorizer.link());
  });

  it('is not shown, nor is its popup kept, once the person has gone back', async () => {
    const { api, authorizer, flow, stateName, toPicker, choose } = world;
    await toPicker();
    await choose('mail');
    flow.send({ type: 'user.wentBack' });
    await api
      .last('prepare')
      .answer({ form: popupForm, authorizer, taskRules, createOrders: createTaskOrders });
    expect(stateName()).toBe('choosing');
    expect(flow.detour()).toBeNull();
  });

  it('changes nothing of the form that is shown', async () => {
    const { api, authorizer, flow, toPicker, choose } = world;
    await toPicker();
    await choose('mail');
    const late = api.last('prepare');
    flow.send({ type: 'user.wentBack' });
    await choose('crm');
    await api
      .last('prepare')
      .answer({ form: keyForm, authorizer: null, taskRules, createOrders: createTaskOrders });
    const shown = flow.state.value;
    await late.answer({ form: popupForm, authorizer, taskRules, createOrders: createTaskOrders });
    expect(flow.state.value).toBe(shown);
    expect(authorizer.calls).toEqual([]);
  });
});
