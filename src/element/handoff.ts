import handoffStyles from '../../styles/handoff.css?inline';
import type { FreshLink, HandoffLine } from '../flow/ports.js';
import { handoffRules } from '../flow/while-handing.js';
import { pageClock } from '../platform/clock.js';
import { createPatientWait } from '../platform/patient-wait.js';
import { shareSheet } from '../platform/share-sheet.js';
import { madeLink } from './made-link.js';
import type { ElementOptions } from './options.js';

export { handoffStyles };

/** How long a session of a stock server lives. */
const usualLifeMs = 30 * 60_000;

/** Makes what fetches links from the host, keeps the one that is in use, and waits. */
export function createHandoffLine(
  options: () => ElementOptions,
  clock = pageClock,
): HandoffLine & { link(): FreshLink | null; readonly rules: typeof handoffRules } {
  const pause = createPatientWait(clock);
  const life = createPatientWait(clock);
  let link: FreshLink | null = null;
  /** Grows with each link and each end, so that a link nobody waits for any more is known. */
  let turn = 0;

  function end(): void {
    turn += 1;
    link = null;
    pause.end();
    life.end();
  }

  async function make(integration: string, ...[token, hear]: Rest): Promise<void> {
    end();
    const mine = turn;
    const made = await madeLink(options(), integration, token);
    if (mine !== turn) return;
    if (!made) return hear({ type: 'host.linkFailed' });
    const { address } = made;
    const expiresAtMs = made.expiresAtMs ?? clock.now() + usualLifeMs;
    link = { address, expiresAtMs, share: shareSheet(address) };
    hear({ type: 'host.linkMade', canTell: typeof options().resolveConnection === 'function' });
    watchLife(expiresAtMs, hear);
  }

  function watchLife(expiresAtMs: number, hear: Rest[1]): void {
    const left = expiresAtMs - clock.now();
    // A machine that slept may wake when it is long over.
    if (left > 0) return life.begin(left, () => watchLife(expiresAtMs, hear));
    pause.end();
    link = null;
    hear({ type: 'clock.linkExpired' });
  }

  return {
    carryOut(order, token, hear) {
      if (order.type === 'makeLink') void make(order.integration.key, token, hear);
      else pause.begin(order.ms, () => hear({ type: 'clock.askDue' }));
    },
    link: () => link,
    rules: handoffRules,
    end,
  };
}

type Rest = readonly [token: string, hear: Parameters<HandoffLine['carryOut']>[2]];
