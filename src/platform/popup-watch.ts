import type { AttemptEvent, Clock } from '../flow/ports.js';

/** What is looked at: one attempt's window, which may be another after *Open it again*. */
export interface Watched {
  /** `null` while the browser gave no handle. */
  popup(): WindowProxy | null;
  readonly hear: (event: AttemptEvent) => void;
  /** Whether the host wants a window that reads closed to end the attempt. */
  readonly isLossFinal: () => boolean;
}

/** A watch over one attempt. */
export interface PopupWatch {
  /** Begins anew, for a new window. */
  restart(): void;
  stop(): void;
}

/** How often a window is looked at. */
const lookMs = 500;
/** Hidden pages are looked after once a minute; what is late by more has slept, and its socket may be half open. */
const sleptMs = 120_000;
/** A sign-in that takes longer may need help. */
const silentMs = 20_000;

/** Looks whether the window can still be seen, whether the machine slept, and whether help may be welcome. */
export function watchPopup({ popup, hear, isLossFinal }: Watched, clock: Clock): PopupWatch {
  let looksClosed = 0;
  let lookedAtMs = 0;
  let cancelLook = () => {};
  let cancelSilence = () => {};

  function look(): void {
    if (clock.now() - lookedAtMs > sleptMs) hear({ type: 'socket.died' });
    lookedAtMs = clock.now();
    looksClosed = popup()?.closed ? looksClosed + 1 : 0;
    cancelLook = clock.after(lookMs, look);
    // One look more than needed: a callback page that closes itself comes with its result.
    if (looksClosed === 2) hear({ type: 'popup.lost', isFinal: isLossFinal() });
  }

  function restart(): void {
    stop();
    looksClosed = 0;
    lookedAtMs = clock.now();
    cancelLook = clock.after(lookMs, look);
    cancelSilence = clock.after(silentMs, () =>
      hear({ type: 'popup.silent', isBehind: document.hasFocus() }),
    );
    window.addEventListener('online', resume);
    document.addEventListener('visibilitychange', resume);
  }

  /** Phones show a page again without giving it the focus. */
  function resume(): void {
    if (!document.hidden) hear({ type: 'page.resumed' });
  }

  function stop(): void {
    cancelLook();
    cancelSilence();
    window.removeEventListener('online', resume);
    document.removeEventListener('visibilitychange', resume);
  }

  return { restart, stop };
}
