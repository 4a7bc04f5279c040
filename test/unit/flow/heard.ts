import type { Effect } from '../../../src/flow/effect.js';
import type { HostEvent } from '../../../src/flow/host-event.js';
import type { Step } from '../../../src/flow/step.js';

/** Lists what the host hears in a step, in order. */
export function heard(step: Step): readonly HostEvent[] {
  return step.effects.flatMap((effect) => (effect.type === 'emit' ? [effect.event] : []));
}

/** Names what the host hears, steps by their own name. */
export function heardNames(step: Step): readonly string[] {
  return heard(step).map((event) => (event.type === 'step' ? event.detail.name : event.type));
}

/** Lists the orders of a step besides what the host hears. */
export function orders(step: Step): readonly Effect[] {
  return step.effects.filter(({ type }) => type !== 'emit');
}

/** Names the orders of a step besides what the host hears. */
export function orderNames(step: Step): readonly Effect['type'][] {
  return orders(step).map(({ type }) => type);
}
