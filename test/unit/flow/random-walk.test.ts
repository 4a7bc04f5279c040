import { describe, expect, it } from 'vitest';
import type { HostEvent } from '../../../src/flow/host-event.js';
import { contains } from './contains.js';
import { canary } from './example-events.js';
import { exampleStates } from './example-states.js';
import { heard } from './heard.js';
import { type Walked, walk } from './random-walk.js';

const seeds = [1, 2, 3, 4, 5];

/** What the host heard in each opening, in order. */
function heardByOpening(path: readonly Walked[]): readonly (readonly HostEvent[])[] {
  const openings: HostEvent[][] = [];
  for (const { opening, step } of path) {
    openings[opening] ??= [];
    openings[opening]?.push(...heard(step));
  }
  return openings;
}

describe.each(seeds)('in a life of two thousand events (seed %i)', (seed) => {
  const path = walk(seed, 2_000);
  const openings = heardByOpening(path);

  it('every state is lived through, many times over', () => {
    const names = path.map(({ before }) => before.name);
    for (const name of Object.keys(exampleStates))
      expect([name, names.filter((one) => one === name).length > 5]).toEqual([name, true]);
    expect(openings.length).toBeGreaterThan(10);
  });

  it('`connect` is told exactly once for each connection', () => {
    const told = openings.flat().flatMap((event) => (event.type === 'connect' ? [event.detail] : []));
    const made = path.filter(
      ({ before, step }) => before.name !== 'connected' && step.state.name === 'connected',
    );
    expect(told).toEqual(made.map(({ step }) => step.state.name === 'connected' && step.state.connection));
    const ids = told.flatMap(({ connectionId }) => connectionId ?? []);
    expect(new Set(ids.filter((id) => id !== 'c-1')).size).toBe(ids.filter((id) => id !== 'c-1').length);
    expect(told.length).toBeGreaterThan(10);
  });

  it('a late reply changes nothing', () => {
    const late = path.filter(({ before, event }) => 'visit' in event && event.visit < before.course.visit);
    expect(late.length).toBeGreaterThan(10);
    for (const { before, step } of late) expect(step).toEqual({ state: before, effects: [] });
  });

  it('nothing typed and no token is ever kept or told', () => {
    expect(path.some(({ step }) => contains(step.effects, canary))).toBe(true);
    for (const { step } of path) {
      expect(contains(step.state, canary) || contains(heard(step), canary)).toBe(false);
      expect(contains(step, 'nango_connect_session_')).toBe(false);
    }
  });

  it('`ready` is told once for each opening in which there was something to act on', () => {
    for (const events of openings) {
      const views = events.flatMap((event) => (event.type === 'step' ? [event.detail.name] : []));
      const acted = views.some((name) => /^view:(picker|form|waiting|success)$/.test(name));
      expect(events.filter(({ type }) => type === 'ready').length).toBe(acted ? 1 : 0);
    }
  });

  it('`close` is told once, and is the last word', () => {
    for (const events of openings) {
      const closes = events.filter(({ type }) => type === 'close');
      expect(closes.length).toBeLessThanOrEqual(1);
      if (closes.length === 1) expect(events.at(-1)?.type).toBe('close');
    }
  });

  it('time never runs backwards', () => {
    for (const { before, step } of path)
      expect(step.state.course.visit).toBeGreaterThanOrEqual(before.course.visit);
  });
});
