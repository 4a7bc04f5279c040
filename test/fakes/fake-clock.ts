import type { Clock } from '../../src/flow/ports.js';

/** A clock that stands still until it is moved. */
export interface FakeClock extends Clock {
  /** Moves on and runs what is due, in order of its time. */
  advance(ms: number): void;
  /** Moves on as a sleeping machine does: time passes, nothing runs. */
  sleep(ms: number): void;
  /** How many orders are still waiting. */
  waiting(): number;
}

export function createFakeClock(): FakeClock {
  let nowMs = 1_000_000;
  let timers: { readonly atMs: number; readonly run: () => void }[] = [];
  return {
    now: () => nowMs,
    after(ms, run) {
      const timer = { atMs: nowMs + ms, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    advance(ms) {
      const untilMs = nowMs + ms;
      for (;;) {
        const due = timers.filter(({ atMs }) => atMs <= untilMs).sort((a, b) => a.atMs - b.atMs)[0];
        if (!due) break;
        timers = timers.filter((other) => other !== due);
        nowMs = Math.max(nowMs, due.atMs);
        due.run();
      }
      nowMs = untilMs;
    },
    sleep(ms) {
      nowMs += ms;
    },
    waiting: () => timers.length,
  };
}
