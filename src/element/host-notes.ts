import type { HostNotes } from '../ui/ui-context.js';
import type { ElementOptions } from './options.js';

/** Reads what the host wants to be said. */
export function hostNotes(_options: ElementOptions): HostNotes {
  return { reason: null, consent: null };
}
