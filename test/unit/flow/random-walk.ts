import type { FlowEvent } from '../../../src/flow/event.js';
import { type State, start } from '../../../src/flow/state.js';
import type { Step } from '../../../src/flow/step.js';
import { exampleEvents } from './example-events.js';
import { transition } from './transition.js';

/** One step of a walk. */
export interface Walked {
  /** Number of the opening, from 0. */
  readonly opening: number;
  readonly before: State;
  readonly event: FlowEvent;
  readonly step: Step;
}

/**
 * Lives through one opening after the other. Mostly something happens that means something in the state; in between
 * the same event comes once more, or a late reply, or what means nothing there.
 */
export function walk(seed: number, length: number): readonly Walked[] {
  const random = randomOf(seed);
  const path: Walked[] = [];
  let opening = 0;
  let state: State = start;
  let last: FlowEvent | null = null;
  while (path.length < length) {
    const event: FlowEvent =
      last !== null && random() < 0.1 ? last : numbered(nextEvent(state, random), path.length);
    const step = transition(state, event);
    path.push({ opening, before: state, event, step });
    last = event;
    state = step.state;
    // A few more events after closing, because the world does not stop at once.
    if (state.name === 'closed' && random() < 0.2) {
      opening += 1;
      state = start;
      last = null;
    }
  }
  return path;
}

function nextEvent(state: State, random: () => number): FlowEvent {
  const isLate = random() < 0.1;
  const events = exampleEvents(isLate ? Math.floor(random() * state.course.visit) : state.course.visit);
  const endsSoon = random() < 0.05;
  const fitting = events.filter(
    (event) => (endsSoon || !cutsShort(state, event)) && transition(state, event).state !== state,
  );
  const list = random() < 0.1 || fitting.length === 0 ? events : fitting;
  // The type first: some have many more examples than others.
  const type = oneOf([...new Set(list.map((event) => event.type))], random);
  return oneOf(
    list.filter((event) => event.type === type),
    random,
  );
}

/** Closing and starting over are always possible; taken as often as all else, nobody would get anywhere. */
function cutsShort({ name }: State, { type }: FlowEvent): boolean {
  if (type === 'host.tokenGiven') return name !== 'waiting';
  return type === 'host.sessionRenewed' || type === 'host.closed' || type === 'user.closed';
}

function oneOf<T>(list: readonly T[], random: () => number): T {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
}

/** Gives every connection an id of its own, so that one that is told twice can be found. */
function numbered(event: FlowEvent, n: number): FlowEvent {
  if (!('connection' in event)) return event;
  return { ...event, connection: { ...event.connection, connectionId: `c-${n}` } };
}

/** Makes the same numbers of 0 ≤ n < 1 for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
