import { pageClock } from '../platform/clock.js';
import type { ElementOptions } from './options.js';

/** How long the code may take that makes it look as wanted; as it always does is better than nothing. */
const patienceMs = 1_000;

/** What a session's settings have in them where anybody has chosen anything. */
const isChosen = /"defaultTheme":"[dl]|"primary":"(?!#00b2e3")/i;

/** How an element looks. */
export interface Look {
  /** Its looks are on the way, so that nothing new should be shown yet. */
  isAwaited(): boolean;
  /** Looks again what is wanted; `settings` are those of the session, once it is known. */
  look(settings?: unknown): void;
}

/** Answers the appearance that an element is given: by itself, or for all of a page by the script tag. */
export const wantedLook = ({ appearance }: ElementOptions) => appearance ?? window.ConnectUI?.appearance;

/**
 * Makes an element look as its host or session wants. The code for that is fetched only where anything is wanted;
 * `changed` hears that it has come, or that nobody should wait any longer.
 */
export function createLook(root: ShadowRoot, options: () => ElementOptions, changed: () => void): Look {
  let wear: typeof import('./wear.js').wear | undefined;
  let isAwaited = false;
  let isAsked = false;
  return {
    isAwaited: () => isAwaited,
    look(settings) {
      const wanted = wantedLook(options());
      if (wear) return wear(root, wanted, settings);
      // What was worn before may have to be taken off.
      if (isAsked || !(wanted || root.adoptedStyleSheets[1] || isChosen.test(JSON.stringify(settings))))
        return;
      isAsked = isAwaited = true;
      const goOn = () => {
        cancelWait();
        isAwaited = false;
        changed();
      };
      const cancelWait = pageClock.after(patienceMs, goOn);
      import('./wear.js')
        .then((module) => {
          ({ wear } = module);
        })
        .then(goOn, goOn);
    },
  };
}
