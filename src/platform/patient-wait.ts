import type { Clock } from '../flow/ports.js';

/** One wait at a time, for as long as somebody looks. */
export interface PatientWait {
  /** Runs once after `ms`, or when the page comes back into sight or online; never while it is out of sight. */
  begin(ms: number, run: () => void): void;
  end(): void;
}

/** Browsers run a timer at once that is to wait for longer. */
const longestMs = 2_147_483_647;

/** Makes a wait that does nothing behind the person's back. */
export function createPatientWait(clock: Clock): PatientWait {
  let cancel = () => {};

  function begin(ms: number, run: () => void): void {
    cancel();
    const look = () => {
      if (document.hidden) return;
      cancel();
      run();
    };
    const cancelTimer = clock.after(Math.min(ms, longestMs), look);
    window.addEventListener('online', look);
    document.addEventListener('visibilitychange', look);
    cancel = () => {
      cancelTimer();
      window.removeEventListener('online', look);
      document.removeEventListener('visibilitychange', look);
    };
  }

  return { begin, end: () => cancel() };
}
