import type { Clock } from '../../flow/ports.js';
import type { Ui } from '../ui-context.js';

/** Shorter, a pointer is only passing by. */
const lingerMs = 150;

/** Tells the flow which rows the person is about to choose: at a press at once, otherwise once they linger. */
export function createInterest(send: Ui['send'], after: Clock['after']) {
  const told = new Set<string>();
  let lingering: string | undefined;
  let cancel = () => {};

  function tell(key: string | undefined): void {
    if (key === undefined || told.has(key)) return;
    told.add(key);
    send({ type: 'user.considered', key });
  }
  return {
    presses: tell,
    /** `undefined` for none; the same one again goes on. */
    lingersOn(key: string | undefined): void {
      if (key === lingering) return;
      cancel();
      lingering = key;
      cancel = after(lingerMs, () => tell(key));
    },
  };
}
